"""Which rules of law does Wellfounded hold, and how sure is it of each?

A rule is written as a function whose docstring is its title. It runs once, at import, and
gives an expression; the words beside it are what a helper reads for each verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wellfounded.facts import require_fact
from wellfounded.law.reading_list import facts_read, tables_asked
from wellfounded.logic import ALWAYS, Condition, Day, NamedDay, Rule

BEGINS = date(1997, 4, 1)
"""The first day the rule base can answer for: the day IIRIRA took effect."""

REVIEWED = date(2026, 11, 21)
"""The day the rules of this release were last checked against their sources."""


class Confidence(Enum):
    """How well a statement of law was checked."""

    PRIMARY = "read in the primary text"
    TWO_SECONDARY = "two independent secondary sources agree"
    SECONDARY = "read in a secondary source"
    MEMORY = "from general knowledge, not checked again"
    UNVERIFIED = "not verified, or the sources conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A rule with what people are told about it.

    ``yes``, ``no`` and ``not_settled`` are the English source of its messages; ``notes`` say
    what the reader must know beside the verdict; ``days`` are the days it turns on.
    """

    rule: Rule
    title: str
    confidence: Confidence
    yes: str
    no: str
    not_settled: str
    notes: tuple[str, ...] = ()
    days: tuple[NamedDay, ...] = ()
    reviewed: date = REVIEWED

    def says(self, verdict: bool | None) -> str:
        """The English sentence for a verdict."""
        return self.not_settled if verdict is None else self.yes if verdict else self.no


class UnknownRule(LookupError):
    """The rule book has no rule with this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no rule has the id {id!r}; 'wellfounded law list' names them all")


RULEBOOK: dict[str, Entry] = {}
DAYS: dict[str, tuple[NamedDay, str]] = {}
TABLES_READ: dict[str, tuple[str, ...]] = {}
"""By rule or day, the dated tables that it reads itself, such as ``countries.SV``."""


def rule(
    id: str,
    *authorities: str,
    confidence: Confidence,
    yes: str,
    no: str,
    not_settled: str,
    applies: Condition = ALWAYS,
    notes: tuple[str, ...] = (),
    days: tuple[NamedDay, ...] = (),
) -> Callable[[Callable[[], Condition]], Rule]:
    """Enter the decorated function's expression in the rule book under ``id``.

    Raises:
        ValueError: if the id is taken or no authority is given.
        UnknownPathError: if it reads a fact that is not in the catalogue.
    """

    def enter(write: Callable[[], Condition]) -> Rule:
        if id in RULEBOOK or not authorities:
            raise ValueError(f"rule {id}: the id is taken, or no authority is given")
        made = Rule(id, write(), authorities, applies)
        TABLES_READ[id] = tables_asked()
        for path in facts_read(made):
            require_fact(path)
        RULEBOOK[id] = Entry(
            rule=made,
            title=(write.__doc__ or "").strip().splitlines()[0],
            confidence=confidence,
            yes=yes,
            no=no,
            not_settled=not_settled,
            notes=notes,
            days=days,
        )
        return made

    return enter


def named_day(id: str, *authorities: str) -> Callable[[Callable[[], Day]], NamedDay]:
    """Name the day that the decorated function gives; its docstring says what day it is."""

    def enter(write: Callable[[], Day]) -> NamedDay:
        made = NamedDay(id, write(), authorities)
        TABLES_READ[id] = tables_asked()
        DAYS[id] = (made, (write.__doc__ or "").strip().splitlines()[0])
        return made

    return enter


def entry_of(id: str) -> Entry:
    """The rule with this id and what people are told about it.

    Raises:
        UnknownRule: if there is none.
    """
    if id not in RULEBOOK:
        raise UnknownRule(id)
    return RULEBOOK[id]


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the rule book as ``(context, English)``."""
    for id, entry in RULEBOOK.items():
        yield f"{id}.title", entry.title
        yield f"{id}.yes", entry.yes
        yield f"{id}.no", entry.no
        yield f"{id}.not_settled", entry.not_settled
        for number, note in enumerate(entry.notes, start=1):
            yield f"{id}.note.{number}", note
    for id, (_, title) in DAYS.items():
        yield f"{id}.title", title
