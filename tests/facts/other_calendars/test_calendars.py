"""Do days of other calendars fall on the Gregorian days that others found for them?

Known pairs are those of the practice notes, checked with several programs; the rest is computed
here in another way: Nowruz from the sun, the Ethiopian years by counting days.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.other_calendars.nowruz import IRAN, equinox, nowruz
from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.kinds import Choice
from wellfounded.facts.other_calendars import (
    CALENDARS,
    OTHER_CALENDARS,
    Calendar,
    Precision,
    convert,
)
from wellfounded.facts.problem import BadValue
from wellfounded.logic.span import Span

KNOWN = [
    ("solar_hijri", (1375, 5, 20), "1996-08-10"),
    ("solar_hijri", (1399, 2, 15), "2020-05-04"),
    ("solar_hijri", (1399, 12, 30), "2021-03-20"),
    ("solar_hijri", (1403, 12, 30), "2025-03-20"),
    ("solar_hijri", (1399, 1, 1), "2020-03-20"),
    ("solar_hijri", (1403, 1, 1), "2024-03-20"),
    ("solar_hijri", (1357, 11, 22), "1979-02-11"),
    ("ethiopian", (2017, 1, 1), "2024-09-11"),
    ("ethiopian", (2000, 1, 1), "2007-09-12"),
    ("ethiopian", (1967, 1, 2), "1974-09-12"),
    ("ethiopian", (2012, 1, 1), "2019-09-12"),
    ("ethiopian", (2016, 1, 1), "2023-09-12"),
    ("ethiopian", (2015, 13, 6), "2023-09-11"),
    ("bikram_sambat", (2080, 1, 1), "2023-04-14"),
    ("bikram_sambat", (2072, 1, 12), "2015-04-25"),
    ("gregorian", (2024, 2, 29), "2024-02-29"),
]
BY_SIGHT = [
    ((1445, 9, 1), "2024-03-11"),
    ((1442, 10, 1), "2021-05-13"),
    ((1400, 1, 1), "1979-11-20"),
]


@pytest.mark.parametrize(("code", "parts", "day"), KNOWN)
def test_known_days(code: str, parts: tuple[int, int, int], day: str) -> None:
    assert convert(code, *parts).span == Span.on(date.fromisoformat(day))


@pytest.mark.parametrize(("parts", "day"), BY_SIGHT)
def test_a_moon_day_is_never_exact(parts: tuple[int, int, int], day: str) -> None:
    span, found = convert("hijri", *parts).span, date.fromisoformat(day)
    assert span == Span(found - timedelta(days=2), found + timedelta(days=2))


def test_a_leap_month_of_the_moon() -> None:
    days = [CALENDARS["hijri"].length(1445, month) for month in range(1, 13)]
    assert set(days) == {29, 30}
    assert sum(days) in (354, 355)
    with pytest.raises(BadValue, match="Safar 1445 has no day 31"):
        convert("hijri", 1445, 2, 31)


def test_the_solar_year_begins_with_the_sun() -> None:
    """But for 1309, when the equinox came at noon to the minute."""
    begins = CALENDARS["solar_hijri"].begins
    assert [y for y in range(1304, 1460) if begins(y, 1) != nowruz(y + 621)] == [1309]
    assert (equinox(1930) + IRAN).strftime("%H:%M") in ("12:00", "12:01")


def test_months_of_the_solar_year() -> None:
    for year, last in ((1399, 30), (1400, 29), (1403, 30), (1402, 29)):
        days = [CALENDARS["solar_hijri"].length(year, month) for month in range(1, 13)]
        assert days == [31] * 6 + [30] * 5 + [last]


def test_a_year_alone_lies_from_nowruz_to_nowruz() -> None:
    told = convert("solar_hijri", 1375)
    assert told.span == Span(date(1996, 3, 20), date(1997, 3, 20))
    assert told.precision is Precision.YEAR


def test_before_both_countries_had_the_same_months_a_day_may_be_two_off() -> None:
    assert convert("solar_hijri", 1336, 1, 1).span.exact
    day = date(1957, 3, 20)
    assert convert("solar_hijri", 1335, 12, 29).span == Span(
        day - timedelta(days=2), day + timedelta(days=2)
    )


def test_ethiopian_years_by_counting() -> None:
    ethiopian, day = CALENDARS["ethiopian"], date(2007, 9, 12)
    for year in range(2000, 2090):
        leap = year % 4 == 3
        assert ethiopian.begins(year, 1) == day
        months = [ethiopian.length(year, month) for month in range(1, 14)]
        assert months == [30] * 12 + [6 if leap else 5]
        day += timedelta(days=sum(months))
    day = date(2007, 9, 12)
    for year in range(1999, 1900, -1):
        day -= timedelta(days=366 if year % 4 == 3 else 365)
        assert ethiopian.begins(year, 1) == day


@pytest.mark.parametrize(
    ("parts", "days"),
    [
        ((2001, 1, 1), 1),
        ((2081, 6, 10), 1),
        ((2082, 2, 5), 3),
        ((2082, 3, 5), 1),
        ((2087, 8, 29), 1),
        ((2087, 9, 1), 3),
        ((2000, 12, 1), 3),
        ((2095, 1, 1), 3),
    ],
)
def test_where_the_tables_of_nepal_differ_a_day_is_three(
    parts: tuple[int, int, int], days: int
) -> None:
    span = convert("bikram_sambat", *parts).span
    assert (span.latest - span.earliest).days + 1 == days


def test_the_months_of_nepal_follow_one_another() -> None:
    nepal = CALENDARS["bikram_sambat"]
    for year in nepal.years:
        months = [nepal.length(year, month) for month in range(1, 13)]
        assert set(months) <= {29, 30, 31, 32}
        assert sum(months) in (365, 366)


@pytest.mark.parametrize("code", CALENDARS)
@given(days=st.integers(0, 60_000))
def test_there_and_back(code: str, days: int) -> None:
    calendar, day = CALENDARS[code], date(1925, 1, 1) + timedelta(days=days)
    parts = calendar.of(day)
    if parts is None:
        assert day > calendar.begins(calendar.years[-1], 1)
        return
    span, off = calendar.span(*parts), calendar.off_by(*parts[:2])
    assert span == Span(day - timedelta(days=off), day + timedelta(days=off))
    wider = calendar.span(*parts[:2])
    assert span.within(wider)
    assert wider.within(calendar.span(parts[0]))


@pytest.mark.parametrize("calendar", CALENDARS.values(), ids=CALENDARS)
def test_every_month_of_every_year_can_be_converted(calendar: Calendar) -> None:
    for year in calendar.years:
        span = calendar.span(year)
        assert (span.latest - span.earliest).days >= 353
        assert (calendar.span(year, 1).earliest, calendar.span(year, calendar.months).latest) == (
            span.earliest,
            span.latest,
        )
    for beyond in (calendar.years[0] - 1, calendar.years[-1] + 1):
        with pytest.raises(BadValue, match=f"the year {beyond} of .* is outside"):
            calendar.span(beyond)


@pytest.mark.parametrize("calendar", CALENDARS.values(), ids=CALENDARS)
def test_every_language_names_every_month_once(calendar: Calendar) -> None:
    for months in calendar.names.values():
        assert len(months) == calendar.months
        spelled = [name for names in months for name in names]
        assert len(spelled) == len(set(spelled))


@pytest.mark.parametrize(
    ("code", "parts", "words"),
    [
        ("solar_hijri", (1400, 12, 30), "Hut 1400 has no day 30; write a day from 1 to 29"),
        ("solar_hijri", (1400, 13), "there is no month 13; write a month from 1 to 12"),
        ("ethiopian", (2016, 13, 6), "Pagume 2016 has no day 6; write a day from 1 to 5"),
        ("ethiopian", (2016, 14), "there is no month 14; write a month from 1 to 13"),
        ("solar_hijri", (1400, None, 3), "the day 3 has no month"),
    ],
)
def test_days_that_are_not_there(code: str, parts: tuple[int, ...], words: str) -> None:
    with pytest.raises(BadValue) as caught:
        CALENDARS[code].span(*parts)
    assert words in str(caught.value)


def test_a_day_that_papers_put_for_a_year() -> None:
    assert convert("solar_hijri", 1375, 1, 1).stands_for_a_year
    assert convert("gregorian", 1996, 1, 1).stands_for_a_year
    assert convert("gregorian", 1996, 7, 1).stands_for_a_year
    assert not convert("solar_hijri", 1375, 1, 2).stands_for_a_year
    assert not convert("ethiopian", 2000, 1, 1).stands_for_a_year


def test_the_codes_are_those_of_the_case_file() -> None:
    kind = CATALOGUE["told[].calendar"].kind
    assert isinstance(kind, Choice)
    assert [*CALENDARS, "in_words"] == list(kind.options)
    assert tuple(CALENDARS)[1:] == OTHER_CALENDARS
