"""Do the rules say what the texts and the decisions say, to the day?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.authorities import register
from wellfounded.logic import SAID, Known, Reading, explain

from .golden import NEVER_OPEN, ONE_WAY, WHY, Golden, goldens

ALL = goldens()


@pytest.mark.parametrize("golden", [one for one in ALL if one.rule], ids=lambda one: one.name)
def test_the_rule_says_so(golden: Golden) -> None:
    finding = explain(RULEBOOK[golden.rule].rule, Reading(golden.known(), strict=True))
    said, expected = SAID[finding.verdict], SAID[golden.verdict]
    assert said == expected, f"{golden.rule}: expected {expected}, got {said} ({golden.why})"
    assert bool(finding.conflicts) is golden.conflict, f"{golden.rule}: conflict? ({golden.why})"


@pytest.mark.parametrize("golden", [one for one in ALL if one.day], ids=lambda one: one.name)
def test_the_day_is_so(golden: Golden) -> None:
    known = golden.known()
    if "application.filed_on" not in known.values:
        known = replace(known, values={**known.values, "application.filed": False})
    assert str(DAYS[golden.day][0].span(Reading(known))) == golden.span


def test_each_expectation_has_its_authority() -> None:
    assert {one.authority for one in ALL} <= set(register())


def test_each_precedent_is_registered() -> None:
    for precedent in {name for one in ALL for name in one.precedents}:
        assert any(citation.startswith(precedent + ",") for citation in register()), precedent


@pytest.mark.parametrize("verdict", [True, False, None])
def test_each_rule_is_expected_as_yes_as_no_and_as_not_settled(verdict: bool | None) -> None:
    expected = {one.rule for one in ALL if one.rule and one.verdict is verdict}
    one_way = {rule for rule, only in ONE_WAY.items() if only is not verdict}
    never = NEVER_OPEN if verdict is None else one_way
    assert set(RULEBOOK) - never == expected


def test_what_a_rule_never_says_has_a_reason() -> None:
    assert set(WHY) == set(ONE_WAY)
    assert set(ONE_WAY) >= NEVER_OPEN
    for id in NEVER_OPEN:
        assert RULEBOOK[id].rule.decide(Reading(Known())) is ONE_WAY[id], id


def test_each_day_is_expected() -> None:
    assert set(DAYS) == {one.day for one in ALL if one.day}


def test_there_are_enough() -> None:
    assert len(ALL) >= 120
