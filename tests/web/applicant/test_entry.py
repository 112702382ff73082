"""Does what was typed become the answer that was meant, and nothing more exact?"""

from __future__ import annotations

from typing import Any

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.facts import CATALOGUE, fact_at
from wellfounded.facts.kinds import Date, Records
from wellfounded.languages import OFFERED, Language
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.dates import in_boxes
from wellfounded.web.applicant.entry import Typed, Unreadable, entered

BORN = "applicant.date_of_birth"


def typed(**boxes: str | list[str]) -> Typed:
    sent = QueryDict(mutable=True)
    sent["q0.base"] = "0"
    for name, words in boxes.items():
        sent.setlist(f"q0.{name}", words if isinstance(words, list) else [words])
    return Typed(sent, "q0")


def answer(path: str, stored: Any = None, **boxes: str | list[str]) -> Any:
    return entered(fact_at(path), typed(**boxes), lambda: stored)


@pytest.mark.parametrize(
    ("boxes", "raw"),
    [
        ({"day": "7", "month": "3", "year": "2019"}, "2019-03-07"),
        ({"month": "3", "year": "2019"}, "2019-03"),
        ({"year": "2019"}, "2019"),
        ({"said": "before the rains"}, {"said": "before the rains"}),
        (
            {"year": "2019", "said": "before the rains"},
            {"said": "before the rains", "from": "2019", "to": "2019"},
        ),
        (
            {
                "month": "3",
                "year": "2019",
                "until.day": "4",
                "until.month": "5",
                "until.year": "2019",
            },
            {"from": "2019-03", "to": "2019-05-04"},
        ),
        (
            {"year": "2019", "until.year": "2020", "said": "before the rains"},
            {"said": "before the rains", "from": "2019", "to": "2020"},
        ),
        ({}, None),
    ],
)
def test_a_date_is_as_exact_as_its_boxes(boxes: dict[str, str], raw: object) -> None:
    assert answer(BORN, **boxes) == raw


@pytest.mark.parametrize(
    ("boxes", "why"),
    [
        ({"day": "31", "month": "2", "year": "2019"}, "entry.date"),
        ({"day": "x", "month": "2", "year": "2019"}, "entry.date"),
        ({"year": "1398"}, "entry.other_calendar"),
        ({"day": "1", "month": "1", "year": "2077"}, "entry.other_calendar"),
        ({"year": "1250"}, "entry.date"),
        ({"day": "3", "year": "2019"}, "entry.date_in_parts"),
        ({"day": "3", "month": "4"}, "entry.date_in_parts"),
        ({"year": "20199"}, "entry.date"),
        ({"until.year": "2019"}, "entry.date_in_parts"),
        ({"year": "2019", "until.year": "2018"}, "entry.between"),
        ({"year": "2019", "until.day": "4"}, "entry.date_in_parts"),
    ],
)
def test_what_is_no_date_is_said_to_be_none(boxes: dict[str, str], why: str) -> None:
    with pytest.raises(Unreadable) as refused:
        answer(BORN, **boxes)
    assert refused.value.id == why


@pytest.mark.parametrize("code", OFFERED)
@pytest.mark.parametrize(
    "stored",
    [
        "2019-03-07",
        "2019-03",
        "2019",
        {"from": "2019-03-07", "to": "2019-05-31"},
        {"from": "2019-03", "said": "after the rains"},
        {"said": "long ago"},
        {"to": "2020"},
    ],
)
def test_a_page_that_is_sent_as_it_was_shown_changes_no_date(stored: object, code: str) -> None:
    fact = fact_at(BORN)
    assert isinstance(fact.kind, Date)
    parts = in_boxes(fact.kind, stored, Language(code))
    shown = {name: getattr(parts, name) for name in ("day", "month", "year", "said", "word")}
    if parts.until:
        shown |= {f"until.{name}": getattr(parts.until, name) for name in ("day", "month", "year")}
    assert answer(BORN, stored, **shown) == stored


UNKNOWN = ("does_not_know", "declined")


