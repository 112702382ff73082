"""Does what the case says of the tie meet Form I-730?

INA 208(b)(3), 207(c)(2); 8 CFR 208.21.

A marriage stands on the day of the grant or admission, and still. A child is unmarried, and was
under 21 when the parent applied. What is not known is asked, not counted against anybody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i730.beneficiary import is_spouse
from wellfounded.forms.i730.petitioner import given_on
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.family.child import LONGEST_PREGNANCY, young_enough
from wellfounded.logic import Known, Reading, Verdict

CHILDREN = "family.children"
THE_TIE = ("8 CFR 208.21", "8 CFR 207.7")
AGE_KEPT = ("INA 208(b)(3)(B)", "INA 207(c)(2)")

NOT_MARRIED = gate(
    "relative.not_married",
    "the marriage must still stand, and the case does not say that the petitioner is married now",
    "Ask whether there is a marriage; a former husband or wife cannot come this way.",
    *THE_TIE,
)
MARRIED_LATER = gate(
    "relative.married_later",
    "the marriage came after the grant or admission",
    "Look at another way, such as Form I-130 once the petitioner has a green card.",
    *THE_TIE,
)
MARRIAGE_DAY = gate(
    "relative.marriage_day",
    "it is not settled that the marriage came before the grant or admission",
    "Find the day of the marriage and of the grant on their papers.",
    *THE_TIE,
)
MARRIED_CHILD = gate(
    "relative.married_child",
    "a child who is married cannot come by this form",
    "Look at a claim of the child's own, or another way.",
    *THE_TIE,
)
OVER_21 = gate(
    "relative.over_21",
    "the child was 21 or older on the day that the age is kept from",
    "Look at the day on which the parent's form was received, and at a claim of the child's own.",
    *AGE_KEPT,
)
AGE = gate(
    "relative.age",
    "it is not settled that the child was under 21 when the parent applied",
    "Find the day of birth, and the day on which the parent's own form was received.",
    *AGE_KEPT,
)
IN_THE_WOMB = gate(
    "relative.born_later",
    "the child was born after the grant or admission, and counts if the mother was pregnant on"
    " that day",
    "Attach proof of that day, from a doctor.",
    *THE_TIE,
)
BORN_LATER = gate(
    "relative.born_much_later",
    "the child was born after the grant or admission",
    "Look at another way for this child.",
    *THE_TIE,
)
STEPCHILD = notice(
    "relative.stepchild",
    "the law asks that the marriage that makes the stepchild came before the child was 18",
    "Look at the papers for the days, and attach the marriage certificate.",
    "8 CFR 208.21",
)
ADOPTED = notice(
    "relative.adopted",
    "the law asks for an adoption before the child was 16, and two years in the parent's care",
    "Look at the papers for the days, and attach the order and proof of the two years.",
    "8 CFR 208.21",
)
BY_RELATIONSHIP = {"stepchild": STEPCHILD, "adopted": ADOPTED}


def relationship_problems(case: Case, relative: Record, as_of: date) -> Iterator[Problem]:
    """What stands between this relative and the form."""
    if is_spouse(relative):
        yield from _husband_or_wife(case, as_of)
    else:
        yield from _child(case, relative, as_of)


def _husband_or_wife(case: Case, as_of: date) -> Iterator[Problem]:
    if case.text("applicant.marital_status") != "married":
        yield NOT_MARRIED.at("1.12")
    given, married = given_on(case, as_of), case.date("family.spouse.marriage_date")
    if given and married and married.span.earliest > given.span.latest:
        yield MARRIED_LATER.at("1.13")
    elif not (given and married and married.span.latest <= given.span.earliest):
        yield MARRIAGE_DAY.at("1.13")


def _child(case: Case, child: Record, as_of: date) -> Iterator[Problem]:
    if child.text("marital_status") == "married":
        yield MARRIED_CHILD.at("2.12")
    young = _young_enough(case, child, as_of)
    if young is not True:
        yield (AGE if young is None else OVER_21).at("2.6")
    given, born = given_on(case, as_of), child.date("date_of_birth")
    if given and born and born.span.earliest > given.span.latest:
        days = (born.span.earliest - given.span.latest).days
        yield (IN_THE_WOMB if days <= LONGEST_PREGNANCY else BORN_LATER).at("2.6")
    if word := BY_RELATIONSHIP.get(child.text("relationship")):
        yield word.at("1.Child")


def _young_enough(case: Case, child: Record, as_of: date) -> Verdict:
    """What the rule on the age of a child says of this one."""
    reading = Reading(case.known(as_of))
    number = int(child.at.removeprefix(f"{CHILDREN}[").removesuffix("]."))
    roster = reading.known.rosters.get(CHILDREN)
    items = roster.items if roster else ()
    known = items[number] if number < len(items) else Known()
    return young_enough.decide(reading.inside(known, child.at))
