"""Is each bad answer refused in one line that names the place, the fault and the fix?"""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.facts import (
    CATALOGUE,
    Case,
    CaseFileError,
    parse_case,
    read_case_text,
    validate_case,
)
from wellfounded.facts.case_file.parse import OF_HELPERS

FORMS = 'write a day 2024-03-01, a month "2024-03", a year "2024", or {from = …, to = …}'
GROUNDS = (
    "'race', 'religion', 'nationality', 'particular_social_group', 'political_opinion', 'other'"
)
PARTS = "by, on, source, confirmed, said, calendar, language, translator"

BAD: dict[str, tuple[dict[str, Any], str]] = {
    "unknown path": (
        {"entries": [{"dat": "2024"}]},
        "entries[0].dat: there is no such path; did you mean 'entries[0].date'?",
    ),
    "path of another table": (
        {"filed_on": "2024"},
        "filed_on: there is no such path; did you mean 'application.filed_on'?",
    ),
    "path like no other": (
        {"qqqq": 1},
        "qqqq: there is no such path; take it out, or look in the schema",
    ),
    "dots in a name": (
        {"application.filed_on": "2024"},
        "application.filed_on: the dots of a path are not read here; use a table for each part",
    ),
    "a value for a table": (
        {"applicant": {"name": "Ana"}},
        "applicant.name: 'Ana' is not a table of answers; "
        "give its parts: family, given, middle, native",
    ),
    "an unknown table": (
        {"contact": {"mailing": {"unknown": "declined"}}},
        "contact.mailing: {'unknown': 'declined'} is not a table of answers; "
        "give its parts: in_care_of, street, unit, city, region, postal_code, phone",
    ),
    "a value for a list": (
        {"entries": "2024"},
        "entries: '2024' is not a list; write a list of records",
    ),
    "a value for a record": (
        {"entries": ["2024"]},
        "entries[0]: '2024' is not a record; write a table of answers",
    ),
    "too many records": (
        {"entries": [{}] * 10_001},
        "entries: the list has 10,001 records; keep it to 10,000",
    ),
    "no reason known": (
        {"note": {"unknown": "forgot"}},
        "note: gives no reason known here; "
        "write unknown = one of 'not_asked', 'does_not_know', 'declined'",
    ),
    "unknown beside a value": (
        {"note": {"unknown": "declined", "english": "x"}},
        "note: an unknown cannot stand beside a value; keep one of the two",
    ),
    "null": ({"note": None}, "note: None is not a text; write it in quotation marks"),
    "no text": ({"note": 7}, "note: 7 is not a text; write it in quotation marks"),
    "empty text": (
        {"note": " \n"},
        'note: the text is empty; leave it out, or say {unknown = "not_asked"}',
    ),
    "long text": (
        {"note": "x" * 100_001},
        "note: the text has 100,001 characters; keep it to 100,000",
    ),
    "NUL": (
        {"note": "a\0b"},
        "note: character 2 is U+0000, which cannot be kept; delete that character",
    ),
    "escape": (
        {"note": "\x1b[31m"},
        "note: character 1 is U+001B, which cannot be kept; delete that character",
    ),
    "control of the upper half": (
        {"note": "a\x85"},
        "note: character 2 is U+0085, which cannot be kept; delete that character",
    ),
    "half a surrogate pair": (
        {"note": "\ud800"},
        "note: character 1 is U+D800, which cannot be kept; delete that character",
    ),
    "A-Number": (
        {"applicant": {"a_number": "A12345"}},
        "applicant.a_number: 'A12345' is not 7 to 9 digits; "
        "write the digits in quotation marks, or 'none'",
    ),
    "A-Number as a number": (
        {"applicant": {"a_number": 12345678}},
        "applicant.a_number: 12345678 is not 7 to 9 digits; "
        "write the digits in quotation marks, or 'none'",
    ),
    "digits of another script": (
        {"applicant": {"ssn": "١٢٣٤٥٦٧٨٩"}},
        "applicant.ssn: '١٢٣٤٥٦٧٨٩' is not 9 digits; "
        "write the digits in quotation marks, or 'none'",
    ),
    "yes": (
        {"application": {"filed": "yes"}},
        "application.filed: 'yes' is neither yes nor no; write true or false",
    ),
    "choice": (
        {"fear": {"by_kind": "army"}},
        "fear.by_kind: 'army' is not one of the choices; "
        "write one of 'government', 'private', 'unknown'",
    ),
    "circuit as a number": (
        {"proceedings": {"circuit": 9}},
        "proceedings.circuit: 9 is not one of the choices; write one of '1', '2', '3', '4', '5', "
        "'6', '7', '8', '9', '10', '11', 'DC'",
    ),
    "code": (
        {"fear": {"why": ["politics"]}},
        f"fear.why: 'politics' is not one of the choices; write one of {GROUNDS}",
    ),
    "code twice": (
        {"fear": {"why": ["race", "race"]}},
        "fear.why: 'race' is in the list twice; keep one of the two",
    ),
    "code alone": (
        {"fear": {"why": "race"}},
        "fear.why: 'race' is not a list; write a list, such as [\"…\"]",
    ),
    "name of a country": (
        {"applicant": {"nationality": ["Venezuela"]}},
        "applicant.nationality: 'Venezuela' is not a country code; write 'VE'",
    ),
    "country in small letters": (
        {"travel": [{"country": "mx"}]},
        "travel[0].country: 'mx' is not a country code; write 'MX'",
    ),
    "country that is no more": (
        {"applicant": {"nationality": ["SU"]}},
        "applicant.nationality: 'SU' is not a country code; "
        "write its two letters of ISO 3166-1, such as 'VE'",
    ),
    "number": (
        {"arrests": [{"sentence_months": -1}]},
        "arrests[0].sentence_months: -1 is not a whole number from 0 to 1200; "
        "write such a number without quotation marks",
    ),
    "not a number": (
        {"arrests": [{"sentence_months": float("nan")}]},
        "arrests[0].sentence_months: nan is not a whole number from 0 to 1200; "
        "write such a number without quotation marks",
    ),
    "part of a story": (
        {"fear": {"what": {"spanish": "x"}}},
        "fear.what: an account has no part 'spanish'; use original, language, english, translator",
    ),
    "story with no account": (
        {"fear": {"what": {"language": "es"}}},
        "fear.what: there is no account in it; give original, english or both",
    ),
    "story as a number": (
        {"fear": {"what": 3}},
        "fear.what: 3 is not a text; write it in quotation marks",
    ),
    "element": (
        {"assessments": {"nexsus": {"verdict": "yes"}}},
        "assessments.nexsus: there is no such element; did you mean 'nexus'?",
    ),
    "verdict": (
        {"assessments": {"nexus": {"verdict": "maybe"}}},
        "assessments.nexus: it has no verdict known here; "
        "write verdict = one of 'yes', 'no', 'not_settled'",
    ),
    "part of a finding": (
        {"assessments": {"nexus": {"verdict": "yes", "who": "x"}}},
        "assessments.nexus: it has no part 'who'; use verdict, reasons, by, on",
    ),
    "findings": (
        {"assessments": ["nexus"]},
        "assessments: it is not a table; name an element in it",
    ),
    "source of no path": (
        {"provenance": {"entries[0].dates": {"by": "x"}}},
        "provenance.entries[0].dates: there is no such path; did you mean 'entries[].date'?",
    ),
    "source of no answer": (
        {"entries": [{"date": "2024"}], "provenance": {"entries[1].date": {"by": "x"}}},
        "provenance.entries[1].date: it tells the source of an answer that is not there; "
        "give the answer or take this out",
    ),
    "nothing in a source": (
        {"note": "x", "provenance": {"note": {}}},
        f"provenance.note: {{}} is not a table with anything in it; write a table of {PARTS}",
    ),
    "source of all": (
        {"provenance": {"by": "x"}},
        "provenance: there is no such path; name the path of an answer",
    ),
    "sources": (
        {"provenance": "Ana"},
        f"provenance: 'Ana' is not a table with anything in it; write a table of {PARTS}",
    ),
    "calendar of a source": (
        {"note": "x", "provenance": {"note": {"calendar": "jalali"}}},
        "provenance.note: 'jalali' is not one of the choices; write one of 'gregorian', "
        "'solar_hijri', 'hijri', 'ethiopian', 'bikram_sambat', 'in_words'",
    ),
    "misspelt provenance": (
        {"provenence": {}},
        "provenence: there is no such path; did you mean 'provenance'?",
    ),
    "part of a source": (
        {"note": "x", "provenance": {"note": {"by": "x", "page": 3}}},
        f"provenance.note: it has no part 'page'; use {PARTS}",
    ),
    "day of a source": (
        {"note": "x", "provenance": {"note": {"on": "2024-03"}}},
        "provenance.note: 'on' is 2024-03-01 to 2024-03-31, not one day; "
        "write the day, such as 2024-03-01",
    ),
}


