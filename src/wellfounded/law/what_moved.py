"""What moved in the law between two days, and which rules does it touch?

An authority comes into force, changes its state, or ends; a dated value gives way to the next.
Two versions of the law are compared by the same moves: those that only one of them has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from wellfounded.law.authorities import Authority, State, register
from wellfounded.law.parameters import PARAMETERS, Row, Table
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.screening import BeforeTheRules
from wellfounded.law.touched import resting_on, rules_of_authority, rules_of_table
from wellfounded.logic import FOREVER, Span


class How(StrEnum):
    """In which way it moved."""

    BEGAN = "began"
    STATE = "state"
    ENDED = "ended"
    VALUE = "value"


class OutOfOrder(ValueError):
    """The first day of a comparison is after its last."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__(f"--from {first} is after --to {last}; write the earlier day first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The authorities by citation and the dated tables by full name, as somebody wrote them."""

    authorities: Mapping[str, Authority]
    tables: Mapping[str, Table]

    @classmethod
    def here(cls) -> Law:
        """What is in force here."""
        return cls(authorities=register(), tables=PARAMETERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that moved: an authority by its citation, or a table by its full name.

    ``day`` is the first day on which it is so, or the year where no day is known. ``authority``
    is what moved it; ``by_hand`` says that this office entered it.
    """

    day: Span
    how: How
    subject: str
    title: str
    before: str
    after: str
    authority: str
    note: str = ""
    by_hand: bool = False

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules and days it touches themselves."""
        if self.how is How.VALUE:
            return rules_of_table(self.subject)
        return rules_of_authority(self.subject, self.day.earliest)

    @property
    def essence(self) -> Move:
        """The move without the words that only explain it."""
        return replace(self, title="", note="")

    @property
    def through(self) -> tuple[str, ...]:
        """The rules that rest on those."""
        return resting_on(self.rules)


def moved(first: date, last: date, law: Law | None = None) -> tuple[Move, ...]:
    """What is otherwise on ``last`` than on ``first``, or was in between, in order of days.

    Raises:
        BeforeTheRules: if ``first`` is before the rule base begins.
        OutOfOrder: if ``first`` is after ``last``.
    """
    if first < BEGINS:
        raise BeforeTheRules(first)
    if first > last:
        raise OutOfOrder(first, last)
    found = (one for one in moves(law or Law.here()) if first < one.day.earliest <= last)
    return tuple(sorted(found, key=_by_day))


def moves(law: Law) -> Iterator[Move]:
    """Every move that a version of the law knows of, at any time."""
    for authority in law.authorities.values():
        yield from _of_authority(authority)
    for table in law.tables.values():
        for before, after in pairwise(table.rows):
            if (before.value, before.state) != (after.value, after.state):
                yield _of_value(table, before, after)


def only_in_one(
    here: Iterable[Move], there: Iterable[Move]
) -> tuple[tuple[Move, ...], tuple[Move, ...]]:
    """What moves in one version of the law alone: ``there``, then ``here``, in order of days."""
    now = {one.essence: one for one in here}
    later = {one.essence: one for one in there}
    added = (one for essence, one in later.items() if essence not in now)
    taken_back = (one for essence, one in now.items() if essence not in later)
    return tuple(sorted(added, key=_by_day)), tuple(sorted(taken_back, key=_by_day))


def _by_day(one: Move) -> tuple[date, How, str]:
    return (one.day.earliest, one.how, one.subject)


def _of_authority(one: Authority) -> Iterator[Move]:
    def made(day: Span, how: How, before: str, after: str, **more: object) -> Move:
        return Move(
            day=day,
            how=how,
            subject=one.citation,
            title=one.title,
            before=before,
            after=after,
            **{"authority": one.citation, **more},  # type: ignore[arg-type]
        )

    yield made(one.since, How.BEGAN, words(State.NOT_YET), words(State.IN_FORCE), note=one.note)
    state = State.IN_FORCE
    for standing in one.standings:
        yield made(
            standing.since or one.since,
            How.STATE,
            words(state),
            words(standing.state),
            authority=standing.by or one.citation,
            note=standing.note,
            by_hand=standing.by_hand,
        )
        state = standing.state
    if one.until is not None and one.until < FOREVER:
        ended = Span.on(one.until + timedelta(days=1))
        yield made(ended, How.ENDED, words(state), words(State.ENDED))


def _of_value(table: Table, before: Row, after: Row) -> Move:
    return Move(
        day=Span.on(after.since),
        how=How.VALUE,
        subject=table.full_name,
        title=table.title,
        before=said_by(before, table.unit),
        after=said_by(after, table.unit),
        authority=after.authority,
        note=after.note if after.value is not None else "",
    )


def said_by(row: Row, unit: str) -> str:
    """What a row of a dated table says: ``102 USD (stayed)``; what nobody knows says why."""
    match row.value:
        case None:
            value = f"not known: {row.note}".rstrip(". ")
        case bool():
            value = "yes" if row.value else "no"
        case tuple():
            value = ", ".join(row.value)
        case _:
            value = f"{row.value} {unit}".strip(". ")
    return value if row.state is State.IN_FORCE else f"{value} ({words(row.state)})"


def words(state: State) -> str:
    """A state as people read it: ``enjoined for class``."""
    return state.value.replace("_", " ")
