"""Who can be in one Form I-589? INA 208(b)(3); 8 CFR 208.3(a).

A husband, wife or unmarried child under 21 who is here can be included. Each of them is shown with
what goes with the form for them; a child's age is kept from the day the form is received.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.logic import FOREVER

ADULT = 21
INCLUDED, ONE_FORM = "INA 208(b)(3)(A)", "8 CFR 208.3(a)"

OWN_COPY = notice(
    "own_copy",
    "each person who asks for protection in their own name files a form of their own",
    "Prepare a form for everyone who is not included in this one.",
    ONE_FORM,
)
HARMED_TOO = notice(
    "own_copy.harmed",
    "harm to the family is told: a family member here who fears harm may have a claim of their own",
    "Ask each of them alone, and let a lawyer look whether they file a form of their own too.",
    ONE_FORM,
    "8 CFR 208.14(f)",
)
OWN_FORM = gate(
    "own_form",
    "a child who is married or 21 cannot be included",
    "Prepare a Form I-589 of the child's own, or answer No.",
    INCLUDED,
    "INA 208(b)(3)(B)",
)
ABROAD = gate(
    "contradiction.abroad",
    "included, but not in the United States",
    "Answer No. After a grant Form I-730 can be filed for a person abroad.",
    INCLUDED,
    ONE_FORM,
    "8 CFR 208.21",
)
SPOUSE_NEEDS = notice(
    "dependant.spouse",
    "the husband or wife is included: a copy of the form, papers that show the marriage,"
    " fingerprints of their own",
    "Put in the marriage certificate, and papers that show the end of earlier marriages, with"
    " translations. A work permit is asked for on a Form I-765 of their own.",
    ONE_FORM,
    INCLUDED,
    "INA 208(d)(5)(A)(i)",
)
CHILD_NEEDS = notice(
    "dependant.child",
    "child {number} is included: a copy of the form, papers that show whose child it is,"
    " fingerprints of their own",
    "Put in the birth certificate with its translation. A work permit is asked for on a Form I-765"
    " of their own.",
    ONE_FORM,
    INCLUDED,
    "INA 208(d)(5)(A)(i)",
)
AGES_OUT = notice(
    "dependant.age",
    "child {number} turns 21 on {day}; the age is kept only if the form is received before that"
    " day",
    "Note the day. File before it; proof of the day of receipt is kept.",
    "INA 208(b)(3)(B)",
)
AGE_KEPT = notice(
    "dependant.age_kept",
    "child {number} was under 21 on the day the form was received, and that age is kept",
    "Keep the receipt with its day. The child must stay unmarried.",
    "INA 208(b)(3)(B)",
)
NO_BIRTHDAY = gate(
    "own_form.birthday",
    "child {number} is included, and whether the child is under 21 is not known",
    "Write down the date of birth.",
    INCLUDED,
)


def persons(case: Case, as_of: date) -> Iterator[Problem]:
    """What is wrong with who is included, and what goes with the form for each."""
    yield OWN_COPY.at("")
    others = case.says_anything("family.spouse") or bool(case.items("family.children"))
    if others and any(harm.text("who") == "family" for harm in case.items("harms")):
        yield HARMED_TOO.at("")
    if case.yes_no("family.spouse.include"):
        abroad = case.yes_no("family.spouse.in_united_states") is False
        yield (ABROAD if abroad else SPOUSE_NEEDS).at("A.II.Spouse 24")
    for number, child in enumerate(case.items("family.children"), start=1):
        if child.yes_no("include"):
            yield from _child(case, child, number, as_of)


def _child(case: Case, child: Record, number: int, as_of: date) -> Iterator[Problem]:
    item, of = f"A.II.Child {number}, 21", {"number": str(number)}
    if child.yes_no("in_united_states") is False:
        yield ABROAD.at(item)
        return
    born = child.date("date_of_birth")
    if child.text("marital_status") == "married":
        yield OWN_FORM.at(item)
        return
    if born is None or born.span.latest == FOREVER:
        yield NO_BIRTHDAY.at(item, **of)
        return
    received = case.date("application.filed_on")
    looked_at = received.span if received else None
    first, last = _turns_21(born.span.earliest), _turns_21(born.span.latest)
    if (looked_at.earliest if looked_at else as_of) >= last:
        yield OWN_FORM.at(item)
        return
    yield CHILD_NEEDS.at(item, **of)
    if looked_at and looked_at.latest < first:
        if as_of >= first:
            yield AGE_KEPT.at(item, **of)
    else:
        yield AGES_OUT.at(item, day=first, **of)


def _turns_21(born: date) -> date:
    """The 21st birthday; of a child born on 29 February the day before, to be safe."""
    try:
        return born.replace(year=born.year + ADULT)
    except ValueError:
        return born.replace(year=born.year + ADULT, day=28)
