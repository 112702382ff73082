"""What stands for a case on a day: verdicts, days, and what reaches the person?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wellfounded.law.asylum.one_year_deadline.in_sight import not_filed_unless_said
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.reading_list import AS_OF
from wellfounded.law.recheck.reach import REACHES
from wellfounded.law.rulebook import DAYS, RULEBOOK
from wellfounded.law.what_moved import said_by
from wellfounded.logic import Known, Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """What a dated table says on the day: in words, and by which authority."""

    title: str
    said: str
    authority: str
    since: date
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All that the law makes of a case on a day; tables only if they reach the person."""

    verdicts: Mapping[str, bool | None]
    days: Mapping[str, Span]
    amounts: Mapping[str, Amount]


def stand(known: Known) -> Standing:
    """What stands for a case on its own day."""
    reading, unfiled = Reading(known), Reading(not_filed_unless_said(known))
    return Standing(
        verdicts={id: entry.rule.decide(reading) for id, entry in RULEBOOK.items()},
        days={id: day.span(unfiled) for id, (day, _) in DAYS.items()},
        amounts=dict(reaching(reading)),
    )


def reaching(reading: Reading) -> Iterator[tuple[str, Amount]]:
    """What reaches the person, by the names of the tables."""
    day = day_of(reading.known)
    for reach in REACHES:
        if reach.reaches(reading):
            yield reach.table, amount_on(reach.table, day)


def amount_on(table: str, day: date) -> Amount:
    """What a dated table says on a day."""
    found = PARAMETERS[table]
    row = found.on(day)
    return Amount(
        title=found.title,
        said=said_by(row, found.unit),
        authority=row.authority,
        since=row.since,
        note=row.note,
    )


def day_of(known: Known) -> date:
    """The day for which the law is asked of a case."""
    day = known.values[AS_OF]
    assert isinstance(day, Span)
    return day.earliest
