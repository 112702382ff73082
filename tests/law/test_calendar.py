"""Are federal offices closed on the right days? Checked against another's calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import holidays as oracle
import pytest

from wellfounded.law.calendar import CLOSED_BY_ORDER, FEDERAL_OFFICES, SATURDAY, holidays

MOURNING = {date(2004, 6, 11), date(2007, 1, 2), date(2018, 12, 5), date(2025, 1, 9)}


def _working_days(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        if day.weekday() < SATURDAY:
            yield day
        day += timedelta(days=1)


@pytest.mark.parametrize("year", range(FEDERAL_OFFICES.first.year, FEDERAL_OFFICES.last.year + 1))
def test_legal_holidays_are_those_of_the_other_calendar(year: int) -> None:
    theirs = oracle.country_holidays("US", years=(year, year + 1), observed=True)
    ours = holidays(year)
    assert [day for day in _working_days(year) if day in ours] == [
        day for day in _working_days(year) if day in theirs
    ]


def test_inauguration_day_is_a_holiday_around_the_capital_only() -> None:
    assert not FEDERAL_OFFICES.closed(date(2017, 1, 20))
    assert FEDERAL_OFFICES.closed(date(2025, 1, 20))


def test_juneteenth_begins_in_2021() -> None:
    assert not FEDERAL_OFFICES.closed(date(2020, 6, 19))
    assert FEDERAL_OFFICES.closed(date(2021, 6, 18))


def test_days_closed_by_order_are_working_days_that_are_no_holidays() -> None:
    for day in CLOSED_BY_ORDER:
        assert day.weekday() < SATURDAY
        assert day not in holidays(day.year)
        assert FEDERAL_OFFICES.closed(day)


def test_orders_close_offices_in_mourning_or_beside_christmas() -> None:
    others = set(CLOSED_BY_ORDER) - MOURNING
    assert {(day.month, day.day) for day in others} <= {(12, 24), (12, 26)}
    assert set(CLOSED_BY_ORDER) >= MOURNING


@pytest.mark.parametrize(
    ("last_day", "open_day"),
    [
        (date(2024, 5, 25), date(2024, 5, 28)),
        (date(2024, 12, 24), date(2024, 12, 26)),
        (date(2025, 12, 24), date(2025, 12, 29)),
        (date(2021, 12, 31), date(2022, 1, 3)),
        (date(2061, 1, 1), date(2061, 1, 1)),
    ],
)
def test_the_next_open_day(last_day: date, open_day: date) -> None:
    assert FEDERAL_OFFICES.next_open(last_day) == open_day
