"""Is a date read as exactly as it was said, and no more exactly?"""

from __future__ import annotations

import datetime
import tomllib

import pytest

from wellfounded.facts import When
from wellfounded.facts.dates import on, read_date
from wellfounded.facts.problem import BadValue
from wellfounded.logic.span import BEGINNING, FOREVER, NOT_ENDED, Span

day = datetime.date.fromisoformat


@pytest.mark.parametrize(
    ("toml", "earliest", "latest"),
    [
        ("2024-03-01", "2024-03-01", "2024-03-01"),
        ('"2024-03-01"', "2024-03-01", "2024-03-01"),
        ('"2024-02"', "2024-02-01", "2024-02-29"),
        ('"2023-02"', "2023-02-01", "2023-02-28"),
        ('"2024"', "2024-01-01", "2024-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ('{from = "2024-03-01", to = "2024-05-31"}', "2024-03-01", "2024-05-31"),
        ("{from = 2024-03-01, to = 2024-05-31}", "2024-03-01", "2024-05-31"),
        ('{from = "2024-03", to = "2025"}', "2024-03-01", "2025-12-31"),
    ],
)
def test_forms_of_a_date(toml: str, earliest: str, latest: str) -> None:
    raw = tomllib.loads(f"date = {toml}")["date"]
    when = read_date(raw)
    assert when.span == Span(day(earliest), day(latest))
    assert read_date(when.write()) == when


def test_words_of_the_person_are_kept() -> None:
    raw = {"from": "2024-12-20", "to": "2025-01-10", "said": "after Christmas"}
    assert read_date(raw).said == "after Christmas"
    assert read_date({"said": "when I was small"}).span == Span(BEGINNING, FOREVER)
    assert read_date({"to": "2020"}).span == Span(BEGINNING, day("2020-12-31"))


def test_a_history_may_not_have_ended() -> None:
    assert read_date("present", ("present",)) == When(span=NOT_ENDED, word="present")
    with pytest.raises(BadValue, match="'present' is not a date"):
        read_date("present")


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("2024-02-30", "February 2024 has no day 30; write a day from 01 to 29"),
        ("2023-02-29", "February 2023 has no day 29; write a day from 01 to 28"),
        ("2024-00", "there is no month 0; write a month from 01 to 12"),
        ("2024-13-01", "there is no month 13; write a month from 01 to 12"),
        (
            "0000",
            "the year 0 is outside 1900 to 2100; "
            "write the year of the calendar used in the United States",
        ),
        (
            "1403-05-01",
            "the year 1403 is outside 1900 to 2100; "
            "write the year of the calendar used in the United States",
        ),
        (
            {"from": "2024-05-31", "to": "2024-03-01"},
            "it ends (2024-03-01) before it begins (2024-05-31); put from before to",
        ),
        (
            {"from": "2024", "until": "2025"},
            "a date between two days cannot hold 'until'; use from, to and said",
        ),
        ({}, "a date between two days cannot hold an empty table; use from, to and said"),
        (
            datetime.datetime(2024, 3, 1, 12, 0),
            "it has a time of day; write the day alone, such as 2024-03-01",
        ),
    ],
)
def test_refused_by_name(raw: object, message: str) -> None:
    with pytest.raises(BadValue) as caught:
        read_date(raw)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "raw", ["", "03/01/2024", "2024-3-1", "２０２４", "2024-03-01T00:00", " 2024", True, None, 1.5]
)
def test_not_a_date(raw: object) -> None:
    with pytest.raises(BadValue, match="is not a date"):
        read_date(raw)


def test_shortest_form_is_written() -> None:
    whole_month = {"from": "2024-03-01", "to": "2024-03-31"}
    assert read_date(whole_month).write() == "2024-03"
    assert read_date(whole_month | {"said": "in March"}).write() == {
        "from": day("2024-03-01"),
        "to": day("2024-03-31"),
        "said": "in March",
    }
    assert on(day("2024-03-01")).write() == day("2024-03-01")
