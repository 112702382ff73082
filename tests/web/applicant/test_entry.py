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
    return entered(fact_at(path), typed(**boxes), stored)


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
        ({"year": "1398"}, "entry.date"),
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


def test_i_do_not_know_beside_an_old_answer_takes_its_place() -> None:
    path = "applicant.religion"
    assert answer(path, "Copt", value="Copt", unknown="does_not_know") == {
        "unknown": "does_not_know"
    }
    assert answer(path, "Copt", value="Coptic", unknown="does_not_know") == "Coptic"
    assert answer(path, {"unknown": "declined"}, value="", unknown="declined") == {
        "unknown": "declined"
    }
    assert answer(path, {"unknown": "declined"}, value="", unknown="") is None


def test_a_hidden_number_stays_unless_something_is_typed() -> None:
    path = "applicant.a_number"
    assert answer(path, "012345678", masked="1", value="") == "012345678"
    assert answer(path, "012345678", masked="1", value="A 98-765-432") == "A 98-765-432"
    assert answer(path, "012345678", value="", none="1") == "none"


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
