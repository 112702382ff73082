"""Which papers, people and reasons stand beside which fact, and does an open fact stop?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.told import PAPER, found_in, of, persona, told
from wellfounded.evidence import Row, Standing, exhibits, ready, witness_list
from wellfounded.evidence.pointing import reaches
from wellfounded.facts import Case
from wellfounded.languages import Language

WITNESS: dict[str, Any] = {
    "name": "Rosa Vale",
    "knows": "She saw it.",
    "minutes": 20,
    "interpreter": False,
    "shows": ["harms[0]"],
}


def harm(case: Case) -> Row:
    return next(row for row in of(case).rows if row.load.kind == "harm")


@pytest.mark.parametrize(
    ("reference", "target", "reached"),
    [
        ("harms[0]", "harms[0]", True),
        ("harms[0].injury", "harms[0]", True),
        ("applicant", "applicant.nationality", True),
        ("harms", "harms[0]", False),
        ("harms[1]", "harms[10]", False),
        ("harms[10]", "harms[1]", False),
        ("fear.what", "fear", True),
        ("nexus", "nexus", True),
        ("family", "family.spouse", True),
        ("family.children", "family.children[0]", False),
    ],
)
def test_what_a_reference_reaches(reference: str, target: str, reached: bool) -> None:
    assert reaches(reference, target) is reached


def test_nothing_and_no_reason_is_open_and_stops() -> None:
    assert harm(told()).standing is Standing.OPEN
    found = next(one for one in found_in(told()) if one.at == "harms[0]")
    assert found.stops
    assert found.words.say(Language()) == (
        "What happened, event 1: nothing shows it, and no reason is given why not. Add a paper or "
        "a person who will tell of it, or note why none can be had."
    )


def test_a_paper_shows_it() -> None:
    row = harm(told(exhibits=[PAPER]))
    assert row.standing is Standing.SHOWN
    assert [one.at for one in row.exhibits] == ["exhibits[0]"]


def test_a_paper_that_is_left_out_shows_nothing() -> None:
    assert harm(told(exhibits=[{**PAPER, "leave_out": True}])).standing is Standing.OPEN


@pytest.mark.parametrize(
    ("will", "standing"),
    [
        ("testify", Standing.SHOWN),
        ("letter", Standing.NOT_IN_HAND),
        ("both", Standing.SHOWN),
        ("not_asked", Standing.OPEN),
        ("refused", Standing.OPEN),
        ("cannot", Standing.OPEN),
    ],
)
def test_a_person_shows_it_only_once_they_agreed(will: str, standing: Standing) -> None:
    assert harm(told(witnesses=[{**WITNESS, "will": will}])).standing is standing


def test_a_reason_explains_it_and_no_reason_does_not() -> None:
    lacking = {"of": "harms[0]", "what": "A police paper"}
    with_reason = told(not_to_be_had=[{**lacking, "why": "danger_to_others"}])
    assert harm(with_reason).standing is Standing.EXPLAINED
    assert not [one for one in found_in(with_reason) if one.at.startswith("not_to_be_had")]
    assert harm(told(not_to_be_had=[lacking])).standing is Standing.OPEN


@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        ({"of": "harms[0]", "what": "A"}, {"no_reason"}),
        ({"what": "A", "why": "destroyed"}, {"of_nothing"}),
        ({"of": "harms[0]", "what": "A", "why": "holder_refuses"}, {"not_tried"}),
        ({"of": "harms[0]", "why": "holder_refuses", "tried": "I wrote."}, set()),
        ({"of": "harms[0]", "why": "danger_to_me"}, set()),
    ],
)
def test_reasons_are_looked_at(record: dict[str, Any], kinds: set[str]) -> None:
    found = found_in(told(not_to_be_had=[record]))
    assert {one.kind for one in found if one.at == "not_to_be_had[0]"} == kinds


@pytest.mark.parametrize(
    ("changed", "kinds"),
    [
        ({"will": "testify"}, set()),
        ({"will": "both"}, {"letter_to_come"}),
        ({"will": "letter", "letter": "Letter of Rosa"}, {"no_letter"}),
        ({"will": "letter", "letter": "a PAPER"}, set()),
        ({"will": "testify", "knows": None}, {"testimony_not_told"}),
        ({"will": "testify", "minutes": None}, {"time_not_told"}),
        ({"will": "testify", "interpreter": None}, {"language_of_witness"}),
        ({"will": "testify", "interpreter": True}, {"language_of_witness"}),
        ({"will": "testify", "kind": "expert"}, {"expert_without_report"}),
        ({"will": "testify", "shows": None}, {"tells_of_nothing"}),
        ({"will": "refused", "knows": None}, set()),
    ],
)
def test_witnesses_are_looked_at(changed: dict[str, Any], kinds: set[str]) -> None:
    given = {name: value for name, value in {**WITNESS, **changed}.items() if value is not None}
    found = found_in(told(witnesses=[given], exhibits=[PAPER]))
    assert {one.kind for one in found if one.at == "witnesses[0]"} == kinds


def test_the_list_of_witnesses_has_those_who_speak() -> None:
    people = [{**WITNESS, "will": will} for will in ("letter", "both", "testify", "refused")]
    assert [one.will for one in witness_list(told(witnesses=people))] == ["both", "testify"]


def test_papers_go_as_they_were_placed_then_as_entered() -> None:
    papers = [
        {"title": "c"},
        {"title": "b", "order": 2},
        {"title": "a", "order": 1},
        {"title": "d"},
    ]
    assert [one.title for one in exhibits(told(exhibits=papers))] == ["a", "b", "c", "d"]


def test_an_element_stands_as_the_facts_it_rests_on() -> None:
    elements = {row.element: row for row in of(told()).elements}
    assert elements["past_persecution"].standing is Standing.OPEN
    assert elements["firm_resettlement"].standing is None
    shown = {row.element: row for row in of(told(exhibits=[PAPER])).elements}
    assert shown["past_persecution"].standing is Standing.SHOWN
    by_name = told(exhibits=[{**PAPER, "shows": ["firm_resettlement"]}])
    named = {row.element: row for row in of(by_name).elements}
    assert named["firm_resettlement"].standing is Standing.SHOWN


@pytest.mark.parametrize("name", ["farid_noori", "chen_guoqiang", "ana_lucia_menchu"])
def test_clean_personas_are_ready(name: str) -> None:
    found = found_in(persona(name))
    assert ready(found)
    assert [(one.kind, one.at) for one in found] == []


def test_a_persona_with_faults_is_stopped_with_the_exact_reasons() -> None:
    found = found_in(persona("tomas_reyes"))
    assert not ready(found)
    assert [(one.kind, one.at) for one in found if one.stops] == [
        ("only_needs_english", "applicant.name"),
        ("only_needs_english", "applicant.nationality"),
        ("open", "entries[0].date"),
        ("open", "delay.reasons[0]"),
        ("open", "statuses[0]"),
        ("only_named", "fear"),
        ("open", "psg_cognizable"),
        ("open", "torture"),
        ("open", "arrests[0]"),
        ("open", "arrests[1]"),
        ("translation_missing", "exhibits[0]"),
        ("certificate_missing", "exhibits[1]"),
        ("no_writer", "exhibits[1]"),
        ("link_only", "exhibits[2]"),
        ("no_day_published", "exhibits[2]"),
        ("no_pages_used", "exhibits[2]"),
    ]


@pytest.mark.parametrize("name", ["farid_noori", "chen_guoqiang", "ana_lucia_menchu"])
def test_without_a_paper_that_stands_alone_a_clean_persona_is_stopped(name: str) -> None:
    case = persona(name)
    alone = [row for row in of(case).rows if len(row.exhibits) == 1 and not row.witnesses]
    row = next(one for one in alone if not one.not_had)
    answers = {**case.answers, f"{row.exhibits[0].at}.leave_out": True}
    without = Case(answers=answers, sizes=case.sizes)
    assert ("open", row.load.at) in {(one.kind, one.at) for one in found_in(without)}
