"""By which day is a new address told? INA 265(a); 8 CFR 1003.15(d)(2).

Ten days to USCIS, each day counted. Five working days to the court or the Board. A move whose day
is not known exactly gives a span, and the safe day is counted from its first day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.time_limits import TimeLimit, time_limit
from wellfounded.logic import BEGINNING, FOREVER, ClosedDays, Span
from wellfounded.logic.counting import Days

ONE_DAY = timedelta(days=1)


class State(StrEnum):
    """Where a last day stands, seen from today: ``TODAY`` from the safe day on."""

    AHEAD = "ahead"
    TODAY = "today"
    NOW = "now"
    PAST = "past"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The last day to tell an office of a move, and the safe day, which is never later.

    Both are None while nobody said the day of the move. The safe day is one on which offices are
    open, so that a letter can have arrived by then.
    """

    limit: TimeLimit
    days: int
    last: Span | None
    safe_by: date | None

    def state(self, today: date) -> State:
        """How it stands: ``NOW`` when it may be over and may not be."""
        if self.last is None:
            return State.NOT_KNOWN
        if today > self.last.latest:
            return State.PAST
        if today > self.last.earliest:
            return State.NOW
        return State.TODAY if today >= (self.safe_by or self.last.earliest) else State.AHEAD


def due(limit_name: str, moved: Span | None, as_of: date) -> Due:
    """When a time limit of a move ends, such as ``addresses.court``, as the law is on a day.

    Raises:
        KeyError: if there is no such time limit.
        NotInTheTable: if nothing is known of the day.
    """
    limit = time_limit(limit_name, as_of)
    days = limit.row.value
    assert isinstance(days, int)
    if moved is None:
        return Due(limit=limit, days=days, last=None, safe_by=None)
    count = _counting(limit.unit, days)
    last = Span(count(moved.earliest), count(moved.latest))
    return Due(limit=limit, days=days, last=last, safe_by=_open_by(last.earliest))


def working_days_after(day: date, number: int, calendar: ClosedDays = FEDERAL_OFFICES) -> date:
    """The working day that is the ``number``-th after a day; the ends of time stay."""
    for _ in range(number):
        if day in (BEGINNING, FOREVER):
            return day
        day = calendar.next_open(Days(1).count(day))
    return day


def _counting(unit: str, days: int) -> Callable[[date], date]:
    if unit == "working days":
        return lambda day: working_days_after(day, days)
    return Days(days).count


def _open_by(day: date) -> date | None:
    """The day itself, or the last one before it on which offices are open."""
    if day in (BEGINNING, FOREVER):
        return None
    while FEDERAL_OFFICES.first <= day <= FEDERAL_OFFICES.last and FEDERAL_OFFICES.closed(day):
        day -= ONE_DAY
    return day
