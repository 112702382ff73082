"""What may a sheet say, to whom, on whose authority?

A file holds sections, a section holds statements. Each names the conditions of
``conditions.py`` under which it is shown and the authorities it rests on. Nothing here is chosen
by a model, and nothing is scored.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.languages import Language
from wellfounded.law.authorities import State, authority
from wellfounded.law.authorities.register import UnknownAuthority
from wellfounded.preparation.conditions import CONDITIONS

FOLDER = files("wellfounded.preparation") / "words"
FILES = (
    "about",
    "interview",
    "hearing",
    "appointments",
    "your_answers",
    "asked_of_everyone",
    "asked_of_the_story",
    "asked_of_the_reason",
    "asked_of_a_group",
    "asked_of_the_bars",
    "asked_in_court",
    "asked_at_the_end",
    "filing",
    "visit",
    "travel",
    "detention",
)
TOPICS = ("gender", "lgbt", "gangs_and_family", "work_and_words", "army")
"""Kinds of claim that no fact of the case names. The person or a helper may add them."""


class FaultyWords(ValueError):
    """A file of words that cannot be relied on; its text names the file, section and line."""


class Layout(StrEnum):
    """How a section is drawn: lines, boxes to tick, times, own words quoted, blanks to fill."""

    LINES = "lines"
    BOXES = "boxes"
    TIMES = "times"
    QUOTES = "quotes"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Words:
    """A message: its id in the catalogues and its English."""

    id: str
    english: str

    def say(self, language: Language, **filled: str) -> str:
        """The message in a language, its places filled."""
        return language.say(self.id, self.english, **filled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerns:
    """To whom it is shown: all ``when`` settled true, no ``unless`` settled true."""

    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Statement:
    """One line. ``on`` are the sheets it stands on, or all that have its section.

    ``days``, ``fees`` and ``limits`` fill the places of its text: by place, a named day of the
    law, a filing and its forum, or a time limit. With ``states`` it is said only while its first
    authority is in one of them. ``intents`` are the numbers of what an officer
    wants to know; ``blank`` says that it is answered by hand, on paper.
    """

    words: Words
    authorities: tuple[str, ...] = ()
    states: tuple[State, ...] = ()
    concerns: Concerns = Concerns()
    on: tuple[str, ...] = ()
    days: Mapping[str, str] = field(default_factory=dict)
    fees: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)
    intents: tuple[int, ...] = ()
    blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Section:
    """Statements under one title. One with a ``topic`` is shown only when the topic is added."""

    id: str
    title: Words
    opening: Words | None
    layout: Layout
    authorities: tuple[str, ...]
    concerns: Concerns
    topic: str
    statements: tuple[Statement, ...]

    def statement(self, name: str) -> Statement:
        """The statement called ``name``.

        Raises:
            KeyError: if there is none.
        """
        for one in self.statements:
            if one.words.id == f"prepare.{self.id}.{name}":
                return one
        raise KeyError(f"{self.id} has no statement {name!r}")


def sections_of(text: str, file: str) -> Iterator[Section]:
    """The sections that the text of a file holds, each called ``file.name``.

    Raises:
        FaultyWords: if one names a condition, an authority or a key that there is not.
    """
    for name, given in tomllib.loads(text).items():
        place = f"{file}.toml, {name}"
        table = dict(given)
        lines = table.pop("lines", [])
        try:
            yield Section(
                id=f"{file}.{name}",
                title=Words(f"prepare.{file}.{name}.title", table.pop("title")),
                opening=_opening(f"prepare.{file}.{name}.opening", table.pop("opening", "")),
                layout=Layout(table.pop("layout", "lines")),
                authorities=_cited(table),
                concerns=_concerns(table),
                topic=_topic(table.pop("topic", "")),
                statements=tuple(
                    _statement(f"prepare.{file}.{name}", dict(line)) for line in lines
                ),
            )
            _require_nothing_left(table)
        except (KeyError, TypeError, ValueError, UnknownAuthority) as fault:
            raise FaultyWords(f"{place}: {fault}") from fault


def _statement(section: str, line: dict[str, Any]) -> Statement:
    id = f"{section}.{line.pop('id')}"
    try:
        made = Statement(
            words=Words(id, line.pop("text")),
            authorities=_cited(line),
            states=tuple(State(name) for name in line.pop("states", ())),
            concerns=_concerns(line),
            on=tuple(line.pop("on", ())),
            days=MappingProxyType(line.pop("days", {})),
            fees=MappingProxyType({k: (v[0], v[1]) for k, v in line.pop("fees", {}).items()}),
            limits=MappingProxyType(line.pop("limits", {})),
            intents=tuple(line.pop("intents", ())),
            blank=line.pop("blank", False),
        )
        _require_nothing_left(line)
    except (KeyError, TypeError, ValueError, UnknownAuthority) as fault:
        raise FaultyWords(f"{id}: {fault}") from fault
    return made


def _opening(id: str, english: str) -> Words | None:
    return Words(id, english) if english else None


def _cited(table: dict[str, Any]) -> tuple[str, ...]:
    given = table.pop("cite", ())
    cited = (given,) if isinstance(given, str) else tuple(given)
    for citation in cited:
        authority(citation)
    return cited


def _concerns(table: dict[str, Any]) -> Concerns:
    when, unless = tuple(table.pop("when", ())), tuple(table.pop("unless", ()))
    for name in (*when, *unless):
        if name not in CONDITIONS:
            raise ValueError(f"there is no condition {name!r}; write it in conditions.py")
    return Concerns(when=when, unless=unless)


def _topic(name: str) -> str:
    if name and name not in TOPICS:
        raise ValueError(f"there is no topic {name!r}; write one of {', '.join(TOPICS)}")
    return name


def _require_nothing_left(table: dict[str, Any]) -> None:
    if table:
        raise ValueError(f"{min(table)!r} means nothing here")


def _all() -> Mapping[str, Section]:
    found: dict[str, Section] = {}
    for name in FILES:
        text = FOLDER.joinpath(f"{name}.toml").read_text("utf-8")
        for section in sections_of(text, name):
            found[section.id] = section
    return MappingProxyType(found)


SECTIONS: Mapping[str, Section] = _all()
"""Every section by its id, such as ``filing.benefits``."""


def cited() -> frozenset[str]:
    """Every authority that a sheet may name."""
    lines = (line for section in SECTIONS.values() for line in section.statements)
    of_sections = (section.authorities for section in SECTIONS.values())
    return frozenset(
        citation
        for authorities in (*(line.authorities for line in lines), *of_sections)
        for citation in authorities
    )
