"""Which days does each window cover?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.outcomes.statistics.windows import (
    Policy,
    Window,
    days_of,
    fiscal_year,
    five_years,
    full_months,
    is_provisional,
    moved_within,
    policies_in,
    provisional,
    recent,
)

RELEASE = date(2026, 7, 1)


def test_the_recent_window_is_the_last_twelve_whole_months() -> None:
    assert recent(RELEASE) == Window(date(2025, 7, 1), date(2026, 6, 30))
    assert recent(date(2026, 7, 31)) == recent(RELEASE)
    assert recent(date(2028, 3, 2)).last == date(2028, 2, 29)


def test_the_line_begins_five_years_before() -> None:
    assert five_years(RELEASE) == Window(date(2021, 7, 1), date(2026, 6, 30))


def test_the_last_two_months_are_provisional_and_so_is_what_reaches_into_them() -> None:
    assert provisional(RELEASE) == Window(date(2026, 5, 1), RELEASE)
    assert is_provisional(recent(RELEASE), RELEASE)
    assert not is_provisional(days_of(2025), RELEASE)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_fiscal_year_begins_on_the_first_of_october(day: date) -> None:
    year = days_of(fiscal_year(day))
    assert day in year
    assert (year.first.month, year.first.day) == (10, 1)
    assert fiscal_year(year.last + timedelta(days=1)) == fiscal_year(day) + 1
    assert (recent(day).last + timedelta(days=1)).day == 1
    assert recent(day).last < day.replace(day=1)


def test_days_of_the_law_are_the_callers_and_come_in_order() -> None:
    window = recent(RELEASE)
    given_in = [
        Policy(date(2026, 7, 1), "after"),
        Policy(date(2026, 1, 9), "second"),
        Policy(date(2025, 9, 2), "first"),
    ]
    assert [one.id for one in policies_in(window, given_in)] == ["first", "second"]
    assert moved_within(window, given_in)
    assert not moved_within(window, [Policy(window.first, "from the first day")])


def test_days_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="in order"):
        Window(date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(ValueError, match="one or more"):
        full_months(RELEASE, 0)
