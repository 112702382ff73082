"""Can knowing more ever contradict what was settled on less?"""

from __future__ import annotations

from hypothesis import given, settings

from wellfounded.logic import NamedDay, Reading, Rule

from .strategies import THOROUGH, goals
from .worlds import triples


@settings(THOROUGH, max_examples=250)
@given(goals())
def test_a_settled_verdict_stands_and_a_span_only_narrows(drawn: tuple[Rule, NamedDay]) -> None:
    rule, day = drawn
    for triple in triples(250):
        readings = [Reading(case) for case in triple]
        for more, less in ((0, 1), (1, 2), (0, 2)):
            verdict = rule.decide(readings[less])
            assert verdict is None or verdict is rule.decide(readings[more])
            assert day.span(readings[more]).within(day.span(readings[less]))


@settings(THOROUGH, max_examples=250)
@given(goals(settleable=True))
def test_a_whole_case_settles_everything(drawn: tuple[Rule, NamedDay]) -> None:
    rule, day = drawn
    for whole, _, _ in triples(250):
        at = Reading(whole)
        assert rule.decide(at) is not None
        assert day.span(at).exact
        assert not list(rule.needs(at))
        assert not list(day.needs(at))
