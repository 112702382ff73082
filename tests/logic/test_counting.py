"""Does each way of counting reach the right day, in Python and in SQL alike?"""

from __future__ import annotations

from datetime import date, timedelta

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.logic import BEGINNING, FOREVER, ClosedDays, Missing
from wellfounded.logic.counting import Counting, Days, Months, NextOpen

from .strategies import CALENDARS, Closures

LEAP_YEARS_AROUND = [date(2022, 12, 1) + timedelta(days=offset) for offset in range(900)]
EDGES = [
    *(BEGINNING + timedelta(days=offset) for offset in range(70)),
    *(date(1899, 12, 1) + timedelta(days=offset) for offset in range(120)),
    *(FOREVER - timedelta(days=offset) for offset in range(1200)),
]


def by_sql(counting: Counting, days: list[date]) -> list[date]:
    with duckdb.connect() as connection:
        rows = connection.execute(
            f"SELECT {counting.sql('day')} FROM (SELECT unnest(?::DATE[]) AS day)", [days]
        )
        return [day for (day,) in rows.fetchall()]


@pytest.mark.parametrize(
    ("start", "months", "back", "forward"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28), date(2025, 3, 1)),
        (date(2024, 2, 29), 48, date(2028, 2, 29), date(2028, 2, 29)),
        (date(1896, 2, 29), 48, date(1900, 2, 28), date(1900, 3, 1)),
        (date(2023, 2, 28), 12, date(2024, 2, 28), date(2024, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29), date(2024, 3, 1)),
        (date(2023, 1, 29), 1, date(2023, 2, 28), date(2023, 3, 1)),
        (date(2024, 8, 31), 6, date(2025, 2, 28), date(2025, 3, 1)),
        (date(2024, 10, 31), 1, date(2024, 11, 30), date(2024, 12, 1)),
        (date(2024, 12, 31), 2, date(2025, 2, 28), date(2025, 3, 1)),
        (date(2024, 12, 31), 1, date(2025, 1, 31), date(2025, 1, 31)),
        (date(2024, 3, 31), -1, date(2024, 2, 29), date(2024, 3, 1)),
        (date(2024, 1, 15), -12, date(2023, 1, 15), date(2023, 1, 15)),
        (date(2024, 1, 31), 0, date(2024, 1, 31), date(2024, 1, 31)),
    ],
)
def test_a_day_that_does_not_exist_is_rounded_as_named(
    start: date, months: int, back: date, forward: date
) -> None:
    assert Months(months, Missing.BACK).count(start) == back
    assert Months(months, Missing.FORWARD).count(start) == forward


@pytest.mark.parametrize("missing", Missing)
@pytest.mark.parametrize("months", [0, 1, 6, 11, 12, 24, 48, 1200, 120_000, -1, -12, -120_000])
def test_months_in_sql(months: int, missing: Missing) -> None:
    counting = Months(months, missing)
    days = LEAP_YEARS_AROUND + EDGES
    assert by_sql(counting, days) == [counting.count(day) for day in days]


@pytest.mark.parametrize("number", [0, 1, 10, 30, 180, 3_652_058, -1, -90, -3_652_058])
def test_days_in_sql(number: int) -> None:
    counting = Days(number)
    days = LEAP_YEARS_AROUND + EDGES
    assert by_sql(counting, days) == [counting.count(day) for day in days]


@pytest.mark.parametrize(
    "counting",
    [
        Days(180),
        Days(-180),
        Months(12, Missing.BACK),
        Months(12, Missing.FORWARD),
        Months(-12, Missing.FORWARD),
        *(NextOpen(calendar) for calendar in CALENDARS),
    ],
)
def test_counting_is_monotone_and_keeps_the_ends_of_time(counting: Counting) -> None:
    assert counting.count(BEGINNING) == BEGINNING
    assert counting.count(FOREVER) == FOREVER
    reached = [counting.count(day) for day in sorted(LEAP_YEARS_AROUND + EDGES)]
    assert reached == sorted(reached)


@settings(deadline=None, max_examples=60, derandomize=True)
@given(st.frozensets(st.integers(0, 60), max_size=40))
def test_the_next_open_day_is_the_first_that_is_not_closed(offsets: frozenset[int]) -> None:
    first = date(2024, 2, 1)
    calendar = Closures(
        frozenset(first + timedelta(days=offset) for offset in offsets),
        first=first,
        last=first + timedelta(days=60),
    )
    days = [first + timedelta(days=offset) for offset in range(-10, 75)]
    expected = []
    for day in days:
        if first <= day <= calendar.last:
            later = [day + timedelta(days=wait) for wait in range(70)]
            day = next(d for d in later if d > calendar.last or not calendar.closed(d))
        expected.append(day)
    counting = NextOpen(calendar)
    assert [counting.count(day) for day in days] == expected
    if max(reached - day for day, reached in zip(days, expected, strict=True)).days <= 7:
        assert by_sql(counting, days + EDGES) == expected + EDGES
    else:
        with pytest.raises(ValueError, match="more than seven closed days in a row"):
            counting.sql("day")


def test_a_calendar_of_one_day() -> None:
    class Christmas(ClosedDays):
        first = last = date(2024, 12, 25)

        def closed(self, day: date) -> bool:
            return day == self.first

    counting = NextOpen(Christmas())
    assert by_sql(counting, [date(2024, 12, 24), date(2024, 12, 25)]) == [
        date(2024, 12, 24),
        date(2024, 12, 26),
    ]
