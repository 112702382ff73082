"""Is a new address told in time, whatever stands between the move and the last day?"""

from __future__ import annotations

import random
from datetime import date, timedelta

import holidays as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.law.calendar import CLOSED_BY_ORDER
from wellfounded.law.moving import State, due, working_days_after
from wellfounded.logic import ANY_DAY, BEGINNING, FOREVER, Span

USCIS, COURT = "addresses.uscis", "addresses.court"
TODAY = date(2026, 11, 21)
FIRST, LAST = date(2000, 1, 1), date(2059, 11, 30)
LEGAL = oracle.country_holidays("US", years=range(1999, 2062))
days = st.dates(FIRST, LAST)


def is_open(day: date) -> bool:
    return day.weekday() < 5 and day not in LEGAL and day not in CLOSED_BY_ORDER


def counted_by_hand(moved: date) -> date:
    """The fifth working day, counted another way: by looking at a whole month at once."""
    month = [moved + timedelta(days=number) for number in range(1, 31)]
    return [day for day in month if is_open(day)][4]


def test_each_last_day_is_that_of_an_independent_count() -> None:
    chance = random.Random(265)
    span = (LAST - FIRST).days
    moves = [FIRST + timedelta(days=chance.randrange(span)) for _ in range(10_000)]
    odd = [day for day in moves if working_days_after(day, 5) != counted_by_hand(day)]
    assert odd == []


@pytest.mark.parametrize(
    ("moved", "uscis", "court"),
    [
        ("2026-11-13", "2026-11-23", "2026-11-20"),
        ("2026-11-20", "2026-11-30", "2026-11-30"),
        ("2026-11-25", "2026-12-05", "2026-12-03"),
        ("2026-12-24", "2027-01-03", "2027-01-04"),
        ("2028-02-25", "2028-03-06", "2028-03-03"),
        ("2027-02-12", "2027-02-22", "2027-02-22"),
        ("2025-12-23", "2026-01-02", "2026-01-05"),
        ("2021-06-17", "2021-06-27", "2021-06-25"),
    ],
)
def test_the_days_over_weekends_holidays_and_closures(moved: str, uscis: str, court: str) -> None:
    day = Span.on(date.fromisoformat(moved))
    assert due(USCIS, day, TODAY).last == Span.on(date.fromisoformat(uscis))
    assert due(COURT, day, TODAY).last == Span.on(date.fromisoformat(court))


@given(days, days)
def test_an_uncertain_move_gives_a_span_and_the_safe_day_of_its_first(a: date, b: date) -> None:
    moved = Span(min(a, b), max(a, b))
    for name in (USCIS, COURT):
        found = due(name, moved, TODAY)
        first, last = (due(name, Span.on(day), TODAY) for day in (moved.earliest, moved.latest))
        assert first.last is not None
        assert last.last is not None
        assert found.last == Span(first.last.earliest, last.last.latest)
        assert found.safe_by == first.safe_by


@given(days)
def test_the_safe_day_is_open_and_never_after_the_last(moved: date) -> None:
    for name in (USCIS, COURT):
        found = due(name, Span.on(moved), TODAY)
        assert found.last is not None
        assert found.safe_by is not None
        assert found.safe_by <= found.last.earliest
        assert is_open(found.safe_by)
        between = found.last.earliest - found.safe_by
        assert not any(is_open(found.safe_by + timedelta(days=n + 1)) for n in range(between.days))


def test_a_day_that_nobody_knows_gives_none() -> None:
    unsaid = due(USCIS, None, TODAY)
    assert (unsaid.last, unsaid.safe_by, unsaid.state(TODAY)) == (None, None, State.NOT_KNOWN)
    open_end = due(COURT, ANY_DAY, TODAY)
    assert (open_end.last, open_end.safe_by) == (Span(BEGINNING, FOREVER), None)
    assert open_end.state(TODAY) is State.NOW


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-11-19", State.AHEAD),
        ("2026-11-20", State.TODAY),
        ("2026-11-21", State.TODAY),
        ("2026-11-22", State.TODAY),
        ("2026-11-23", State.NOW),
        ("2026-11-24", State.NOW),
        ("2026-11-25", State.PAST),
    ],
)
def test_how_a_last_day_stands(today: str, state: State) -> None:
    moved = Span(date(2026, 11, 12), date(2026, 11, 14))
    assert due(USCIS, moved, TODAY).state(date.fromisoformat(today)) is state
