"""Do the rules say what the texts and the decisions say, to the day?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.authorities import register
from wellfounded.law.rulebook import BEGINS
from wellfounded.law.touched import resting_on
from wellfounded.logic import (
    BEGINNING,
    FOREVER,
    SAID,
    Fixed,
    Known,
    NamedDay,
    Part,
    Reading,
    Rule,
    Span,
    explain,
)

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


@pytest.mark.parametrize("id", RULEBOOK)
def test_each_day_on_which_a_rule_turns_is_tried_from_both_sides(id: str) -> None:
    """By cases of the rule itself, or of those that rest on it."""
    tried = {day for rule in (id, *resting_on((id,))) for day in TRIED[rule]}
    assert _untried(RULEBOOK[id].rule, tried) == []


def test_a_day_tried_from_one_side_alone_is_found() -> None:
    rule = RULEBOOK["asylum.border_limits.lawful_pathways"].rule
    tried = TRIED[rule.id]
    assert _untried(rule, tried) == []
    assert _untried(rule, tried - {date(2023, 5, 10)}) == [date(2023, 5, 11)]


def _untried(rule: Rule, tried: set[date]) -> list[date]:
    turns = {day for part in (rule.applies, rule.body) for day in _turning(part)} - BEGINNINGS
    sides = ({day, day + step} for day in sorted(turns) for step in (-ONE_DAY, ONE_DAY))
    met = {day for side in sides if side <= tried for day in side}
    return sorted(turns - met)


def _turning(part: Part) -> Iterator[date]:
    """The days of the calendar in a rule's own text: it ends at the next rule."""
    if isinstance(part, Fixed):
        yield part.day
    if not isinstance(part, Rule | NamedDay):
        for one in part.parts:
            yield from _turning(one)


def _days_of(known: Known) -> Iterator[date]:
    yield from (
        one.earliest for one in known.values.values() if isinstance(one, Span) and one.exact
    )
    for roster in known.rosters.values():
        for one in roster.items:
            if isinstance(one, Known):
                yield from _days_of(one)


def _tried() -> dict[str, set[date]]:
    found: dict[str, set[date]] = defaultdict(set)
    for one in ALL:
        found[one.rule or one.day] |= {one.as_of, *_days_of(one.known())}
    return found


TRIED = _tried()
ONE_DAY = timedelta(days=1)
BEGINNINGS = {BEGINNING, FOREVER, BEGINS}


def test_each_day_is_expected() -> None:
    assert set(DAYS) == {one.day for one in ALL if one.day}


def test_there_are_enough() -> None:
    assert len(ALL) >= 120
