"""What does the case ask for, and which elements of the law does that turn on?

Form I-589 asks for asylum and for withholding of removal (8 CFR 1208.3(b)), and with its box for
protection under the Convention against Torture. In proceedings for withholding only there is no
asylum (8 CFR 1208.31). A person abroad asks to come as a refugee (INA 207). The elements are those
that the rules asked for read.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from wellfounded.facts import ELEMENTS, Case
from wellfounded.law.asylum.asylum import asylum
from wellfounded.law.protection.convention_against_torture import cat_withholding
from wellfounded.law.protection.withholding import withholding
from wellfounded.law.reading_list import facts_read
from wellfounded.law.refugees.admission import admission
from wellfounded.logic import Rule

IN_THE_COUNTRY = ("US", "PR", "GU", "VI", "MP")
FINDING = "assessments."
OF_THE_PROOF = frozenset({"corroboration", "credibility"})
"""What the papers are weighed for as a whole: no paper shows it by itself."""


def asked_for(case: Case) -> tuple[Rule, ...]:
    """The protections that the case asks for, as rules."""
    if case.text("applicant.located_in") not in ("", *IN_THE_COUNTRY):
        return (admission,)
    only_withholding = case.text("proceedings.kind") == "withholding_only"
    torture = case.yes_no("application.cat_also") or case.yes_no("torture.afraid")
    goals = [withholding] if only_withholding else [asylum, withholding]
    return (*goals, cat_withholding) if torture or only_withholding else tuple(goals)


def elements_of(goals: Iterable[Rule]) -> tuple[str, ...]:
    """The elements that these rules turn on, in the order of the contract."""
    read = {path.removeprefix(FINDING) for goal in goals for path in read_by(goal)}
    return tuple(one for one in ELEMENTS if one in read and one not in OF_THE_PROOF)


@cache
def read_by(goal: Rule) -> tuple[str, ...]:
    """Every fact and finding that a rule reads, also through the rules it is made of."""
    return facts_read(goal, through_rules=True)
