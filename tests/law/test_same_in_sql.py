"""Do both readings of the law, in Python and in SQL, agree on every rule and case?"""

from __future__ import annotations

from random import Random

import pytest

from tests.logic.cases_table import read_as_sql
from tests.logic.worlds import blurred
from wellfounded.logic import Known, Reading

from .golden import ONE_WAY
from .worlds import CASES, GOALS, NAMED_DAYS, kinds, nearly_golden, world

BATCHES = 4
"""One table of all cases would be large, and one worker would compare them all."""
SEED = 20261121
MOST = 20_000
"""Cases to look through for the rarest verdict."""


@pytest.mark.parametrize("batch", range(BATCHES))
def test_python_and_sql_agree_on_every_rule(batch: int) -> None:
    random = Random(SEED + batch)
    cases = [_case(random) for _ in range(batch, CASES, BATCHES)]
    rows = read_as_sql((*GOALS, *NAMED_DAYS), cases, kinds())
    for case, row in zip(cases, rows, strict=True):
        assert row == _python(case), case


def test_every_verdict_occurs() -> None:
    """The comparison means something only if each rule is met as yes, as no and as open."""
    random = Random(SEED)
    missing = {(rule, verdict) for rule in GOALS for verdict in _needed(rule.id)}
    for _ in range(MOST):
        at = Reading(_case(random))
        found = {(rule, rule.decide(at)) for rule in {rule for rule, _ in missing}}
        assert all(verdict in {*_needed(rule.id), None} for rule, verdict in found)
        missing -= found
        if not missing:
            return
    assert {(rule.id, verdict) for rule, verdict in missing} == set()


def _needed(id: str) -> set[bool | None]:
    return {ONE_WAY[id]} if id in ONE_WAY else {True, False, None}


def _case(random: Random) -> Known:
    case = world(random) if random.random() < 0.6 else nearly_golden(random)
    return case if random.random() < 0.3 else blurred(random, case)


def _python(case: Known) -> tuple[object, ...]:
    at = Reading(case)
    verdicts: list[object] = [rule.decide(at) for rule in GOALS]
    for day in NAMED_DAYS:
        span = day.span(at)
        verdicts += (span.earliest, span.latest)
    return tuple(verdicts)
