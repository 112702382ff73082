"""Which day does a time limit reach from its start? 8 CFR 1.2, 1001.1(h).

Each way of counting is monotone, so a start that is known only to a month gives an end that is
known to about a month. Where the number changed while the start may have been, both are counted.
A day without an open end stays without one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.parameters import Row, Table
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, TimeLimit
from wellfounded.logic import BEGINNING, FOREVER, Missing, Span
from wellfounded.logic.counting import Days, Months

HOURS_A_DAY = 24
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What one number of a time limit gives: the days it reaches, closed or not."""

    row: Row
    number: int
    days: Span


def reached(limit: TimeLimit, number: int, start: date) -> date:
    """The day that ``number`` of the limit's units reach from ``start``, before any moving."""
    number = -number if limit.before else number
    match limit.unit:
        case "working days":
            return working_days(start, number)
        case "months":
            return Months(number, Missing.BACK).count(start)
        case "years":
            return Months(MONTHS_A_YEAR * number, Missing.BACK).count(start)
        case "weeks":
            return Days(DAYS_A_WEEK * number).count(start)
        case "hours":
            return Days(-(-number // HOURS_A_DAY)).count(start)
        case _:
            return Days(number).count(start)


def last_day(limit: TimeLimit, day: date) -> date:
    """The last day in time where counting reaches ``day``: the next open one if the limit says."""
    return FEDERAL_OFFICES.next_open(day) if limit.next_business_day else day


def last_open(day: date) -> date:
    """The day itself if offices are open, else the last open day before it."""
    while FEDERAL_OFFICES.first <= day <= FEDERAL_OFFICES.last and FEDERAL_OFFICES.closed(day):
        day -= ONE_DAY
    return day


def working_days(start: date, number: int) -> date:
    """So many open days after a day, or before it when negative; the day itself is not counted."""
    if start in (BEGINNING, FOREVER):
        return start
    step = ONE_DAY if number >= 0 else -ONE_DAY
    day, left = start, abs(number)
    while left:
        day += step
        left -= not FEDERAL_OFFICES.closed(day)
    return day


def numbers(table: Table, start: Span) -> Iterator[tuple[Row, Span]]:
    """The rows that can hold for a start, each with the part of the start that it covers."""
    for row in table.rows:
        first, last = max(row.since, start.earliest), min(row.until, start.latest)
        if first <= last:
            yield row, Span(first, last)


def counted_days(limit: TimeLimit, start: Span) -> tuple[Reached, ...]:
    """What each number that can hold gives; nothing where one is not known, or none is set."""
    found = []
    for row, part in numbers(TIME_LIMITS[limit.name], start):
        if row.value in (None, NO_LIMIT) or not isinstance(row.value, int):
            return ()
        ends = [reached(limit, row.value, day) for day in (part.earliest, part.latest)]
        found.append(Reached(row=row, number=row.value, days=Span(min(ends), max(ends))))
    return tuple(found)


def whole(found: tuple[Reached, ...]) -> Span | None:
    """From the earliest day to the latest that any of the numbers reaches."""
    if not found:
        return None
    return Span(min(one.days.earliest for one in found), max(one.days.latest for one in found))


def due(limit: TimeLimit, start: Span) -> Span | None:
    """From when to when the last day can be; None where no number is known or none is set.

    Where a letter may have come by mail, the days that the mail adds may be added.
    """
    days = whole(counted_days(limit, start))
    if days is None:
        return None
    latest = with_mail(limit, days).latest if limit.by_mail else days.latest
    return Span(last_day(limit, days.earliest), last_day(limit, latest))


def with_mail(limit: TimeLimit, days: Span) -> Span:
    """The same days with those that are added when the letter came by mail (8 CFR 103.8(b))."""
    more = limit.by_mail.row.value if limit.by_mail else 0
    more = more if isinstance(more, int) else 0
    return Span(Days(more).count(days.earliest), Days(more).count(days.latest))
