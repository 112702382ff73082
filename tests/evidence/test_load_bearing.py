"""Do the facts that bear load follow from the rules, and from what the case asks for?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.evidence.told import DAY, PERSONAS, told
from wellfounded.evidence import KINDS, load_bearing
from wellfounded.evidence.load import READ_BY_RULES, TITLES
from wellfounded.evidence.load_bearing import FINDERS
from wellfounded.evidence.pointing import reaches
from wellfounded.evidence.protections import asked_for, elements_of, read_by
from wellfounded.facts import ELEMENTS, Case, fact_at, read_case_text
from wellfounded.law.asylum.asylum import asylum
from wellfounded.law.authorities import authority
from wellfounded.law.protection.convention_against_torture import cat_withholding
from wellfounded.law.protection.withholding import withholding

HERE = {"located_in": "US"}
ALL = {path for goal in (asylum, withholding, cat_withholding) for path in read_by(goal)}
OF_THE_FORM = {"identity", "spouse", "child"}


def kinds(case: Case) -> list[str]:
    return [load.kind for load in load_bearing(case, DAY)]


@pytest.mark.parametrize("kind", READ_BY_RULES)
def test_a_rule_of_the_law_reads_what_stands_behind_each_kind(kind: str) -> None:
    assert set(READ_BY_RULES[kind]) <= ALL


def test_only_who_a_person_is_and_their_family_is_asked_by_the_form_alone() -> None:
    assert set(TITLES) - set(READ_BY_RULES) == OF_THE_FORM


@pytest.mark.parametrize("file", PERSONAS, ids=lambda one: one.name)
def test_each_load_of_a_persona_names_what_there_is(file: Any) -> None:
    case = read_case_text(file.read_text("utf-8"), file.name)
    loads = load_bearing(case, DAY)
    assert "identity" in {load.kind for load in loads}
    assert len({load.at for load in loads}) == len(loads)
    for load in loads:
        assert authority(load.authority)
        assert set(load.elements) <= set(ELEMENTS)
        assert load.at in ELEMENTS or any(reaches(load.at, one) for one in load.reached_by)
        assert all(case.get(path) is not None for path in load.own_words)
        assert all(fact_at(path) for path in load.own_words)


def test_each_finder_finds_somebody_something() -> None:
    cases = [read_case_text(one.read_text("utf-8"), one.name) for one in PERSONAS]
    seen = {kind for case in cases for kind in kinds(case)}
    assert len(FINDERS) == 8
    assert set(TITLES) - seen <= {"nation", "mailing"}


def test_the_arrival_bears_load_only_where_asylum_is_asked_for() -> None:
    entries = [{"date": "2024-01-02"}, {"date": "2025-03"}]
    case = told(entries=entries, entries_complete=True, applicant=HERE)
    assert next(one.at for one in load_bearing(case, DAY) if one.kind == "entry") == (
        "entries[1].date"
    )
    only = told(entries=entries, proceedings={"kind": "withholding_only"}, applicant=HERE)
    assert "entry" not in kinds(only)


def test_the_delay_bears_load_only_where_the_form_may_be_late() -> None:
    delay = {"reasons": [{"kind": "illness", "from": "2025-01", "to": "2025-06"}]}
    entries = {"entries": [{"date": "2024-01-02"}], "entries_complete": True}
    late = told(**entries, delay=delay, applicant=HERE, application={"filed_on": "2026-05-01"})
    assert "delay" in kinds(late)
    soon = told(**entries, delay=delay, applicant=HERE, application={"filed_on": "2024-05-01"})
    assert "delay" not in kinds(soon)


def test_the_mailing_bears_load_where_it_alone_makes_the_form_timely() -> None:
    case = told(
        entries=[{"date": "2024-01-02"}],
        entries_complete=True,
        applicant=HERE,
        proceedings={"in_removal": False},
        application={
            "filed_on": "2025-01-08",
            "filed_with": "uscis",
            "mailed_on": "2024-12-30",
            "mailing_proof": True,
        },
    )
    assert "mailing" in kinds(case)
    assert "delay" not in kinds(case)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({"fear": {"why": ["religion"]}}, "religion"),
        ({"fear": {"why": ["race"]}}, "race"),
        ({"fear": {"why": ["nationality"]}}, "nation"),
        ({"fear": {"by_kind": "private"}}, "officials"),
        ({"torture": {"afraid": True}}, "torture"),
        ({"family": {"spouse": {"include": True}}}, "spouse"),
        ({"family": {"children": [{"include": True}]}}, "child"),
        ({"arrests": [{"country": "US"}]}, "arrest"),
        ({"population_control": {"resisted": True}}, "births"),
    ],
)
def test_an_answer_brings_its_fact(answers: dict[str, Any], kind: str) -> None:
    assert kind not in kinds(told())
    assert kind in kinds(told(**answers))


@pytest.mark.parametrize(
    "answers",
    [
        {"arrests": [{"country": "PE"}]},
        {"family": {"children": [{"include": False}]}},
        {"return_trips": {"any": False}},
        {"persecutor": {"took_part": False}},
    ],
)
def test_what_needs_no_paper_brings_none(answers: dict[str, Any]) -> None:
    assert kinds(told(**answers)) == kinds(told())


def test_what_is_asked_for() -> None:
    assert asked_for(told()) == (asylum, withholding)
    assert asked_for(told(application={"cat_also": True}))[-1] is cat_withholding
    only = asked_for(told(proceedings={"kind": "withholding_only"}))
    assert only == (withholding, cat_withholding)
    abroad = asked_for(told(applicant={"located_in": "KE"}))
    assert [one.id for one in abroad] == ["refugee"]
    assert "cat_torture" not in elements_of([asylum, withholding])
    assert "one_year_deadline" not in elements_of([withholding])


def test_the_page_of_the_reference_names_each_fact_and_each_finding() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "evidence.md"
    listed = set(re.findall(r"^\| `(\w+)`", page.read_text("utf-8"), re.MULTILINE))
    assert listed == {*TITLES, *KINDS}
