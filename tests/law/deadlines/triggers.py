"""From which days are deadlines counted in these tests? Seeded, with hard days met often."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from random import Random

from wellfounded.law.calendar import CLOSED_BY_ORDER
from wellfounded.law.deadlines import Deadline
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.process import Event
from wellfounded.logic import Span

from .oracle import forward, legal_holidays

FIRST, LAST = date(1997, 1, 1), date(2057, 12, 31)
"""The calendar of closed days ends with 2060, and the longest of the periods has three years."""
LENGTHS = (0, 5, 7, 10, 15, 16, 20, 30, 45, 84, 90, 150, 180, 365, 366, 730)
TURNS = (date(2022, 8, 26), date(2026, 3, 9), date(2026, 8, 5))


def ordinary(random: Random) -> date:
    return FIRST + timedelta(days=random.randrange((LAST - FIRST).days + 1))


def hard(random: Random) -> date:
    """A day from which some period ends on or beside a day that is hard to count."""
    year = random.randint(FIRST.year + 3, LAST.year)
    leap = date(year, 2, calendar.monthrange(year, 2)[1])
    targets = [
        date(year, 12, 31),
        leap,
        random.choice(sorted(legal_holidays(year))),
        random.choice(sorted(CLOSED_BY_ORDER)),
        random.choice(TURNS),
    ]
    day = random.choice(targets) + timedelta(days=random.randint(-2, 2))
    return min(max(FIRST, day - timedelta(days=random.choice(LENGTHS))), LAST)


def draw(random: Random) -> date:
    return hard(random) if random.random() < 0.6 else ordinary(random)


def span(random: Random) -> Span:
    """A day, some days, a month or a year of which one day is not chosen."""
    first = draw(random)
    length = random.choice((0, 1, 3, 30, 60, 365))
    return Span(first, min(first + timedelta(days=random.randint(0, length)), LAST))


def open_day(day: date) -> date:
    return forward(day, CLOSED_BY_ORDER)


def deadline(
    name: str, start: Span, today: date | None = None, printed: Span | None = None
) -> Deadline:
    """The deadline that a step on these days opens."""
    event = Event(kind="told", day=start, path="events[0]", answer_by=printed)
    return counted(Running(name=name, start=event), today or start.latest)
