"""What is a certificate, and which of its elements are there?

Signature and date are never filled in: the one who signs writes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.declaration.certificate_words import say
from wellfounded.languages import SOURCE, Language


class Forum(StrEnum):
    """Where it is filed."""

    USCIS = "uscis"
    COURT = "court"
    BOARD = "board"


class Kind(StrEnum):
    """Which certificate it is."""

    CLOSING = "closing"
    TRANSLATION = "translation"
    INTERPRETATION = "interpretation"


class State(StrEnum):
    """Whether an element is there, is missing, or is written by hand."""

    THERE = "there"
    MISSING = "missing"
    BY_HAND = "by_hand"


ENGLISH = Language(SOURCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """Something that the law asks of a certificate, with the authority that asks it."""

    id: str
    state: State
    authority: str

    def words(self, language: Language) -> str:
        """The element in a language."""
        return say(language, f"element.{self.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line at the foot: its label, and what is known for it; empty lines are filled by hand."""

    id: str
    value: str = ""

    def label(self, language: Language = ENGLISH) -> str:
        """The label in a language."""
        return say(language, f"line.{self.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate to sign. ``says`` is the id of its text, ``filled`` what stands in its places.

    ``warnings`` are ids for whoever prepares it; they are not printed on it.
    """

    kind: Kind
    forum: Forum
    says: str
    filled: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    elements: tuple[Element, ...]
    warnings: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Element, ...]:
        """The elements that are not there and that no hand can add at the signing."""
        return tuple(one for one in self.elements if one.state is State.MISSING)

    def title(self, language: Language = ENGLISH) -> str:
        """The title; what is filed is in English."""
        return say(language, f"title.{self.kind}")

    def text(self, language: Language = ENGLISH) -> str:
        """The words to sign; what is filed is in English."""
        return say(language, f"text.{self.says}", **dict(self.filled))

    def cautions(self, language: Language) -> tuple[str, ...]:
        """The warnings in a language."""
        return tuple(say(language, f"warning.{id}") for id in self.warnings)
