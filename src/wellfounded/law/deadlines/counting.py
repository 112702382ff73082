"""Which day does a time limit reach from the day that starts it? 8 CFR 1.2, 1001.1(h).

Each way of counting is monotone, so a start that is known only to a month gives an end that is
known to about a month. Where the number changed while the start may have been, both are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.parameters import Row, Table
from wellfounded.law.time_limits import NO_LIMIT, TimeLimit
from wellfounded.logic import Missing, Span
from wellfounded.logic.counting import Days, Months

HOURS_A_DAY = 24
DAYS_A_WEEK = 7


def reached(limit: TimeLimit, number: int, start: date) -> date:
    """The day that ``number`` of the limit's units reach from ``start``, before any moving."""
    sign = -1 if limit.before else 1
    match limit.unit:
        case "working days":
            return working_days(start, sign * number)
        case "months" | "years":
            months = number * (12 if limit.unit == "years" else 1)
            return Months(sign * months, Missing.BACK).count(start)
        case "weeks":
            return Days(sign * number * DAYS_A_WEEK).count(start)
        case "hours":
            return Days(sign * -(-number // HOURS_A_DAY)).count(start)
        case _:
            return Days(sign * number).count(start)


def last_day(limit: TimeLimit, number: int, start: date) -> date:
    """The last day in time: the day reached, or the next open one where the limit says so."""
    day = reached(limit, number, start)
    return FEDERAL_OFFICES.next_open(day) if limit.next_business_day else day


def working_days(start: date, number: int) -> date:
    """So many open days after a day, or before it when negative; the day itself is not counted."""
    step = timedelta(days=1 if number >= 0 else -1)
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


def due(limit: TimeLimit, table: Table, start: Span) -> Span | None:
    """From when to when the last day can be; None where no number is known or none is set."""
    ends: list[date] = []
    for row, part in numbers(table, start):
        if row.value in (None, NO_LIMIT) or not isinstance(row.value, int):
            return None
        ends += (last_day(limit, row.value, day) for day in (part.earliest, part.latest))
    return Span(min(ends), max(ends)) if ends else None
