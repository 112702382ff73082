"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.declaration.certificate_words import certificate_words
from wellfounded.declaration.gaps import QUESTIONS
from wellfounded.declaration.paper import PRINTED
from wellfounded.declaration.read_back import OPEN
from wellfounded.declaration.sentences import SENTENCES
from wellfounded.declaration.when_said import TIMES


def messages() -> Iterator[tuple[str, str]]:
    """Every fixed sentence, way to say a time, question and certificate, as (context, English)."""
    for id, english in SENTENCES.items():
        yield f"declaration.says.{id}", english
    for id, english in TIMES.items():
        yield f"declaration.time.{id}", english
    for id, english in QUESTIONS.items():
        yield f"declaration.gap.{id}.asks", english
    for id, english in OPEN.items():
        yield f"declaration.open.{id}.says", english
    for id, english in PRINTED.items():
        yield f"declaration.paper.{id}", english
    yield from certificate_words().items()
