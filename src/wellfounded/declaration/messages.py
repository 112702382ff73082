"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.declaration.certificate_words import certificate_words
from wellfounded.declaration.gaps import QUESTIONS
from wellfounded.declaration.paper import PRINTED
from wellfounded.declaration.read_back import OPEN
from wellfounded.declaration.sentences import SENTENCES
from wellfounded.declaration.when_said import TIMES
from wellfounded.languages import of_table


def messages() -> Iterator[tuple[str, str]]:
    """Every fixed sentence, way to say a time, question and certificate, as (context, English)."""
    yield from of_table("declaration.says.{}", SENTENCES)
    yield from of_table("declaration.time.{}", TIMES)
    yield from of_table("declaration.gap.{}.asks", QUESTIONS)
    yield from of_table("declaration.open.{}.says", OPEN)
    yield from of_table("declaration.paper.{}", PRINTED)
    yield from certificate_words().items()
