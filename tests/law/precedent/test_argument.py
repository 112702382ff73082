"""Is an argument what a lawyer would make of it: settled, open or in conflict?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import ELEMENTS, parse_case
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent import Argument, Seat, Tribunal, argue_all
from wellfounded.law.precedent.argument import YES_IS_HARD
from wellfounded.law.precedent.case_factors import factors_of_case

NOW = date(2026, 7, 1)
FAMILY = ("tie_is_why", "wanted_recruits")


def argued(
    element: str,
    *present: str,
    circuit: str | None = None,
    as_of: date = NOW,
    whole: bool = True,
    **more: Any,
) -> Argument:
    data: dict[str, Any] = {"factors": {id: {"present": True} for id in present}, **more}
    if whole:
        data["factors_complete"] = [element]
    case = parse_case(data, "x")
    tribunal = Tribunal(seat=Seat.JUDGE, circuit=circuit)
    (one,) = argue_all(case, (element,), tribunal=tribunal, as_of=as_of)
    return one


def cited(argument: Argument) -> list[str]:
    return [one.decision.id for one in argument.settled.by]


def test_settled_in_the_circuit_that_decided_it_and_not_in_another() -> None:
    here = argued("nexus", *FAMILY, circuit="4")
    assert (here.verdict, cited(here)) == (True, ["hernandez-avalos-v-lynch-2015"])
    elsewhere = argued("nexus", *FAMILY, circuit="5")
    assert elsewhere.verdict is None
    near = elsewhere.nearest[Side.FOR]
    assert near
    assert (near.holding.decision.id, near.binds) == ("hernandez-avalos-v-lynch-2015", False)


def test_an_unknown_circuit_shows_where_it_matters() -> None:
    found = argued("nexus", *FAMILY)
    assert found.verdict is None
    assert {circuit: one.side for circuit, one in found.circuits.items()} == {
        None: None,
        "4": Side.FOR,
    }


def test_an_unmarked_factor_keeps_it_open_and_is_named() -> None:
    found = argued("nexus", *FAMILY, circuit="4", whole=False)
    assert found.verdict is None
    assert "private_quarrel" in {factor.id for factor in found.rule_out}
    assert found.look_for == ()


def test_the_day_decides_whether_a_spouse_stands_in_the_others_place() -> None:
    day_before = argued("political_opinion_cpc", "spouse_forced", as_of=date(2007, 7, 15))
    assert (day_before.verdict, cited(day_before)) == (True, ["matter-of-c-y-z-1997"])
    facts = {"population_control": {"resisted": False}}
    now = argued("political_opinion_cpc", "spouse_forced", **facts)
    assert (now.verdict, cited(now)) == (False, ["matter-of-j-s-2008"])


def test_what_was_upheld_illustrates_and_does_not_settle() -> None:
    marks = ("beaten", "slight_injury", "brief_incident", "harassment", "left_alone_afterwards")
    found = argued("persecution_severity", *marks, circuit="9")
    assert found.verdict is None
    near = found.nearest[Side.AGAINST]
    assert near
    assert (near.holding.decision.id, near.distance) == ("prasad-v-ins-1995", 0)


def test_the_gap_is_what_to_look_for() -> None:
    found = argued(
        "cat_likelihood", "tortured_before", circuit="9", whole=False, as_of=date(2016, 1, 1)
    )
    assert [factor.id for factor in found.look_for] == ["like_people_tortured"]
    near = found.nearest[Side.FOR]
    assert near
    assert near.holding.decision.id == "avendano-hernandez-v-lynch-2015"


def test_for_a_bar_what_helps_is_what_stands_against_it() -> None:
    found = argued("persecutor_bar", "guarded_victims", circuit="2", whole=False)
    assert "persecutor_bar" in YES_IS_HARD
    assert [factor.id for factor in found.look_for] == ["helped_victims"]


def test_what_is_known_not_to_be_there_is_not_looked_for() -> None:
    marks = {"like_people_tortured": {"present": False}, "tortured_before": {"present": True}}
    case = parse_case({"factors": marks}, "x")
    tribunal = Tribunal(seat=Seat.JUDGE, circuit="9")
    (found,) = argue_all(case, ("cat_likelihood",), tribunal=tribunal, as_of=NOW)
    looked_for = {factor.id for factor in found.look_for}
    assert "like_people_tortured" not in looked_for
    assert "risks_combine" in looked_for


def test_rules_that_bind_are_kept_in_mind() -> None:
    found = argued("state_or_unable_unwilling", "reporting_futile", "no_report", circuit="4")
    rules = [one.decision.id for one in found.rules]
    assert rules == ["matter-of-a-b-i-2018", "matter-of-c-g-t-2023"]
    then = argued(
        "state_or_unable_unwilling", "reporting_futile", circuit="4", as_of=date(2021, 6, 16)
    )
    assert then.rules == ()


def test_a_helpers_finding_stands_beside_it() -> None:
    finding = {"nexus": {"verdict": "no", "by": "R. Okafor", "reasons": ["It was for money."]}}
    found = argued("nexus", *FAMILY, circuit="4", assessments=finding)
    assert found.verdict is True
    assert found.finding
    assert (found.finding.verdict.value, found.finding.by) == ("no", "R. Okafor")


def test_facts_and_findings_settle_factors() -> None:
    case = parse_case(
        {
            "past_harm": {"any": True},
            "harms": [{"by_kind": "government"}],
            "harms_complete": True,
            "population_control": {"forced_procedure": "none", "resisted": True},
            "assessments": {
                "nexus": {"verdict": "no"},
                "persecutor_bar": {"verdict": "yes"},
            },
            "persecutor": {"took_part": True},
        },
        "x",
    )
    found = factors_of_case(case, NOW)
    assert {"officials_did_it", "own_resistance", "ground_not_shown", "state_part_in_harm"} <= (
        found.present
    )
    assert "a_bar_applies" in found.present
    assert {"own_procedure", "never_harmed", "no_own_resistance", "harm_for_a_ground"} <= (
        found.absent
    )
    assert "spouse_forced" not in found.present | found.absent


def test_a_mark_that_the_facts_contradict_is_open_and_shown() -> None:
    found = argued("political_opinion_cpc", "own_procedure", whole=False)
    assert [factor.id for factor in found.present] == ["own_procedure"]
    facts = {"population_control": {"forced_procedure": "none"}}
    found = argued("political_opinion_cpc", "own_procedure", **facts)
    assert [factor.id for factor in found.disputed] == ["own_procedure"]
    assert found.present == ()


def test_looked_for_and_not_marked_is_absent_but_for_what_the_facts_settle() -> None:
    found = factors_of_case(
        parse_case(
            {
                "factors_complete": ["political_opinion_cpc"],
                "population_control": {"resisted": True},
            },
            "x",
        ),
        NOW,
    )
    assert "own_resistance" in found.present
    assert "partner_forced" in found.absent


@pytest.mark.parametrize("element", ELEMENTS)
def test_an_empty_case_settles_nothing(element: str) -> None:
    found = argued(element, whole=False)
    assert found.verdict is None
    assert not found.settled.conflict
    assert all(near is None for near in found.nearest.values()) or found.present
