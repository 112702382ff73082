"""Does the solver read the law that ``decide`` reads, on random rules and on our own?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

import pytest
import z3
from hypothesis import Phase, given, settings

from checks.rule_base.any_case import AnyCase, nothing
from checks.rule_base.search import find, pinned
from checks.rule_base.translation import Translation
from checks.rule_base.values import Values, values_of
from tests.law.worlds import GOALS, NAMED_DAYS, nearly_golden, world
from tests.logic.strategies import THOROUGH, goals
from tests.logic.worlds import CODES, blurred, triples
from wellfounded.facts import CATALOGUE
from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.facts.kinds import Codes, Country, Records
from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import Known, NamedDay, Reading, Rule

RANDOM_CASES = [case for triple in triples(4) for case in triple]
INVENTED = Values(
    codes=dict.fromkeys(
        (
            "proceedings.circuit",
            "birth.country",
            "applicant.nationality",
            "entries[].status",
            "entries[].why",
            "entries[].helpers[].tongues",
        ),
        CODES,
    ),
    records=dict.fromkeys(("entries", "entries[].helpers", "orders", "entries[].why"), 3),
    first=date.min,
    last=date.max,
    codes_differ=False,
)
LISTS = [path for path, fact in CATALOGUE.items() if isinstance(fact.kind, Records)]
OURS = values_of((*GOALS, *NAMED_DAYS))


@dataclass
class Read:
    """What the solver makes of some rules and days."""

    values: Values
    rules: list[Rule]
    days: list[NamedDay]

    def __post_init__(self) -> None:
        self.translation = Translation(AnyCase(values=self.values, whole=nothing))
        self.verdicts = {rule: self.translation.says(rule) for rule in self.rules}
        self.bounds = {day: self.translation.day(day) for day in self.days}


def says_the_same(read: Read, known: Known) -> None:
    """In every case that is like this one each rule and day is as it is read in Python."""
    model = find((read.translation,), *pinned(read.translation.case, known))
    assert model is not None, "the case lies outside the bounds"
    at = Reading(known)
    for rule, three in read.verdicts.items():
        yes, no = (
            z3.is_true(model.eval(bit, model_completion=True)) for bit in (three.yes, three.no)
        )
        assert {(True, False): True, (False, True): False, (False, False): None}[yes, no] is (
            rule.decide(at)
        ), rule.id
    for day, span in read.bounds.items():
        ends = (
            model.eval(end, model_completion=True).as_long() for end in (span.earliest, span.latest)
        )
        assert tuple(map(date.fromordinal, ends)) == (day.span(at).earliest, day.span(at).latest)


@settings(THOROUGH, max_examples=40, phases=(Phase.generate,))
@given(goals(weighed=True))
def test_random_rules_on_random_cases(drawn: tuple[Rule, NamedDay]) -> None:
    rule, day = drawn
    read = Read(INVENTED, [rule], [day])
    for case in RANDOM_CASES:
        says_the_same(read, case)


@pytest.mark.long
def test_our_rules_on_random_cases() -> None:
    random = Random(20261121)
    wider = Values(
        codes={path: _wider(path, codes) for path, codes in OURS.codes.items()},
        records=dict.fromkeys((*OURS.records, *OURS.codes, *LISTS), 4),
        begins=date(1990, 1, 1),
        codes_differ=False,
    )
    read = Read(wider, list(GOALS), list(NAMED_DAYS))
    for _ in range(20):
        case = nearly_golden(random) if random.random() < 0.5 else world(random)
        less = blurred(random, case) if random.random() < 0.5 else case
        known = Known({**less.values, AS_OF: case.values[AS_OF]}, less.rosters)
        says_the_same(read, known)


def _wider(path: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Also every country that a golden case may name."""
    kind = CATALOGUE[path].kind
    countries = isinstance(kind.of if isinstance(kind, Codes) else kind, Country)
    return tuple(dict.fromkeys((*codes, *COUNTRIES, *FORMER_COUNTRIES))) if countries else codes
