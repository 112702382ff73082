"""Does the letter say everything once, in words, and lead back to the right page?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.facts.strategies import cases
from tests.interview.walker import DAY, PERSONAS, persona
from wellfounded.facts import (
    CATALOGUE,
    Case,
    Reason,
    Story,
    Unknown,
    country_name,
    fact_at,
    options,
    parse_case,
)
from wellfounded.facts.kinds import Codes, Country, Text
from wellfounded.interview import (
    NOT_ASKED,
    Line,
    Place,
    is_open,
    letter,
    page,
    record_name,
    record_summary,
)
from wellfounded.interview.read_back.words import direction
from wellfounded.languages import Language

ENGLISH = Language()
CODES = {code for fact in CATALOGUE.values() for code in options(fact.kind) if "_" in code}
PATHS = {path.replace("[]", "") for path in CATALOGUE if "." in path or "_" in path}
RAW = re.compile("|".join(re.escape(word) for word in sorted({*CODES, *PATHS}, key=len)[::-1]))
each = pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)


def lines(case: Case, language: Language = ENGLISH) -> Iterator[Line]:
    for part in letter(case, language):
        for paragraph in part.paragraphs:
            yield from paragraph.lines


def said(data: dict[str, object], path: str) -> Line:
    case = parse_case(data, "x", keep_contradictions=True)
    return next(line for line in lines(case) if path in line.paths)


def answered(case: Case) -> set[str]:
    return {path for path, value in case.answers.items() if value != Unknown(Reason.NOT_ASKED)}


def unquoted(case: Case, line: Line) -> str:
    """A line without what the person typed themselves."""
    text = line.answer.text
    for path in line.paths:
        value = case.answers[path]
        typed = [value] if isinstance(fact_at(path).kind, Text) else []
        if isinstance(value, tuple):
            typed = list(value)
        if isinstance(value, Story):
            typed = [value.original, value.english]
        for words in typed:
            text = text.replace(str(words), "")
    return f"{line.lead} {text}"


@each
def test_every_answer_is_said_once(path: Path) -> None:
    case = persona(path)
    paths = Counter(one for line in lines(case) for one in line.paths)
    assert set(paths) == answered(case)
    assert [one for one, times in paths.items() if times > 1] == []


@settings(max_examples=150, deadline=None)
@given(cases())
def test_any_case_can_be_read_back_whole(case: Case) -> None:
    paths = Counter(one for line in lines(case) for one in line.paths)
    assert set(paths) == answered(case)
    assert set(paths.values()) <= {1}
    assert all(line.lead and line.answer.text for line in lines(case))


@each
def test_no_path_and_no_code_is_shown(path: Path) -> None:
    case = persona(path)
    assert [line for line in lines(case) if RAW.search(unquoted(case, line))] == []


@each
def test_words_are_said_as_they_were_typed(path: Path) -> None:
    case = persona(path)
    for line in lines(case):
        for one in line.paths:
            value = case.answers[one]
            kind = fact_at(one).kind
            if isinstance(value, Story):
                assert line.answer.text in (value.original, value.english)
                if value.original:
                    assert line.answer.in_english == value.english
            elif isinstance(value, str) and isinstance(kind, Text):
                assert value in line.answer.text
            elif isinstance(kind, Country) and isinstance(value, str):
                assert country_name(value) in line.answer.text
            elif isinstance(kind, Codes) and isinstance(value, tuple):
                words = options(kind)
                named = [words[code] if words else country_name(code) for code in value]
                assert all(name in line.answer.text for name in named)


@each
def test_each_line_leads_to_the_open_page_that_asks_it(path: Path) -> None:
    case = persona(path)
    for line in lines(case):
        if line.page is None:
            assert {fact_at(one).path for one in line.paths} <= set(NOT_ASKED)
        else:
            place = Place(page(line.page), line.record)
            assert set(line.paths) <= set(place.paths)
            assert is_open(case, DAY, place)


@each
def test_the_letter_keeps_the_order_of_the_interview(path: Path) -> None:
    parts = [part.id for part in letter(persona(path), ENGLISH)]
    assert parts[0] == "arrival"
    assert parts.index("you") < parts.index("harm")


@pytest.mark.parametrize(
    ("data", "path", "words"),
    [
        ({"fear": {"any": True}}, "fear.any", "Yes"),
        ({"fear": {"any": False}}, "fear.any", "No"),
        ({"fear": {"any": {"unknown": "does_not_know"}}}, "fear.any", "You said you do not know."),
        ({"fear": {"any": {"unknown": "declined"}}}, "fear.any", "You chose not to say now."),
        ({"applicant": {"ssn": "none"}}, "applicant.ssn", "You said you have none."),
        ({"applicant": {"sex": "female"}}, "applicant.sex", "Female"),
        ({"applicant": {"birth": {"country": "SU"}}}, "applicant.birth.country", "Soviet Union"),
        (
            {"applicant": {"nationality": ["PE", "ES"], "nationality_complete": True}},
            "applicant.nationality",
            "Peru, Spain. You said that is all.",
        ),
        (
            {"applicant": {"other_names": ["Ana"], "other_names_complete": False}},
            "applicant.other_names",
            "Ana. You said there are more.",
        ),
        (
            {"applicant": {"other_names": [], "other_names_complete": True}},
            "applicant.other_names_complete",
            "You said there are none.",
        ),
        (
            {"applicant": {"other_names": []}},
            "applicant.other_names",
            "You have named none so far.",
        ),
        ({"orders_complete": True}, "orders_complete", "You said there are none."),
        ({"orders": {"unknown": "declined"}}, "orders", "You chose not to say now."),
        (
            {"applicant": {"name": {"family": "Ade", "given": "Bo"}}},
            "applicant.name.given",
            "Ade, Bo",
        ),
        (
            {"contact": {"mailing": {"unit": {"unknown": "does_not_know"}}}},
            "contact.mailing.unit",
            "You left this empty.",
        ),
        ({"applicant": {"left_home_on": "2024"}}, "applicant.left_home_on", "2024"),
        ({"applicant": {"left_home_on": "2024-02"}}, "applicant.left_home_on", "February 2024"),
        (
            {"applicant": {"left_home_on": "2024-02-09"}},
            "applicant.left_home_on",
            "9 February 2024",
        ),
        (
            {"applicant": {"left_home_on": {"from": "2024-02-09", "to": "2024-02-11"}}},
            "applicant.left_home_on",
            "a day from 9 February 2024 to 11 February 2024",
        ),
        (
            {"applicant": {"left_home_on": {"from": "2024", "said": "after the rains"}}},
            "applicant.left_home_on",
            "1 January 2024 or later (in your words: after the rains)",
        ),
        ({"residences": [{"to": "present"}]}, "residences[0].to", "It has not ended."),
        ({"residences": [{"from": "2020"}]}, "residences[0].from", "from 2020"),
        ({"residences": [{"to": "2020"}]}, "residences[0].to", "until 2020"),
        (
            {"residences": [{"city": "Lima", "from": "2020", "to": "present"}]},
            "residences[0].to",
            "Lima, 2020 until now",
        ),
        (
            {"entries": [{"authorized_until": "duration_of_status"}]},
            "entries[0].authorized_until",
            "D/S (duration of status)",
        ),
        ({"arrests": [{"sentence_months": 72}]}, "arrests[0].sentence_months", "72"),
    ],
)
def test_answers_in_words(data: dict[str, object], path: str, words: str) -> None:
    assert said(data, path).answer.text == words


def test_an_account_keeps_its_language_and_has_its_english_beside_it() -> None:
    told = {"original": "کلام", "language": "fa", "english": "Words", "translator": "Lee"}
    words = said({"fear": {"what": told}}, "fear.what").answer
    assert (words.text, words.language, words.direction) == ("کلام", "fa", "rtl")
    assert (words.in_english, words.translator) == ("Words", "Lee")
    plain = said({"fear": {"what": "Words"}}, "fear.what").answer
    assert (plain.language, plain.direction, plain.in_english) == ("en", "ltr", "")


@pytest.mark.parametrize(
    ("code", "way"), [("ar", "rtl"), ("ps-AF", "rtl"), ("zh-Hans", "ltr"), ("", "auto")]
)
def test_each_language_goes_its_way(code: str, way: str) -> None:
    assert direction(code) == way


def test_a_name_tells_no_language() -> None:
    words = said({"applicant": {"name": {"native": "王秀兰"}}}, "applicant.name.native").answer
    assert (words.language, words.direction) == ("", "auto")


def test_leads_and_choices_are_said_in_the_language_asked_for() -> None:
    spanish = Language("es")
    case = parse_case({"applicant": {"sex": "female"}}, "x")
    [line] = lines(case, spanish)
    fact = CATALOGUE["applicant.sex"]
    assert line.lead == spanish.say("applicant.sex.question", fact.question) != fact.question
    assert line.answer.text == spanish.say("applicant.sex.choice.female", "Female") != "Female"
    assert line.answer.language == "es"


def test_what_a_helper_entered_is_shown_and_has_no_page() -> None:
    data = {
        "proceedings": {"circuit": "6"},
        "overrides": [{"form": "i-589", "gates": ["orders"], "gates_complete": True}],
    }
    *_, part = letter(parse_case(data, "x"), ENGLISH)
    assert part.title == "Entered by a helper"
    assert [(p.heading, len(p.lines)) for p in part.paragraphs] == [("", 1), ("Filing 1", 2)]
    assert {line.page for p in part.paragraphs for line in p.lines} == {None}


def test_a_record_has_a_name_and_a_summary() -> None:
    entered = {"date": "2024-03-01", "place": "Miami"}
    case = parse_case({"entries": [entered, {}, {"date": {"unknown": "declined"}}]}, "x")
    assert record_name("entries", 1, ENGLISH) == "Arrival 2"
    assert record_summary(case, "entries", 0, ENGLISH) == "1 March 2024, Miami"
    assert record_summary(case, "entries", 1, ENGLISH) == "Arrival 2"
    assert record_summary(case, "entries", 2, ENGLISH) == "Arrival 3"
    paragraphs = letter(case, ENGLISH)[0].paragraphs
    assert [one.heading for one in paragraphs] == ["Arrival 1", "Arrival 2", "Arrival 3"]


def test_an_empty_case_has_an_empty_letter() -> None:
    assert letter(Case(), ENGLISH) == ()


def test_a_date_of_another_calendar_is_read_back_with_its_words() -> None:
    said = {"applicant.left_home_on": {"said": "15 Sawr 1399", "calendar": "solar_hijri"}}
    case = parse_case(
        {
            "applicant": {"left_home_on": "2020-05-04"},
            "residences": [{"city": "Kabul", "from": "2010", "to": "2020-05-04"}],
            "provenance": said | {"residences[0].from": {"said": "1389"}},
        },
        "case",
    )
    read = {path: line.answer.text for line in lines(case) for path in line.paths}
    assert read["applicant.left_home_on"] == "4 May 2020 (in your words: 15 Sawr 1399)"
    assert "2010 (in your words: 1389)" in read["residences[0].from"]
