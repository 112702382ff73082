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
from wellfounded.logic import Finding, Known, Reading, Rule, Span, decide, explain, needs

from .golden import LAW_AWAITED, ONE_WAY
from .worlds import CASES, GOALS, world

CHUNKS = 10
PAIRS = CASES // CHUNKS
SEED = 20261121
AT_ONCE = 3


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_is_settled_stays_and_what_is_open_asks_for_what_settles_it(chunk: int) -> None:
    """Each case is tried on a few rules, so that many cases can be tried."""
    random = Random(SEED + chunk)
    for _ in range(PAIRS):
        rules = random.sample(GOALS, AT_ONCE)
        whole, less = _pair(random, rules)
        for rule in rules:
            truth, before = decide(rule, whole, strict=True), decide(rule, less)
            assert truth is not None or rule.id in ONE_WAY.keys() | LAW_AWAITED, (
                f"{rule.id}: a whole case leaves it open"
            )
            assert before in (None, truth), f"{rule.id}: learning more changed the verdict"
            if before is None:
                _asks_for_what_settles_it(rule, less, whole, truth)


def _asks_for_what_settles_it(rule: Rule, less: Known, whole: Known, truth: bool | None) -> None:
    needed = set(needs(rule, less))
    rest = completed(less, whole, lambda path: path not in needed)
    assert decide(rule, rest) is None, f"{rule.id}: what it does not ask for settled it"
    answered = _answered(rule, less, whole)
    assert decide(rule, answered) is truth, f"{rule.id}: answering what it asks left it open"


def test_only_a_dispute_takes_a_verdict_back() -> None:
    random = Random(SEED - 1)
    for _ in range(PAIRS // 4):
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


def _pair(random: Random, rules: list[Rule]) -> tuple[Known, Known]:
    """A whole case and a blur of it; filed, for the day of a filing to come is not known, and
    by one who had arrived: from no arrival no year runs."""
    whole = world(random)
    while not _arrived(whole):
        whole = world(random)
    filed = Known({**whole.values, "application.filed": True}, whole.rosters)
    whole = _agreed(filed, rules)
    return whole, blurred(random, whole)


def _arrived(whole: Known) -> bool:
    """There was an arrival on or before the day of filing."""
    filed_on = whole.values["application.filed_on"]
    assert isinstance(filed_on, Span)
    days = [entry.values["date"] for entry in whole.rosters["entries"].items]
    return any(isinstance(on, Span) and on.latest <= filed_on.earliest for on in days)


def _agreed(whole: Known, rules: list[Rule]) -> Known:
    """The case with each finding that the rules dispute turned to what the text settles."""
    at = Reading(whole)
    disputed = {finding for rule in rules for finding in _disputed(explain(rule, at))}
    if not disputed:
        return whole
    turned = {finding: not whole.values[finding] for finding in sorted(disputed)}
    return _agreed(Known({**whole.values, **turned}, whole.rosters), rules)


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
