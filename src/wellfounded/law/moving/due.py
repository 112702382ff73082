"""By which day is a new address told? INA 265(a); 8 CFR 1003.15(d)(2).

Ten days to USCIS, five working days to the court or the Board: counted as every deadline is, so
that a list of deadlines and the page of a move never name two days. An office that was told since
the move has been told.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts import Case
from wellfounded.law.deadlines import Deadline
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.process import Event, events
from wellfounded.law.process.event import UNDATED
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Span

MOVED = "moved_house"
USCIS, COURT = "addresses.uscis", "addresses.court"


def due(limit: str, moved: Span | None, as_of: date, told: Event | None = None) -> Deadline:
    """The deadline ``USCIS`` or ``COURT`` after a move, as it stands on a day.

    ``moved`` is None while nobody said the day; then nothing is counted.

    Raises:
        KeyError: if there is no such time limit.
    """
    start = Event(kind=MOVED, day=moved or UNDATED, path="events")
    return counted(Running(name=limit, start=start, end=told), as_of)


def told_since(case: Case, limit: str, moved: Span | None) -> Event | None:
    """The step by which the office was told of this move, if one was written down after it."""
    steps, kept_by = events(case), TIME_LIMITS[limit].more["met_by"]
    first = max((place for place, one in enumerate(steps) if one.kind == MOVED), default=-1) + 1
    for one in reversed(steps[first:]):
        in_time = moved is None or not one.dated or one.day.latest >= moved.earliest
        if one.kind in kept_by and in_time:
            return one
    return None


def may_be_late(one: Deadline, today: date) -> bool:
    """Whether the last day is over, or may be, and nobody was told."""
    return one.met is None and one.due is not None and today > one.due.earliest
