"""How does a declaration stand on paper: in English, as told, or both?

What is said here is set in type elsewhere. Words of the person are never shortened, joined or
marked; where their English is missing, that is said in its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from wellfounded.declaration.assembling import Declaration
from wellfounded.declaration.certificate import Certificate, Line
from wellfounded.declaration.certificate_words import BLANK
from wellfounded.declaration.paragraph import Paragraph
from wellfounded.declaration.tongue import english_name
from wellfounded.declaration.version import fingerprint, mark
from wellfounded.languages import SOURCE, Language

PRINTED: Mapping[str, str] = MappingProxyType(
    {
        "title": "Declaration of {declarant}",
        "opening": "I, {declarant}, declare:",
        "no_english": "[These words are not in English yet.]",
        "as_told": "As told",
        "as_told_in": "As told: {tongue}",
        "in_english": "In English",
        "corrections": "Changes",
        "to_read": "This copy is for reading aloud and for changes by hand. It is not signed.",
        "composed": "Sentences of short answers stand in English here. They are read out in "
        "{tongue}.",
        "version": "Version {mark}",
        "draft": "DRAFT",
    }
)
ENGLISH = Language(SOURCE)


class Column(StrEnum):
    """Which words a paper gives."""

    ENGLISH = "english"
    ORIGINAL = "original"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A numbered paragraph as it is printed; ``language`` is the code of the original."""

    number: int
    original: str
    language: str
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A declaration as it is printed.

    ``columns`` head the two columns of a paper that has both. ``version`` stands at the foot.
    """

    column: Column
    title: str
    language: str
    draft: str
    opening: tuple[str, ...]
    columns: tuple[str, str]
    rows: tuple[Row, ...]
    closing: tuple[str, ...]
    signature: tuple[tuple[str, str], ...]
    corrections: str
    version: str


def english_paper(made: Declaration, closing: Certificate, *, draft: bool) -> Paper:
    """The declaration in English, to be signed."""
    return _paper(made, Column.ENGLISH, ENGLISH, closing, draft=draft)


def original_paper(made: Declaration, closing: Certificate, *, draft: bool) -> Paper:
    """The declaration as it was told; our sentences are in the same language where we have it."""
    return _paper(made, Column.ORIGINAL, Language(made.composed_in), closing, draft=draft)


def review_copy(made: Declaration, language: Language = ENGLISH) -> Paper:
    """Both side by side, with room for changes; nothing to sign. Our words are in ``language``."""
    return _paper(made, Column.BOTH, language, None, draft=True)


def _paper(
    made: Declaration,
    column: Column,
    language: Language,
    closing: Certificate | None,
    *,
    draft: bool,
) -> Paper:
    review = column is Column.BOTH
    declarant = made.declarant or BLANK
    told = english_name(made.language)
    as_told = "as_told_in" if told else "as_told"
    opening = ["to_read"] if review else ["opening"]
    if review and made.original_missing:
        opening.append("composed")
    if column is Column.ORIGINAL:
        opening.insert(0, as_told)
    return Paper(
        column=column,
        title=say(language, "title", declarant=declarant),
        language=language.code,
        draft=say(language, "draft") if draft else "",
        opening=tuple(say(language, id, declarant=declarant, tongue=told) for id in opening),
        columns=(
            say(language, as_told, tongue=told),
            say(language, "in_english"),
        ),
        rows=tuple(_row(one) for one in made.paragraphs),
        closing=(closing.text(language),) if closing else (),
        signature=_signature(closing.lines if closing else (), language),
        corrections=say(language, "corrections") if review else "",
        version=say(language, "version", mark=mark(fingerprint(made))),
    )


def _row(one: Paragraph) -> Row:
    return Row(
        number=one.number,
        original=one.original,
        language=one.language,
        english=" ".join(piece.english or say(ENGLISH, "no_english") for piece in one.pieces),
    )


def _signature(lines: tuple[Line, ...], language: Language) -> tuple[tuple[str, str], ...]:
    return tuple((line.label(language), line.value) for line in lines)


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``PRINTED`` in a language."""
    return language.say(f"declaration.paper.{id}", PRINTED[id], **filled)
