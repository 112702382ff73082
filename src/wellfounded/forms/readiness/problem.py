"""What stands between a form and its filing, and who may pass it over?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from wellfounded.languages import Language


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that have a translation of their own, such as the name of a country."""

    context: str
    english: str


Words = str | date | Phrase | tuple[Phrase, ...]
"""What is put into a place of a sentence: as it stands, a day, or phrases of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The sentences of a gate and what fills their places, to say them in any language."""

    gate: str
    reason: str
    fix: str
    filled: Mapping[str, Words]

    def in_words(self, language: Language) -> tuple[str, str]:
        """The reason and the fix in a language."""
        filled = {place: _in(language, words) for place, words in self.filled.items()}
        reason = language.say(f"check.{self.gate}.reason", self.reason, **filled)
        return reason, language.say(f"check.{self.gate}.fix", self.fix, **filled)

    def write(self) -> dict[str, Any]:
        """As data that ``read`` takes back, to be sent from one process to another."""
        filled = {place: _written(words) for place, words in self.filled.items()}
        return {"gate": self.gate, "reason": self.reason, "fix": self.fix, "filled": filled}

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """What ``write`` wrote."""
        filled = {place: _read(words) for place, words in data["filled"].items()}
        return cls(gate=data["gate"], reason=data["reason"], fix=data["fix"], filled=filled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One gate that is not passed: where on the form, why, and what to do.

    ``overridable`` says that a named helper may file all the same. What cannot be overridden is
    what the agency sends back, and what the applicant would sign unread. A problem that does not
    ``block`` is a word to the person who files. One ``on_paper`` is mended only on the printed
    copy, so it stops the filing and not the copy. ``said`` is None where there is English alone.
    """

    code: str
    item: str
    reason: str
    fix: str
    overridable: bool
    blocks: bool = True
    on_paper: bool = False
    authorities: tuple[str, ...] = ()
    said: Said | None = field(default=None, compare=False)

    def in_words(self, language: Language) -> tuple[str, str]:
        """The reason and the fix in a language."""
        return self.said.in_words(language) if self.said else (self.reason, self.fix)


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A helper's decision to file although gates are not passed; it goes into the case log.

    Raises:
        ValueError: nobody is named, or no reason is given.
    """

    by: str
    reason: str
    on: date

    def __post_init__(self) -> None:
        if not self.by.strip() or not self.reason.strip():
            raise ValueError("An override needs the helper's name and the reason. Give both.")


def standing(problems: tuple[Problem, ...], override: Override | None) -> tuple[Problem, ...]:
    """The problems that still stop the copy for filing."""
    return tuple(
        problem
        for problem in problems
        if problem.blocks and not problem.on_paper and not (override and problem.overridable)
    )


def _in(language: Language, words: Words) -> str:
    if isinstance(words, Phrase):
        return language.say(words.context, words.english)
    if isinstance(words, tuple):
        return ", ".join(_in(language, word) for word in words)
    return language.day(words) if isinstance(words, date) else words


def _written(words: Words) -> Any:
    if isinstance(words, Phrase):
        return {"context": words.context, "english": words.english}
    if isinstance(words, tuple):
        return [_written(word) for word in words]
    return {"day": words.isoformat()} if isinstance(words, date) else words


def _read(words: Any) -> Words:
    if isinstance(words, str):
        return words
    if isinstance(words, list):
        return tuple(_phrase(word) for word in words)
    return date.fromisoformat(words["day"]) if "day" in words else _phrase(words)


def _phrase(words: Mapping[str, str]) -> Phrase:
    return Phrase(words["context"], words["english"])
