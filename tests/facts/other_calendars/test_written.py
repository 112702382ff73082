"""Is what people type read as they meant it, and refused in words where nobody can know?"""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.facts.other_calendars import (
    CALENDARS,
    WhichCalendar,
    convert,
    in_use,
    likely,
    possible,
    read_words,
    usual,
    western,
)
from wellfounded.facts.other_calendars.letters import ethiopic, key
from wellfounded.facts.problem import BadValue

TODAY = date(2026, 11, 22)
READ = [
    ("15 Sawr 1399", "", "solar_hijri", "2020-05-04"),
    ("۱۵ ثور ۱۳۹۹", "", "solar_hijri", "2020-05-04"),
    ("١٥ ثور ١٣٩٩ هـ ش", "", "solar_hijri", "2020-05-04"),
    ("۱۵ ثور ۱۳۹۹ هجری شمسی", "", "solar_hijri", "2020-05-04"),
    ("15 غويي 1399", "", "solar_hijri", "2020-05-04"),
    ("15 Ordibehesht 1399", "", "solar_hijri", "2020-05-04"),
    ("1399/2/15", "AF", "solar_hijri", "2020-05-04"),
    ("1399-02-15", "IR", "solar_hijri", "2020-05-04"),
    ("15.2.1399", "AF", "solar_hijri", "2020-05-04"),
    ("1399/2/15 SH", "", "solar_hijri", "2020-05-04"),
    ("برج ثور سال ۱۳۹۹", "", "solar_hijri", "2020-04-20 to 2020-05-20"),
    ("Sawr 1399", "", "solar_hijri", "2020-04-20 to 2020-05-20"),
    ("1399", "AF", "solar_hijri", "2020-03-20 to 2021-03-20"),
    ("1399", "SA", "hijri", "1978-11-29 to 1979-11-21"),
    ("1 Ramadan 1445", "", "hijri", "2024-03-09 to 2024-03-13"),
    ("1 رمضان 1445 هـ", "", "hijri", "2024-03-09 to 2024-03-13"),
    ("15 ربيع الأول 1440", "", "hijri", "2018-11-21 to 2018-11-25"),
    ("12 Rabi-ul-Awwal 1440 AH", "", "hijri", "2018-11-18 to 2018-11-22"),
    ("12 Jumada II 1440", "", "hijri", "2019-02-15 to 2019-02-19"),
    ("መስከረም 1 ቀን 2017 ዓ.ም.", "", "ethiopian", "2024-09-11"),
    ("መስከረም ፩ ፳፻፲፯", "ET", "ethiopian", "2024-09-11"),
    ("Pagume 6, 2015", "", "ethiopian", "2023-09-11"),
    ("ጥሪ 2009", "ET", "ethiopian", "2017-01-09 to 2017-02-07"),
    ("२०८० साल बैशाख १ गते", "", "bikram_sambat", "2023-04-14"),
    ("2080 Baisakh 1", "NP", "bikram_sambat", "2023-04-14"),
    ("2080-01-01", "NP", "bikram_sambat", "2023-04-14"),
    ("May 4, 2020", "", "gregorian", "2020-05-04"),
    ("4th of May 2020", "AF", "gregorian", "2020-05-04"),
    ("2020-05-04", "AF", "gregorian", "2020-05-04"),
    ("Tir 1380", "", "solar_hijri", "2001-06-22 to 2001-07-22"),
    ("Tir 2005", "ET", "ethiopian", "2013-01-09 to 2013-02-07"),
]
REFUSED = [
    ("15 Swar 1399", "'Swar' is no month known here (understood: 15, 1399); did you mean Sawr?"),
    (
        "15 Sawr 99",
        "it has no year of four digits (understood: 15, 99, Sawr); write the whole year",
    ),
    ("Sawr", "it has no year of four digits (understood: Sawr); write the whole year"),
    ("15 Sawr 1399 1400", "it has more than one year (understood: 15, 1399, 1400, Sawr)"),
    ("1 2 Sawr 1399", "it has too many numbers (understood: 1399, 1, 2, Sawr); write one day"),
    ("3/2/1399 SH", "3 and 2 may each be the day or the month (understood: 1399, 3, 2)"),
    ("32 Sawr 1399", "Sawr 1399 has no day 32; write a day from 1 to 31"),
    ("15 Sawr 1399 AD", "'Sawr' is a month of the solar Hijri calendar"),
    ("1399 SH AD", "'1399 SH AD' names two calendars; write the date in one of them"),
    ("before the rains", "'before rains' is no month known here (understood: nothing)"),
    ("", "it has no year of four digits (understood: nothing)"),
    ("9" * 90, "it has no year of four digits"),
    ("x" * 101, "it has more than 100 letters; write the date alone"),
]


