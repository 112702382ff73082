"""Do the country pages say what stood on each day, with a source for each fact of the world?"""

from __future__ import annotations

import re
from datetime import date

import pytest

from wellfounded.explained import Page, page_called, shown
from wellfounded.explained.publications import PUBLICATIONS
from wellfounded.explained.shelf import PAGES
from wellfounded.languages import Language
from wellfounded.law.parameters import PARAMETERS

DAY = date(2026, 11, 22)
COUNTRIES = {
    *("china", "venezuela", "haiti", "russia", "afghanistan", "guatemala", "honduras"),
    *("el_salvador", "nicaragua", "cuba", "colombia", "ukraine", "india", "turkey", "cameroon"),
}
OVER, ON = "TPS for this country is over", "TPS for this country was in force"
UNSURE, WAITS = "TPS on that day is not settled here", "The law may have added 6 months"
DATED = re.compile(r"^(countries|programs_by_country|entry_bans|policies)\.")


def said(name: str, day: date) -> str:
    page = shown(page_called(name), day, Language())
    return "\n".join(line.text + line.mark for part in page.parts for line in part.lines)


def test_each_country_has_a_page() -> None:
    assert set(PAGES["countries"]) == COUNTRIES
    assert list(PAGES["countries"]) == sorted(COUNTRIES)


@pytest.mark.parametrize("name", sorted(COUNTRIES))
def test_a_fact_of_the_world_has_a_source_and_a_day(name: str) -> None:
    for one in page_called(name).statements:
        if one.source:
            fact = PUBLICATIONS[one.source]
            assert fact.address
            assert fact.seen <= DAY
            assert re.search(r"\d{4}", fact.published) or fact.published == "page without a day"
        if re.search(r"\d{4}", one.words.english):
            assert one.source, one.words.id


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        ("haiti", date(2026, 7, 26), ON),
        ("haiti", date(2026, 7, 27), "Since 27 July 2026 " + OVER),
        ("honduras", date(2025, 9, 8), ON),
        ("honduras", date(2025, 9, 9), UNSURE),
        ("honduras", date(2026, 2, 9), "Since 9 February 2026 " + OVER),
        ("nicaragua", date(2026, 2, 8), UNSURE),
        ("afghanistan", date(2025, 7, 14), ON),
        ("afghanistan", date(2025, 7, 21), UNSURE),
        ("afghanistan", date(2025, 7, 22), "Since 22 July 2025 " + OVER),
        ("cameroon", date(2025, 8, 4), ON),
        ("cameroon", DAY, "Since 5 August 2025 " + OVER),
        ("el_salvador", date(2026, 9, 9), ON),
        ("el_salvador", DAY, WAITS),
        ("ukraine", date(2026, 10, 19), ON),
        ("ukraine", DAY, WAITS),
        ("ukraine", DAY, "Since 27 January 2025 the program Uniting for Ukraine"),
        ("venezuela", date(2025, 11, 7), "On this day the older TPS was in force."),
        ("venezuela", DAY, "Since 8 November 2025 the older TPS is over."),
        ("venezuela", date(2025, 6, 1), UNSURE),
        ("cuba", date(2025, 5, 1), "What held for parole on that day is not settled"),
        ("cuba", DAY, "is over since 30 May 2025"),
        ("china", date(2015, 12, 31), "so many children there: 1."),
        ("china", DAY, "so many children there: 3."),
    ],
)
def test_what_stood_on_a_day(name: str, day: date, words: str) -> None:
    assert words in said(name, day)


def gates(page: Page) -> set[str]:
    return {gate for one in page.statements for gate in one.only_while if DATED.match(gate)}


@pytest.mark.parametrize("name", sorted(COUNTRIES))
def test_each_value_of_a_dated_table_has_its_own_line(name: str) -> None:
    """So that no day of the table is told with the words of another."""
    page = page_called(name)
    for gate in gates(page):
        written = {value for one in page.statements for value in one.only_while.get(gate, ())}
        for row in PARAMETERS[gate].rows:
            assert (row.value or "unknown") in written, f"{gate} on {row.since}"


@pytest.mark.parametrize("name", sorted(COUNTRIES))
def test_today_every_line_stands_and_the_page_speaks_of_the_own_story(name: str) -> None:
    page = shown(page_called(name), DAY, Language())
    lines = [line for part in page.parts for line in part.lines]
    assert not [line.id for line in lines if line.mark]
    assert any("Each claim is about one person." in line.text for line in lines)


def test_the_page_on_china_rests_on_the_law_of_births() -> None:
    page = page_called("china")
    cited = {one for line in page.statements for one in line.authorities}
    assert "INA 101(a)(42)(B), last sentence" in cited
    assert "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)" in cited
    marks = shown(page, date(2008, 5, 14), Language())
    spouse = [line for part in marks.parts for line in part.lines if line.anchor == "spouse"]
    assert spouse[0].mark