@pytest.mark.parametrize("tick", UNKNOWN)
@pytest.mark.parametrize("before", [None, "Copt", {"unknown": "declined"}])
def test_a_tick_takes_no_words_away(before: object, tick: str) -> None:
    for path in ("applicant.religion", "applicant.birth.country", "note"):
        words = "HT" if path.endswith("country") else "Copt"
        assert answer(path, before, value=words, unknown=tick) == words
    born = {"year": "1990", "said": "in the cold season"}
    kept = {"said": "in the cold season", "from": "1990", "to": "1990"}
    for stored in (None, kept, {"unknown": tick}):
        assert answer(BORN, stored, unknown=tick, **born) == kept


@pytest.mark.parametrize("tick", UNKNOWN)
def test_an_empty_box_with_a_tick_is_the_tick(tick: str) -> None:
    path = "applicant.religion"
    for stored in (None, "Copt", {"unknown": "declined"}):
        assert answer(path, stored, value="", unknown=tick) == {"unknown": tick}
    assert answer(path, {"unknown": tick}, value="", unknown="") is None


@pytest.mark.parametrize("tick", UNKNOWN)
def test_of_a_tile_and_a_tick_the_later_one_counts(tick: str) -> None:
    for path, code, said in (
        ("applicant.sex", "female", "female"),
        ("application.filed", "no", False),
    ):
        assert answer(path, said, value=code, unknown=tick) == {"unknown": tick}
        assert answer(path, {"unknown": tick}, value=code, unknown=tick) == said
        assert answer(path, None, value=code, unknown=tick) == said


def test_two_answers_beside_each_other_are_refused() -> None:
    number = "applicant.a_number"
    for path, boxes in (
        (number, {"value": "012345678", "none": "1"}),
        (number, {"masked": "1", "none": "1"}),
        ("residences[].to", {"word": "present", "year": "2019"}),
        ("residences[].to", {"word": "present", "said": "after the rains"}),
        ("residences[].to", {"word": "present", "until.year": "2019"}),
    ):
        with pytest.raises(Unreadable) as refused:
            answer(path, "012345678" if path == number else None, **boxes)
        assert refused.value.id == "entry.two"


def test_two_answers_that_were_refused_stay_in_their_boxes() -> None:
    two = typed(value="012345678", none="1", unknown="declined")
    shown = field("q0", fact_at("applicant.a_number"), None, Language(), typed=two, problem="Two")
    assert (shown.value, shown.options[0].chosen) == ("012345678", True)
    assert shown.unknown == "declined"
    two = typed(year="2019", word="present")
    shown = field("q0", fact_at("residences[].to"), None, Language(), typed=two, problem="Two")
    assert (shown.parts.year, shown.words[0].chosen) == ("2019", True)


def test_a_hidden_number_stays_until_it_is_changed_or_taken_out() -> None:
    path, stored = "applicant.a_number", "012345678"
    assert answer(path, stored, masked="1", value="") == stored
    assert answer(path, stored, masked="1", value=" ", unknown="declined") == stored
    assert answer(path, stored, masked="1", value="A 98-765-432") == "A 98-765-432"
    assert answer(path, stored, masked="1", out="1") is None
    assert answer(path, stored, masked="1", out="1", unknown="declined") == {"unknown": "declined"}
    assert answer(path, stored, masked="1", out="1", none="1") == "none"
    assert answer(path, stored, value="", none="1") == "none"


@pytest.mark.parametrize("words", ["\x00", "a\x07b", "\x1b[31m", "\ud800"])
def test_what_cannot_be_kept_is_refused_by_name(words: str) -> None:
    with pytest.raises(Unreadable) as refused:
        answer("note", value=words)
    assert refused.value.id == "entry.signs"
    assert not typed(value=words).kept.unkept


def test_a_text_that_is_too_long_is_said_to_be() -> None:
    with pytest.raises(Unreadable) as refused:
        answer("note", value="a" * 100_001)
    assert refused.value.id == "entry.text"


def test_what_is_shown_again_has_lost_only_what_nobody_sees() -> None:
    again = typed(value="one\x00 two\x0bthree\r\nfour\u200c").kept
    assert again.box("value") == "one two\nthree\nfour\u200c"


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip)
)
def test_words_are_kept_letter_for_letter(words: str) -> None:
    assert answer("note", value=words) == words


@pytest.mark.parametrize(
    "path", [path for path, fact in CATALOGUE.items() if not isinstance(fact.kind, Records)]
)
def test_every_question_can_be_shown_empty(path: str) -> None:
    shown = field("q0", fact_at(path), None, Language())
    assert shown.question
    assert shown.base == 0
