"""Where is a rule more cautious than it need be?

Kleene's logic keeps a verdict open although every answer to the one fact that is missing would
give the same. Nobody is harmed: a question is asked that changes nothing. Such rules are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import z3

from checks.rule_base.any_case import END, START, AnyCase, Bounds, Three
from checks.rule_base.reads import MANY, times_read
from checks.rule_base.search import case_of, find, in_a_line
from checks.rule_base.translation import Translation
from checks.rule_base.values import OTHERS, generic, named_codes, number_of, values_of
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.law.reading_list import rules_used
from wellfounded.logic import SAID, Known, Reading, Rule

QUESTION = "Where Kleene caution bites"
DAYS_OPEN = 3
"""A day is left open within a span of so many days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """A case in which a rule waits for a fact that changes nothing."""

    rule: str
    fact: str
    verdict: bool
    case: Known


def answer(law: RuleBase) -> Answer:
    """Search for such cases; those there are stand in the report, and are no failure."""
    found = cautions(law)
    return Answer(
        question=QUESTION,
        proved=f"{len(found)} times a rule waits for one fact that can no longer change it",
        shown=tuple(
            f"{one.rule} can wait for {one.fact}, which no longer matters" for one in found
        ),
        witnesses=tuple(
            f"{one.rule} says {SAID[one.verdict]} whatever {one.fact} is: {in_a_line(one.case)}"
            for one in found
        ),
    )


def cautions(law: RuleBase) -> list[Caution]:
    """Each with the lowest rule in which it arises.

    A fact that is read once is never waited for in vain: only those read more often are tried.
    """
    found: dict[tuple[str, str], Caution] = {}
    for rule in _lowest_first(law):
        for fact, times in sorted(times_read(rule).items()):
            below = any((used, fact) in found for used in _all_used(law, rule))
            if times >= MANY and not below and (one := _caution(law, rule, fact)):
                found[rule.id, fact] = one
    return list(found.values())


def _lowest_first(law: RuleBase) -> list[Rule]:
    return sorted(law.rules.values(), key=lambda rule: (len(_all_used(law, rule)), rule.id))


def _all_used(law: RuleBase, rule: Rule) -> frozenset[str]:
    """Every rule that it rests on."""
    found: set[str] = set()
    waiting = [rule]
    while waiting:
        for id in rules_used(waiting.pop()):
            if id not in found and id in law.rules:
                found.add(id)
                waiting.append(law.rules[id])
    return frozenset(found)


def _caution(law: RuleBase, rule: Rule, fact: str) -> Caution | None:
    """A case of which all but this fact is known, and each answer to it gives one verdict.

    Of a list's records it is the first that leaves it open.
    """
    values = replace(law.values, codes=law.values.codes | values_of((rule,)).codes)
    less = Translation(AnyCase(values=values, whole=lambda path: path != fact))
    says = less.says(rule)
    places = sorted(full for full in less.case.facts if generic(full) == fact)
    first = less.case.facts[places[0]]
    rest = [_settled(less.case.facts[place]) for place in places[1:]]
    named = named_codes((rule,)).get(fact, ())
    others = [code for code in values.codes.get(fact, ()) if code not in named]
    answers = list(_answers(first, (*named, *others[:OTHERS])))
    if not answers:
        return None
    whole = [
        Translation(AnyCase(values=values, apart=fact.__eq__, mark=f" {number}"), less.counted)
        for number in range(len(answers))
    ]
    for one in whole:
        one.known_of(less, lambda part: fact not in times_read(part))
    bits = [one.says(rule) for one in whole]
    given = [answer(one.case.facts[places[0]]) for one, answer in zip(whole, answers, strict=True)]
    given += (
        _alike(one.case.facts[place], less.case.facts[place])
        for one in whole
        for place in places[1:]
    )
    for verdict in (True, False):
        settled = (three.yes if verdict else three.no for three in bits)
        waits = z3.Not(z3.Or(says.yes, says.no))
        model = find((less, *whole), waits, _open(first), *rest, *given, *settled)
        if model is not None:
            return _verified(rule, fact, verdict, case_of(model, less.case))
    return None


def _verified(rule: Rule, fact: str, verdict: bool, case: Known) -> Caution:
    """The case, of which the rule itself says that it is not settled."""
    if rule.decide(Reading(case)) is not None:
        raise AssertionError(f"{rule.id}: the solver reads another law than the rules")
    return Caution(rule=rule.id, fact=fact, verdict=verdict, case=case)


def _answers(fact: Any, codes: tuple[str, ...]) -> Iterator[Callable[[Any], z3.BoolRef]]:
    """Each answer there can be, as what must hold of the same fact in a case of which it is so.

    A list or a number has too many.
    """
    match fact:
        case Three():
            yield from (lambda one: one.yes, lambda one: one.no)
        case Bounds(earliest=earliest):
            for number in range(DAYS_OPEN):
                yield partial(_on, earliest + number)
        case tuple():
            yield from (partial(_is_code, code) for code in codes)
        case _:
            return


def _on(day: z3.ArithRef, fact: Bounds) -> z3.BoolRef:
    return fact.earliest == day


def _is_code(code: str, fact: tuple[z3.ArithRef, z3.BoolRef]) -> z3.BoolRef:
    return fact[0] == number_of(code)


def _open(fact: Any) -> z3.BoolRef:
    match fact:
        case Three(yes=yes, no=no):
            return z3.Not(z3.Or(yes, no))
        case Bounds(earliest=earliest, latest=latest):
            return z3.And(earliest > START, latest < END, latest == earliest + DAYS_OPEN - 1)
        case (_, known):
            return z3.Not(known)


def _settled(fact: Any) -> z3.BoolRef:
    match fact:
        case Three(yes=yes, no=no):
            return z3.Or(yes, no)
        case Bounds(earliest=earliest, latest=latest):
            return z3.And(earliest > START, latest == earliest)
        case (_, known):
            return known
    return z3.BoolVal(True)


def _alike(one: Any, other: Any) -> z3.BoolRef:
    match one:
        case Three():
            return z3.And(one.yes == other.yes, one.no == other.no)
        case Bounds():
            return z3.And(one.earliest == other.earliest, one.latest == other.latest)
        case (number, _):
            return number == other[0]
    return z3.BoolVal(True)
