"""Is what a rule says it waits for enough to settle it, and is nothing left out?"""

from __future__ import annotations

from hypothesis import given

from wellfounded.logic import Known, NamedDay, Rule, decide, needs

from .strategies import THOROUGH, goals
from .worlds import completed, sharper, triples

MOST_ROUNDS = 8
"""Lists in the vocabulary are three deep: each round of answers may open the next questions."""


@THOROUGH
@given(goals(settleable=True))
def test_needs_are_what_settles_the_rule(drawn: tuple[Rule, NamedDay]) -> None:
    rule, _ = drawn
    for whole, blur, vague in triples(80):
        for known in (blur, vague):
            waits_on = needs(rule, known)
            assert len(set(waits_on)) == len(waits_on)
            if decide(rule, known) is not None:
                assert not waits_on
                continue
            assert waits_on
            assert all_else_leaves_it_open(rule, known, whole, set(waits_on))
            assert decide(rule, asked_until_settled(rule, known, whole)) is decide(rule, whole)


def all_else_leaves_it_open(rule: Rule, known: Known, whole: Known, listed: set[str]) -> bool:
    everything_else = completed(known, whole, lambda path: path not in listed)
    assert sharper(everything_else, known)
    return decide(rule, everything_else) is None


def asked_until_settled(rule: Rule, known: Known, whole: Known) -> Known:
    for _ in range(MOST_ROUNDS):
        asked = set(needs(rule, known))
        known = completed(known, whole, lambda path, asked=asked: path in asked)  # type: ignore[misc]
    return known
