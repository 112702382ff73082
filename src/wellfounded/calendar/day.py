"""What is known of a day ahead, and what does a calendar show of it today?

A paper is due: its safe day is the first entry and its last day another one. When the safe day is
past and the last one may not be, the entry is today. Nothing here says what the paper is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Kind(StrEnum):
    """What sort of day it is: the most that anybody learns of it."""

    PAPER = "paper"
    APPOINTMENT = "appointment"
    WAIT = "wait"
    """A time that only goes by. After it a paper can be sent."""


class Mark(StrEnum):
    """What an entry of the calendar is."""

    SAFE = "safe"
    LAST = "last"
    TODAY = "today"
    APPOINTMENT = "appointment"
    WAITED = "waited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day that lies ahead, as far as it is known.

    Of a paper ``first`` is the safe day and ``last`` the last lawful one. Of an appointment they
    are the ends of the days it can be on; ``at`` is the hour on the clock of its place, if the
    paper says it beyond doubt. ``exact`` says whether the last lawful day, or the appointment, is
    known to the day. ``id`` tells days of one case apart and leaves this computer only as a hash.
    """

    kind: Kind
    first: date
    last: date
    exact: bool
    at: time | None = None
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a calendar. One that is not ``exact`` stands at the safe side of its days."""

    mark: Mark
    day: date
    exact: bool
    at: time | None = None
    id: str = ""


def entries(days: Iterable[Day], today: date) -> tuple[Entry, ...]:
    """What a calendar shows from today on, in order of time."""
    shown = (entry for one in days for entry in _shown(one, today))
    return tuple(sorted(shown, key=_order))


def _shown(one: Day, today: date) -> Iterator[Entry]:
    if one.last < today:
        return
    match one.kind:
        case Kind.PAPER:
            yield from _paper(one, today)
        case Kind.APPOINTMENT:
            yield _entry(one, Mark.APPOINTMENT, max(one.first, today))
        case Kind.WAIT:
            yield _entry(one, Mark.WAITED, one.last)


def _paper(one: Day, today: date) -> Iterator[Entry]:
    only = one.exact and one.first == one.last
    if one.first < today:
        yield _entry(one, Mark.TODAY, today)
    elif not only:
        yield _entry(one, Mark.SAFE, one.first)
    if only or (one.exact and one.last > today):
        yield _entry(one, Mark.LAST, one.last)


def _entry(one: Day, mark: Mark, day: date) -> Entry:
    return Entry(mark=mark, day=day, exact=one.exact, at=one.at, id=one.id)


def _order(entry: Entry) -> tuple[date, time, str, str]:
    return entry.day, entry.at or time.min, entry.mark, entry.id
