"""How long does one case take to decide, to explain, to argue, and to ask on?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from statistics import median

from benchmarks.personas import AS_OF, personas
from benchmarks.report import Report, Times
from wellfounded.cli.argue import tribunal_of
from wellfounded.facts import ELEMENTS, Case
from wellfounded.interview.standing import Standing
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.precedent import Argument, argue_all
from wellfounded.logic import Finding, Known, Reading, Span, explain, needs

EXPLAIN_AT_MOST = 0.005
NEEDS_AT_MOST = 0.010
ALL_AT_MOST = 0.020
PAGE_AT_MOST = 0.010
RULES = tuple(entry.rule for entry in RULEBOOK.values())
NAMED_DAYS = tuple(day for day, _ in DAYS.values())
All = tuple[list[Finding], list[Span], tuple[Argument, ...]]


def explain_all(known: Known) -> list[Finding]:
    """Decide every rule for one case, with the reasons."""
    reading = Reading(known)
    return [explain(rule, reading) for rule in RULES]


def needs_all(known: Known) -> set[str]:
    """Every fact that could still change a verdict."""
    return {path for rule in RULES for path in needs(rule, known)}


def determine_all(case: Case) -> All:
    """Every rule with its reasons, every day, and the argument for every element."""
    reading = Reading(case.known(AS_OF))
    findings = [explain(rule, reading) for rule in RULES]
    days = [day.span(reading) for day in NAMED_DAYS]
    elements = tuple(ELEMENTS)
    return findings, days, argue_all(case, elements, tribunal=tribunal_of(case), as_of=AS_OF)


def needs_of_a_page(case: Case) -> tuple[str, ...]:
    """What the first page of the interview still asks, after the whole law was read."""
    standing = Standing(case, AS_OF)
    return standing.wanted(next(standing.places()))


def measure(report: Report) -> None:
    """Measure every invented person's case."""
    cases = personas()
    report.heading(f"deciding: {len(RULES)} rules, {len(NAMED_DAYS)} days, one case")
    known = [case.known(AS_OF) for case in cases.values()]
    for name, limit, works in (
        ("decide + explain", EXPLAIN_AT_MOST, [partial(explain_all, one) for one in known]),
        ("needs", NEEDS_AT_MOST, [partial(needs_all, one) for one in known]),
        ("all, argued", ALL_AT_MOST, [partial(determine_all, one) for one in cases.values()]),
        ("needs of a page", PAGE_AT_MOST, [partial(needs_of_a_page, c) for c in cases.values()]),
    ):
        judge(report, name, report.times(*works), limit, cases)


def judge(
    report: Report, name: str, times: tuple[Times, ...], limit: float, cases: Mapping[str, Case]
) -> None:
    """Print the person in the middle, and the one with most answers, who is the first."""
    largest = next(iter(cases))
    middle = Times(all=tuple(median(run) for run in zip(*(t.all for t in times), strict=True)))
    report.at_most(f"{name}, the middle of {len(cases)} people", middle, limit)
    answers = len(cases[largest].answers)
    report.at_most(f"{name}, {largest} ({answers} answers)", times[0], limit)
