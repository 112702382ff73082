"""Does what the case says of the tie meet Form I-730? INA 208(b)(3), 207(c)(2); 8 CFR 208.21.

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
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.family.child import LONGEST_PREGNANCY, young_enough
from wellfounded.logic import Known, Reading, Verdict

CHILDREN = "family.children"


def relationship_problems(case: Case, relative: Record, as_of: date) -> Iterator[Problem]:
    """What stands between this relative and the petition."""
    if is_spouse(relative):
        yield from _husband_or_wife(case, as_of)
    else:
        yield from _child(case, relative, as_of)


def _husband_or_wife(case: Case, as_of: date) -> Iterator[Problem]:
    status = case.text("applicant.marital_status")
    if status and status != "married":
        yield _problem(
            "not_married",
            "1.12",
            "the marriage must still stand, and the petitioner is not married now",
            "Ask whether there is a marriage; a former husband or wife cannot come this way.",
        )
    given, married = given_on(case, as_of), case.date("family.spouse.marriage_date")
    if given and married and married.span.earliest > given.span.latest:
        yield _problem(
            "married_later",
            "1.13",
            "the marriage came after the grant or admission",
            "Look at another petition, such as Form I-130 once the petitioner has a green card.",
        )
    elif not (given and married and married.span.latest <= given.span.earliest):
        yield _problem(
            "marriage_day",
            "1.13",
            "it is not settled that the marriage came before the grant or admission",
            "Find the day of the marriage and of the grant on their papers.",
        )


def _child(case: Case, child: Record, as_of: date) -> Iterator[Problem]:
    if child.text("marital_status") == "married":
        yield _problem(
            "married_child",
            "2.12",
            "a child who is married cannot come by this petition",
            "Look at a claim of the child's own, or another petition.",
        )
    young = _young_enough(case, child, as_of)
    if young is False:
        yield _problem(
            "over_21",
            "2.6",
            "the child was 21 or older on the day that the age is kept from",
            "Look at INA 208(b)(3)(B) or 207(c)(2)(B), and at a claim of the child's own.",
        )
    elif young is None:
        yield _problem(
            "age",
            "2.6",
            "it is not settled that the child was under 21 when the parent applied",
            "Find the day of birth, and the day on which the parent's own form was received.",
        )
    yield from _born_later(case, child, as_of)
    yield from _not_by_birth(child)


def _born_later(case: Case, child: Record, as_of: date) -> Iterator[Problem]:
    given, born = given_on(case, as_of), child.date("date_of_birth")
    if not (given and born and born.span.earliest > given.span.latest):
        return
    pregnant = (born.span.earliest - given.span.latest).days <= LONGEST_PREGNANCY
    yield _problem(
        "born_later",
        "2.6",
        "the child was born after the grant or admission"
        + (", and counts if the mother was pregnant on that day" if pregnant else ""),
        "Attach proof of that day, from a doctor." if pregnant else "Look at another petition.",
    )


def _not_by_birth(child: Record) -> Iterator[Problem]:
    asks = {
        "stepchild": "the marriage that makes the stepchild came before the child was 18",
        "adopted": "the adoption came before the child was 16, with two years in the parent's care",
    }.get(child.text("relationship"))
    if asks:
        yield Problem(
            code="not_by_birth",
            item="1.Child",
            reason=f"the law asks that {asks} (INA 101(b)(1))",
            fix="Look at the papers for the days.",
            overridable=True,
            blocks=False,
        )


def _young_enough(case: Case, child: Record, as_of: date) -> Verdict:
    """What the rule on the age of a child says of this one."""
    reading = Reading(case.known(as_of))
    number = int(child.at.removeprefix(f"{CHILDREN}[").removesuffix("]."))
    roster = reading.known.rosters.get(CHILDREN)
    items = roster.items if roster else ()
    known = items[number] if number < len(items) else Known()
    return young_enough.decide(reading.inside(known, child.at))


def _problem(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True)