@pytest.mark.parametrize(("data", "line"), BAD.values(), ids=BAD.keys())
def test_refused_with_place_fault_and_fix(data: dict[str, Any], line: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        parse_case(data, "ana.toml")
    assert str(caught.value) == f"ana.toml: {line}"


def test_not_a_table() -> None:
    with pytest.raises(CaseFileError, match=r"^x: \[1\] is not a case; write a table of answers$"):
        parse_case([1], "x")


@pytest.mark.parametrize("element", [[], {}, 7, "nexas"])
def test_an_element_that_is_none_is_refused_in_its_place(element: object) -> None:
    [problem] = validate_case({"factors_complete": ["nexus", element]})
    assert str(problem.path) == "factors_complete[1]"


def test_every_problem_is_reported_and_the_rest_counted() -> None:
    data = {"note": 1, "entries": [{"date": "x"}, {"by": "foot"}], "fear": {"any": 0}}
    assert [str(problem.path) for problem in validate_case(data)] == [
        "note",
        "entries[0].date",
        "entries[1].by",
        "fear.any",
    ]
    with pytest.raises(CaseFileError, match=r"\(and 3 more\)$") as caught:
        parse_case(data, "x")
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize(
    "name", ["a\nb", "x" * 5000, "\u202egnp", "\ud800", "\0", 7, "", "a.b[0]", "__class__"]
)
def test_a_strange_name_stays_on_one_printable_line(name: object) -> None:
    problems = validate_case({name: 1, "fear": {name: 1}, "assessments": {name: 1}})
    assert len(problems) == 3
    for problem in problems:
        line = str(problem)
        assert line.isprintable()
        assert len(line) < 900


def test_depth_is_refused_before_it_is_walked() -> None:
    deep: object = "x"
    for _ in range(5000):
        deep = {"note": [deep]}
    assert [problem.what for problem in validate_case(deep)] == ["tables or lists are too deep"]


def test_a_refused_answer_is_not_in_the_error_at_length() -> None:
    problems = validate_case({"fear": {"any": "they came at night " * 100}})
    assert len(str(problems[0])) < 100


NAMES = sorted({name for path in CATALOGUE for name in path.replace("[]", "").split(".")})
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates(),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from([*NAMES, *OF_HELPERS, "nexus", "beaten", "present", "unknown", "by"]),
            inside,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(ANYTHING)
def test_no_data_breaks_reading(data: object) -> None:
    for problem in validate_case(data):
        assert str(problem).isprintable()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60) | st.binary(max_size=60).map(lambda raw: raw.decode("latin-1")))
def test_no_text_breaks_reading(text: str) -> None:
    for source in ("a.toml", "a.json"):
        with contextlib.suppress(CaseFileError):
            assert isinstance(read_case_text(text, source), Case)


def test_dates_show_the_forms_that_may_be_written() -> None:
    problems = validate_case({"residences": [{"from": "May 2020", "to": "now"}]})
    assert [str(problem) for problem in problems] == [
        f"residences[0].from: 'May 2020' is not a date; {FORMS}",
        f"residences[0].to: 'now' is not a date; {FORMS}, or 'present'",
    ]
