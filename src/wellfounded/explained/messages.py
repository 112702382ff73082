"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.explained.sayings import SAYINGS
from wellfounded.explained.shelf import SHELVES, index


def messages() -> Iterator[tuple[str, str]]:
    """Every question, heading, statement and term as ``(context, English)``."""
    for id, english in SAYINGS.items():
        yield f"explained.says.{id}", english
    for words in SHELVES.values():
        yield words.id, words.english
    for page in index().values():
        yield page.question.id, page.question.english
        for section in page.sections:
            yield section.title.id, section.title.english
            for one in section.statements:
                yield one.words.id, one.words.english
                if one.term:
                    yield one.term.id, one.term.english
