"""Is the year of presence full on which the form rests?

INA 209(a), (b); 8 CFR 209.1, 209.2.

USCIS looks at the year on the day it decides (Policy Alert PA-2023-01), so who has asylum may be
early for a reason. The law speaks of a refugee at the end of the year only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.dates import When
from wellfounded.forms.i485.category import asylum_granted_on, refugee_admitted_on
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.clocks.presence import year_of_presence

ITEM = "2.3.d"
ASYLEE, REFUGEE = ("INA 209(b)", "8 CFR 209.2"), ("INA 209(a)", "8 CFR 209.1")
AT_THE_DECISION = "USCIS Policy Alert PA-2023-01 (Feb. 2, 2023)"
SINCE = {"asylee": asylum_granted_on, "refugee": refugee_admitted_on}


def _gates(name: str, reason: str, fix: str) -> dict[str, Gate]:
    """A gate for each category; ``{what}`` is what the year is counted from."""
    what = {"asylee": "asylum was given", "refugee": "the refugee was admitted"}
    cited = {"asylee": ASYLEE, "refugee": REFUGEE}
    return {
        category: gate(
            f"i485.{name}.{category}",
            reason.replace("[what]", what[category]),
            fix,
            *cited[category],
            code=name,
        )
        for category in SINCE
    }


NO_GRANT = _gates(
    "no_grant",
    "the form is based on it, and the case does not say when [what]",
    "Look for the day on the decision or the I-94, and write it down.",
)
NOT_SETTLED = _gates(
    "year_not_settled",
    "whether a full year here since [what] is over is not settled by the days known",
    "Write down each trip abroad since, with both of its days.",
)
NOT_FULL = {
    "asylee": gate(
        "i485.year_not_full.asylee",
        "a full year here since asylum was given ends on {day} at the earliest",
        "Wait for that day. USCIS looks at the year when it decides: a lawyer can say whether to"
        " file before it.",
        *ASYLEE,
        AT_THE_DECISION,
        code="year_not_full",
    ),
    "refugee": gate(
        "i485.year_not_full.refugee",
        "a full year here since admission as a refugee ends on {day} at the earliest",
        "Wait for that day.",
        *REFUGEE,
        code="year_not_full",
        overridable=False,
    ),
}


def not_the_year(case: Case, as_of: date) -> Iterator[Problem]:
    """What is wrong with the day, for those whose category asks for a year."""
    category = case.text("adjustment.category")
    if category not in SINCE:
        return
    when = SINCE[category](case, as_of)
    if not isinstance(when, When):
        yield NO_GRANT[category].at(ITEM)
        return
    full = year_of_presence(case, when.span, as_of)
    if full.earliest > as_of:
        yield NOT_FULL[category].at(ITEM, day=full.earliest)
    elif full.latest > as_of:
        yield NOT_SETTLED[category].at(ITEM)
