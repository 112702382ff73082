"""How long does one case take to decide, to explain, and to ask on?"""

from __future__ import annotations

from statistics import median

from benchmarks.personas import AS_OF, personas
from benchmarks.report import Report, Times
from wellfounded.law import RULEBOOK
from wellfounded.logic import Finding, Known, Reading, explain, needs

EXPLAIN_AT_MOST = 0.005
NEEDS_AT_MOST = 0.010
RULES = tuple(entry.rule for entry in RULEBOOK.values())


def explain_all(known: Known) -> list[Finding]:
    """Decide every rule for one case, with the reasons."""
    reading = Reading(known)
    return [explain(rule, reading) for rule in RULES]


def needs_all(known: Known) -> set[str]:
    """Every fact that could still change a verdict."""
    return {path for rule in RULES for path in needs(rule, known)}


def measure(report: Report) -> None:
    """Measure every invented person's case."""
    cases = personas()
    largest = next(iter(cases))
    answers = len(cases[largest].answers)
    report.heading(f"deciding: {len(RULES)} rules, one case")
    for name, work, limit in (
        ("decide + explain", explain_all, EXPLAIN_AT_MOST),
        ("needs", needs_all, NEEDS_AT_MOST),
    ):
        known = [case.known(AS_OF) for case in cases.values()]
        times = report.times(*(lambda one=one, work=work: work(one) for one in known))
        every = Times(all=tuple(median(run) for run in zip(*(t.all for t in times), strict=True)))
        report.at_most(f"{name}, the middle of {len(cases)} people", every, limit)
        report.at_most(f"{name}, {largest} ({answers} answers)", times[0], limit)
