"""Does the JSON Schema take and refuse what reading the file takes and refuses?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from wellfounded.facts import (
    CATALOGUE,
    Case,
    Fact,
    case_schema,
    read_case,
    validate_case,
    write_json,
)
from wellfounded.facts.kinds import Records

from .strategies import cases
from .test_refusals import BAD

SCHEMA = case_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
PERSONAS = sorted((Path(__file__).parents[2] / "src/wellfounded/facts/personas").glob("*.toml"))
ONLY_BY_READING = {
    "half a surrogate pair",
    "too many records",
    "source of no path",
    "source of no answer",
    "day of a source",
}


def complaints(data: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in VALIDATOR.iter_errors(data)]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert len(json.dumps(SCHEMA)) < 260_000


@settings(max_examples=60, deadline=None)
@given(cases())
def test_every_case_written_is_valid(case: Case) -> None:
    assert not complaints(json.loads(write_json(case)))


@pytest.mark.parametrize("name", sorted(BAD.keys() - ONLY_BY_READING - {"not a number"}))
def test_what_reading_refuses_by_its_shape_the_schema_refuses(name: str) -> None:
    data, _ = BAD[name]
    assert complaints(data)


@pytest.mark.parametrize("name", sorted(ONLY_BY_READING))
def test_what_no_schema_can_say_is_a_known_short_list(name: str) -> None:
    data, _ = BAD[name]
    assert not complaints(data)
    assert validate_case(data)


RAW = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 3000),
    st.text(max_size=6),
    st.sampled_from(["VE", "2024-03", "none", "A1234567", "female", "tps", "present", " ", "\0"]),
    st.lists(st.sampled_from(["VE", "race", "x", 1]), max_size=2),
    st.just({"unknown": "declined"}),
    st.just({"english": "x"}),
    st.just({"from": "2024"}),
    st.just({}),
)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(list(CATALOGUE.values())), RAW)
def test_schema_and_reading_agree_on_any_answer(fact: Fact, raw: object) -> None:
    data: dict[str, Any] = {}
    at = data
    *tables, name = fact.path.split(".")
    for table in tables:
        record: dict[str, Any] = {}
        at[table.removesuffix("[]")] = [record] if table.endswith("[]") else record
        at = record
    at[name] = raw
    problems = validate_case(data)
    assert bool(complaints(data)) == bool(problems), (data, problems)


@pytest.mark.parametrize("file", PERSONAS, ids=lambda file: file.stem)
def test_personas_are_valid(file: Path) -> None:
    assert not complaints(json.loads(write_json(read_case(file))))


def test_every_path_is_in_the_schema() -> None:
    for path, fact in CATALOGUE.items():
        at = SCHEMA
        for name in path.split("."):
            at = at["properties"][name.removesuffix("[]")]
            if name.endswith("[]"):
                at = at["anyOf"][0]["items"]
        assert at["title"] == fact.question
        if isinstance(fact.kind, Records):
            assert at["anyOf"][0]["items"]["additionalProperties"] is False