@pytest.mark.parametrize(("text", "country", "calendar", "span"), READ)
def test_read(text: str, country: str, calendar: str, span: str) -> None:
    found = read_words(text, countries={country} - {""}, as_of=TODAY)
    assert (found.calendar, str(found.span)) == (calendar, span)
    assert found.said == text


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_refused_with_what_was_understood(text: str, words: str) -> None:
    with pytest.raises(BadValue) as caught:
        read_words(text, as_of=TODAY)
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    ("text", "country", "calendars"),
    [
        ("1399/2/15", "", ["solar_hijri", "hijri"]),
        ("2011", "ET", ["gregorian", "ethiopian"]),
        ("2050-05-04", "", ["bikram_sambat"]),
        ("መስከረም 5 2010", "ER", ["gregorian", "ethiopian"]),
        ("መስከረም 5 2010", "", ["gregorian", "ethiopian"]),
        ("መስከረም 5 2010", "SD", ["gregorian", "ethiopian"]),
        ("መስከረም 5 2010", "ET", ["ethiopian"]),
        ("15 Lekatit 2003", "ER", ["gregorian", "ethiopian"]),
        ("15 Yekatit 2003", "", ["gregorian", "ethiopian"]),
        ("15 Guenbot 2003", "", ["gregorian", "ethiopian"]),
        ("ጥቕምቲ 2003", "ER", ["gregorian", "ethiopian"]),
        ("ነሓሴ 2003", "", ["gregorian", "ethiopian"]),
        ("ሓምሌ 2003", "ER", ["gregorian", "ethiopian"]),
        ("5 Pagume 2003", "ER", ["ethiopian"]),
        ("5 Pagume 2003", "", ["ethiopian"]),
        ("2020-05-04", "NP", ["gregorian", "bikram_sambat"]),
    ],
)
def test_what_may_be_of_several_calendars_is_asked(
    text: str, country: str, calendars: list[str]
) -> None:
    try:
        found = [read_words(text, countries={country} - {""}, as_of=TODAY).calendar]
    except WhichCalendar as which:
        found = [one.calendar for one in which.readings]
    assert found == calendars
    if len(calendars) > 1:
        told = read_words(text, calendar=calendars[-1], as_of=TODAY)
        assert told.calendar == calendars[-1]


@pytest.mark.parametrize("text", ["13/5/2012", "5/13/2012"])
def test_a_day_that_may_be_a_thirteenth_month_is_not_taken_for_another_calendar(text: str) -> None:
    with pytest.raises(BadValue, match="may each be the day or the month"):
        read_words(text, countries=["ET"], as_of=TODAY)
    assert str(read_words(text, countries=["HT"], as_of=TODAY).span) == "2012-05-13"


def test_a_comma_of_ethiopia_parts_the_day_from_the_year() -> None:
    assert str(read_words("መስከረም ፩፣ ፳፻፲፯", countries=["ET"], as_of=TODAY).span) == "2024-09-11"


def test_the_question_names_each_reading() -> None:
    words = "may be 2011-01-01 to 2011-12-31 .* or 2018-09-11 to 2019-09-11 .*; say which calendar"
    with pytest.raises(WhichCalendar, match=words):
        read_words("2011", countries=["ET"], as_of=TODAY)


def test_a_month_with_a_calendar_of_another() -> None:
    with pytest.raises(BadValue, match="'Ramadan' is a month of the Hijri calendar"):
        read_words("1 Ramadan 1399", calendar="solar_hijri", as_of=TODAY)


@given(st.text(max_size=120))
def test_nothing_breaks_it(text: str) -> None:
    try:
        found = read_words(text, as_of=TODAY).said
    except (BadValue, WhichCalendar) as refused:
        found = str(refused)
    assert "\n" not in found.strip()


@given(st.sampled_from(sorted(CALENDARS)), st.integers(1950, 2020), st.data())
def test_a_named_day_is_read_in_every_language(code: str, year: int, data: st.DataObject) -> None:
    calendar = CALENDARS[code]
    at = calendar.of(date(year, 6, 1))
    assert at is not None
    month = data.draw(st.integers(1, calendar.months))
    day = data.draw(st.integers(1, calendar.length(at[0], month)))
    language = data.draw(st.sampled_from(sorted(calendar.names)))
    spelling = data.draw(st.sampled_from(calendar.names[language][month - 1]))
    found = read_words(f"{day} {spelling} {at[0]}", calendar=code, as_of=TODAY)
    assert found == convert(code, at[0], month, day, f"{day} {spelling} {at[0]}")


def test_numbers_of_all_scripts() -> None:
    assert western("۱۵/٢/१३९९") == "15/2/1399"
    assert [ethiopic(numerals) for numerals in ("፩", "፲፪", "፳፻፲፯", "፲፱፻፺፱", "፻", "፼")] == [
        1, 12, 2017, 1999, 100, 10_000,
    ]  # fmt: skip


def test_spellings_are_compared_as_people_write_them() -> None:
    assert key("Sha'ban") == key("SHABAN") == key("sha‘bān")
    assert key("ربيع الأول") == key("ربیع‌الاول")
    assert key("غويى") == key("غویی")


def test_tigrinya_months_of_the_gregorian_year() -> None:
    known = Locale("ti").months["format"]["wide"]
    ours = CALENDARS["gregorian"].names["ti"]
    for month, spellings in enumerate(ours, start=1):
        assert key(known[month]) in map(key, spellings)


def test_calendars_of_a_country_come_first() -> None:
    assert usual({"AF"})[0] == "solar_hijri"
    assert usual({"NP"})[0] == "bikram_sambat"
    assert sorted(usual({"VE"})) == sorted(usual({"ER"}))
    assert in_use({"ET", "YE"}) == ("ethiopian", "hijri")
    assert in_use({"VE"}) == ()


def test_a_year_that_is_no_gregorian_one() -> None:
    assert possible(1399, TODAY) == ("solar_hijri", "hijri")
    assert likely(1399, {"AF"}, TODAY) == ("solar_hijri",)
    assert likely(2011, {"ET"}, TODAY) == ("gregorian", "ethiopian")
    assert likely(2011, {"VE"}, TODAY) == ("gregorian",)
    assert likely(2080, (), TODAY) == ("bikram_sambat",)
    assert likely(300, (), TODAY) == ()
