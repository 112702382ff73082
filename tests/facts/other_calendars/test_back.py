"""Is a Gregorian date said in another calendar, and never more exactly than it is known?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.facts.other_calendars import CALENDARS, OTHER_CALENDARS, convert, say_in
from wellfounded.languages import Language
from wellfounded.logic.span import ANY_DAY, NOT_ENDED, Span

ENGLISH = Language("en")
DAY = Span.on(date(2020, 5, 4))
MONTH = Span(date(2020, 5, 1), date(2020, 5, 31))
YEAR = Span(date(2020, 1, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    ("code", "span", "words"),
    [
        ("solar_hijri", DAY, "15 Sawr 1399"),
        ("solar_hijri", MONTH, "about Sawr to Jawza 1399"),
        ("solar_hijri", YEAR, "about 1398 to 1399"),
        ("hijri", DAY, "about 11 Ramadan 1441"),
        ("hijri", MONTH, "about Ramadan to Shawwal 1441"),
        ("ethiopian", DAY, "26 Miyazya 2012"),
        ("ethiopian", YEAR, "about 2012 to 2013"),
        ("bikram_sambat", DAY, "22 Baisakh 2077"),
        ("bikram_sambat", Span.on(date(2025, 5, 16)), "about 2 Jestha 2082"),
        ("gregorian", MONTH, "May 2020"),
        ("solar_hijri", Span(date(2020, 3, 1), date(2020, 4, 2)), "about Hut 1398 to Hamal 1399"),
    ],
)
def test_said(code: str, span: Span, words: str) -> None:
    assert say_in(code, span, ENGLISH) == words


@pytest.mark.parametrize(
    ("code", "parts", "words"),
    [
        ("solar_hijri", (1399, 2, 15), "15 Sawr 1399"),
        ("solar_hijri", (1399, 2, None), "Sawr 1399"),
        ("solar_hijri", (1399, None, None), "1399"),
        ("hijri", (1441, 9, 11), "about 11 Ramadan 1441"),
        ("hijri", (1441, 9, None), "about Ramadan 1441"),
        ("hijri", (1441, None, None), "about 1441"),
        ("ethiopian", (2015, 13, None), "Pagume 2015"),
        ("ethiopian", (2012, None, None), "2012"),
        ("bikram_sambat", (2082, 2, 5), "about 5 Jestha 2082"),
        ("bikram_sambat", (2077, None, None), "2077"),
    ],
)
def test_what_was_told_comes_back(
    code: str, parts: tuple[int, int | None, int | None], words: str
) -> None:
    assert say_in(code, convert(code, *parts).span, ENGLISH) == words


def test_in_the_letters_of_the_person() -> None:
    assert say_in("solar_hijri", DAY, ENGLISH, "prs") == "15 ثور 1399"
    assert say_in("solar_hijri", DAY, ENGLISH, "fa-Latn") == "15 Ordibehesht 1399"
    assert say_in("ethiopian", DAY, ENGLISH, "am") == "26 ሚያዝያ 2012"


@pytest.mark.parametrize("code", OTHER_CALENDARS)
@pytest.mark.parametrize("span", [ANY_DAY, NOT_ENDED, Span.on(date(1850, 1, 1))])
def test_what_is_out_of_reach_is_not_said(code: str, span: Span) -> None:
    assert say_in(code, span, ENGLISH) == ""


def test_every_whole_month_comes_back_as_it_was() -> None:
    for code in CALENDARS:
        calendar = CALENDARS[code]
        for year in range(*{"gregorian": (2000, 2010), "solar_hijri": (1380, 1400),
                            "hijri": (1420, 1445), "ethiopian": (1995, 2015),
                            "bikram_sambat": (2060, 2090)}[code]):  # fmt: skip
            for month in range(1, calendar.months + 1):
                said = say_in(code, calendar.span(year, month), ENGLISH)
                assert said.removeprefix("about ") == f"{calendar.name(month)} {year}"
