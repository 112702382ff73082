"""Is each kind of answer written as the form asks, and nothing invented or lost?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT, When, on, read_date
from wellfounded.forms.values import FORMATTERS, CannotWrite
from wellfounded.forms.values.dates import spoken

WORDS = (PRESENT, DURATION_OF_STATUS)
DAYS = st.dates(date(1901, 1, 1), date(2100, 12, 30))


def write(name: str, *answers: Any) -> str:
    return FORMATTERS[name].write(answers).text


def when(raw: object) -> When:
    return read_date(raw, WORDS)


@pytest.mark.parametrize(
    ("kind", "raw", "written"),
    [
        ("date", "2024-03-09", "03/09/2024"),
        ("date", "2024-03", "03/2024"),
        ("date", "2024", "2024"),
        ("date", {"from": "2024-03-05", "to": "2024-03-20"}, "03/2024"),
        ("date", {"from": "2024-03-05", "to": "2024-08-20"}, "2024"),
        ("date", {"from": "1996-03-20", "to": "1997-03-20"}, "1996-1997"),
        ("date", {"to": "2020-05-01"}, "by 05/2020"),
        ("date", {"from": "2020-05-01"}, "from 05/2020"),
        ("date", {"said": "when the rains came"}, ""),
        ("month", "2024-03-09", "03/2024"),
        ("month", "2024", "2024"),
        ("month", PRESENT, "PRESENT"),
        ("status_end", DURATION_OF_STATUS, "D/S"),
        ("status_end", "2026-12-08", "12/08/2026"),
    ],
)
def test_dates_say_what_is_known(kind: str, raw: object, written: str) -> None:
    assert write(kind, when(raw)) == written


@pytest.mark.parametrize(
    ("kind", "raw", "imprecise"),
    [("date", "2024-03-09", ""), ("date", "2024-03", "2024-03-01 to 2024-03-31"),
     ("month", "2024-03", ""), ("month", "2024-03-09", ""),
     ("date", {"from": "2024-03-01", "said": "in spring"}, "in spring")],
)  # fmt: skip
def test_what_is_not_known_to_the_day_is_told(kind: str, raw: object, imprecise: str) -> None:
    assert FORMATTERS[kind].write([when(raw)]).imprecise == imprecise


@given(first=DAYS, length=st.integers(0, 800), kind=st.sampled_from(["date", "month"]))
def test_a_date_on_the_form_never_says_more_than_was_said(
    first: date, length: int, kind: str
) -> None:
    last = min(first + timedelta(days=length), date(2100, 12, 31))
    said = when({"from": first, "to": last})
    back = FORMATTERS[kind].read
    assert back is not None
    [read] = back(write(kind, said))
    assert said.span.within(when(read).span)


@pytest.mark.parametrize("raw", [{"from": "2020-05"}, {"to": "2020-05"}])
def test_a_date_with_one_end_comes_back(raw: object) -> None:
    back = FORMATTERS["date"].read
    assert back is not None
    assert when(back(write("date", when(raw)))[0]) == when(raw)


@given(DAYS)
def test_a_day_comes_back_as_that_day(day: date) -> None:
    back = FORMATTERS["date"].read
    assert back is not None
    assert back(write("date", on(day))) == (day,)


@pytest.mark.parametrize("text", ["13/2024", "02/30/2024", "soon", "03/04/24", "٠٣/2024"])
def test_a_box_that_holds_no_date_says_nothing(text: str) -> None:
    back = FORMATTERS["date"].read
    assert back is not None
    assert back(text) == (None,)


@pytest.mark.parametrize(
    ("raw", "words"),
    [("2024-03-09", "03/09/2024"), ("2024-03", "03/2024"), (PRESENT, "present"),
     ({"from": "2024-03-05", "to": "2024-04-02"}, "between 03/05/2024 and 04/02/2024"),
     ({"to": "2024-04-02"}, "by 04/2024")],
)  # fmt: skip
def test_a_date_in_a_sentence(raw: object, words: str) -> None:
    assert spoken(when(raw)) == words


@pytest.mark.parametrize(
    ("kind", "raw", "written"),
    [
        ("a_number", "A12345678", "012345678"),
        ("a_number", "200-300-400", "200300400"),
        ("nine_digits", "000-12-3456", "000123456"),
        ("i94", "000 000107A1", "000000107A1"),
        ("zip", "95821-1234", "95821"),
        ("apartment", "Apt. 3B", "3B"),
        ("apartment", "# 12", "12"),
        ("apartment", "Unit", "Unit"),
        ("area_code", "+1 (916) 555-0107", "916"),
        ("local_number", "916.555.0107", "555-0107"),
        ("country", "AF", "Afghanistan"),
        ("countries", ("CN", "AF"), f"{COUNTRIES['CN']}, Afghanistan"),
        ("nationality", "Stateless", "Stateless"),
        ("marital_status", "widowed", "Widowed"),
        ("texts", ("Ann", "Nan"), "Ann, Nan"),
    ],
)
def test_numbers_and_names(kind: str, raw: object, written: str) -> None:
    assert write(kind, raw) == written


@pytest.mark.parametrize(
    ("kind", "raw"),
    [("a_number", "12345"), ("nine_digits", "12345678"), ("twelve_digits", "1"),
     ("i94", "12"), ("zip", "SW1A 1AA"), ("area_code", "+254 20 555 0113"),
     ("phone", "+57 1 555 0123"), ("local_number", "020 5550113 77"), ("date", "soon")],
)  # fmt: skip
def test_what_a_box_cannot_take_is_refused_in_words(kind: str, raw: object) -> None:
    with pytest.raises(CannotWrite, match=r"the box(es)? take"):
        write(kind, raw)


@pytest.mark.parametrize("code", [*COUNTRIES, *FORMER_COUNTRIES])
def test_every_country_comes_back_from_its_name(code: str) -> None:
    back = FORMATTERS["place_and_country"].read
    assert back is not None
    place, read = back(write("place_and_country", "San José, North", code))
    assert (place, COUNTRIES.get(read, FORMER_COUNTRIES.get(read))) == (
        "San José, North",
        COUNTRIES.get(code, FORMER_COUNTRIES.get(code)),
    )


def test_names_are_never_taken_apart() -> None:
    assert write("complete_name", "Xiulan", None, "Wang") == "Xiulan Wang"
    assert write("complete_name", "FNU", "none", "Farid") == "Farid"
    assert write("middle_name", "none") == ""
    assert "FNU" in FORMATTERS["given_name"].write(["FNU"]).note
    assert FORMATTERS["given_name"].write(["Ana"]).note == ""


@pytest.mark.parametrize(
    ("kind", "here", "abroad"),
    [("zip_here", "22201", ""), ("postal_abroad", "", "22201"), ("province_abroad", "", "22201")],
)
def test_an_address_here_and_one_abroad_have_boxes_of_their_own(
    kind: str, here: str, abroad: str
) -> None:
    assert write(kind, "22201", "US") == write(kind, "22201", None) == here
    assert write(kind, "22201", "CA") == abroad
    assert write(kind, None, "US") == ""


def test_a_whole_number_comes_back_with_or_without_commas() -> None:
    back = FORMATTERS["number"].read
    assert back is not None
    assert write("number", 0) == "0"
    assert [back(text)[0] for text in ("0", "$1,200", "12 or so")] == [0, 1200, None]
    assert write("two_names", "Grace", "Okafor") == "Grace Okafor"
