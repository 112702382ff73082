"""Is the year of presence full on which the form rests? INA 209(a), (b); 8 CFR 209.1, 209.2.

USCIS looks at the year on the day it decides (Policy Alert PA-2023-01), so who has asylum may be
early for a reason. The law speaks of a refugee at the end of the year only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.dates import When
from wellfounded.forms.i485.category import asylum_granted_on, refugee_admitted_on
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.clocks.presence import year_of_presence

ITEM = "2.3.d"
SINCE = {
    "asylee": ("asylum was given", asylum_granted_on),
    "refugee": ("admission as a refugee", refugee_admitted_on),
}


def not_the_year(case: Case, as_of: date) -> Iterator[Problem]:
    """What is wrong with the day, for those whose category asks for a year."""
    category = case.text("adjustment.category")
    if category not in SINCE:
        return
    what, start = SINCE[category]
    when = start(case, as_of)
    if not isinstance(when, When):
        yield _problem(
            "no_grant",
            f"the form is based on it, and the case does not say when {what} was",
            "Look for the day on the decision or the I-94, and write it down.",
        )
        return
    full = year_of_presence(case, when.span, as_of)
    if full.earliest > as_of:
        yield _problem(
            "year_not_full",
            f"a full year here since {what} ends on {full.earliest:%m/%d/%Y} at the earliest",
            "Wait for that day. A lawyer can say whether to file before it."
            if category == "asylee"
            else "Wait for that day.",
            overridable=category == "asylee",
        )
    elif full.latest > as_of:
        yield _problem(
            "year_not_settled",
            f"whether a full year here since {what} is over is not settled by the days known",
            "Write down each trip abroad since, with both of its days.",
        )


def _problem(code: str, reason: str, fix: str, *, overridable: bool = True) -> Problem:
    return Problem(code=code, item=ITEM, reason=reason, fix=fix, overridable=overridable)
