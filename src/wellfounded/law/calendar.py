"""On which days are federal offices closed?

Legal holidays of 5 U.S.C. 6103(a) with the Saturday and Sunday rule of 6103(b) and
Executive Order 11582, and days closed by executive order.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from wellfounded.logic import ClosedDays

MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6

CLOSED_BY_ORDER: dict[date, str] = {
    date(1997, 12, 26): "Executive Order 13068",
    date(2001, 12, 24): "Executive Order 13238",
    date(2003, 12, 26): "Executive Order 13320",
    date(2004, 6, 11): "Executive Order 13343, mourning for President Reagan",
    date(2007, 1, 2): "Executive Order 13421, mourning for President Ford",
    date(2007, 12, 24): "Executive Order 13453",
    date(2008, 12, 26): "Executive Order 13482",
    date(2012, 12, 24): "Executive Order 13633",
    date(2014, 12, 26): "Executive Order 13682",
    date(2018, 12, 5): "Executive Order 13852, mourning for President G. H. W. Bush",
    date(2018, 12, 24): "Executive Order 13854",
    date(2019, 12, 24): "Executive Order 13900",
    date(2020, 12, 24): "Executive Order 13965",
    date(2024, 12, 24): "Executive Order 14129",
    date(2025, 1, 9): "Executive Order 14133, mourning for President Carter",
    date(2025, 12, 24): "Executive Order 14371",
    date(2025, 12, 26): "Executive Order 14371",
}
"""Days on which executive departments were closed to the public, by order."""


class FederalOffices(ClosedDays):
    """Weekends, legal holidays and days closed by order, from 1997 to 2060."""

    first = date(1997, 1, 1)
    last = date(2060, 12, 31)

    def closed(self, day: date) -> bool:
        """Whether the day is a Saturday, a Sunday, a legal holiday or closed by order."""
        return day.weekday() >= SATURDAY or day in CLOSED_BY_ORDER or day in holidays(day.year)


FEDERAL_OFFICES = FederalOffices()


@cache
def holidays(year: int) -> frozenset[date]:
    """The days of a year observed as legal holidays.

    A holiday on a Saturday is observed the day before, on a Sunday the day after; 1 January
    on a Saturday is therefore observed in the year before.
    """
    days = {_observed(day) for named in (year, year + 1) for day in _named(named)}
    return frozenset(day for day in days if day.year == year)


def _named(year: int) -> Iterator[date]:
    yield date(year, 1, 1)
    yield _nth(year, 1, MONDAY, 3)
    yield _nth(year, 2, MONDAY, 3)
    yield _last(year, 5, MONDAY)
    if year >= 2021:
        yield date(year, 6, 19)
    yield date(year, 7, 4)
    yield _nth(year, 9, MONDAY, 1)
    yield _nth(year, 10, MONDAY, 2)
    yield date(year, 11, 11)
    yield _nth(year, 11, THURSDAY, 4)
    yield date(year, 12, 25)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def _last(year: int, month: int, weekday: int) -> date:
    end = date(year, month + 1, 1) - timedelta(days=1)
    return end - timedelta(days=(end.weekday() - weekday) % 7)


def _observed(day: date) -> date:
    move = {SATURDAY: -1, SUNDAY: 1}.get(day.weekday(), 0)
    return day + timedelta(days=move)
