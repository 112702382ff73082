"""Can the law be trusted when little is known, and does it ask for the right facts?

A *whole* case is one of which everything is known; the *less* known one is a blur of it.
Where a finding contradicts the text of the law it is disputed, and what rested on either is
taken back; so the findings of these cases agree with the text, but for the last test.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from tests.logic.worlds import blurred, completed
from wellfounded.law import RULEBOOK
from wellfounded.logic import Finding, Known, Reading, Rule, decide, explain, needs

from .golden import ONE_WAY
from .worlds import CASES, GOALS, world

PAIRS = max(CASES // 20, 200)
SEED = 20261121


def test_learning_more_never_changes_a_verdict() -> None:
    for whole, less in _pairs(SEED):
        before, after = Reading(less), Reading(whole)
        for rule in GOALS:
            assert rule.decide(before) in (None, rule.decide(after)), rule.id


def test_a_whole_case_settles_every_rule() -> None:
    for whole, _ in _pairs(SEED + 1):
        at = Reading(whole, strict=True)
        open_rules = {rule.id for rule in GOALS if rule.decide(at) is None}
        assert open_rules <= set(ONE_WAY)


def test_answering_what_is_needed_settles_it() -> None:
    for whole, less in _pairs(SEED + 2):
        at = Reading(whole)
        for rule in GOALS:
            assert decide(rule, _answered(rule, less, whole)) is rule.decide(at), rule.id


def test_nothing_that_is_not_needed_changes_it() -> None:
    for whole, less in _pairs(SEED + 3):
        for rule in GOALS:
            if decide(rule, less) is None:
                needed = set(needs(rule, less))
                known = completed(less, whole, lambda path, needed=needed: path not in needed)
                assert decide(rule, known) is None, rule.id


def test_only_a_dispute_takes_a_verdict_back() -> None:
    random = Random(SEED + 4)
    for _ in range(PAIRS):
        whole = world(random)
        before, after = Reading(blurred(random, whole)), Reading(whole)
        for rule in GOALS:
            if rule.decide(before) not in (None, rule.decide(after)):
                assert set(_disputed(explain(rule, after))), rule.id


@pytest.mark.parametrize("id", RULEBOOK)
def test_of_an_empty_case_nothing_is_settled(id: str) -> None:
    rule, empty = RULEBOOK[id].rule, Known()
    if id in ONE_WAY and decide(rule, empty) is not None:
        assert decide(rule, empty) is ONE_WAY[id]
    else:
        assert decide(rule, empty) is None
        assert needs(rule, empty)


def _pairs(seed: int) -> Iterator[tuple[Known, Known]]:
    """Whole cases and blurs of them; filed, for the day of a filing to come is not known."""
    random = Random(seed)
    for _ in range(PAIRS):
        whole = world(random)
        whole = _agreed(Known({**whole.values, "application.filed": True}, whole.rosters))
        yield whole, blurred(random, whole)


def _agreed(whole: Known) -> Known:
    """The case with each disputed finding turned to what the text settles."""
    at = Reading(whole)
    disputed = {finding for rule in GOALS for finding in _disputed(explain(rule, at))}
    if not disputed:
        return whole
    turned = {finding: not whole.values[finding] for finding in sorted(disputed)}
    return _agreed(Known({**whole.values, **turned}, whole.rosters))


def _answered(rule: Rule, less: Known, whole: Known) -> Known:
    """What is known once everything asked for is answered, as often as something is asked."""
    while needed := set(needs(rule, less)):
        more = completed(less, whole, needed.__contains__)
        if more == less:
            return less
        less = more
    return less


def _disputed(finding: Finding) -> Iterator[str]:
    yield from finding.disputed
    for below in finding.because:
        yield from _disputed(below)
