"""Which sentences of this room are translated?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.preparation.first_look import FOR_HELPERS
from wellfounded.preparation.printed import SAYINGS
from wellfounded.preparation.sheet import TITLES
from wellfounded.preparation.statements import SECTIONS


def messages() -> Iterator[tuple[str, str]]:
    """Every title, opening and statement as ``(context, English)``."""
    for id, english in SAYINGS.items():
        yield f"prepare.{id}", english
    for kind, english in TITLES.items():
        yield f"prepare.sheet.{kind}", english
    yield FOR_HELPERS.id, FOR_HELPERS.english
    for section in SECTIONS.values():
        yield section.title.id, section.title.english
        if section.opening:
            yield section.opening.id, section.opening.english
        for statement in section.statements:
            yield statement.words.id, statement.words.english
