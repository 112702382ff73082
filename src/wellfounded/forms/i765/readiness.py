"""What else must be right with a Form I-765 before it is filed?

Instructions for Form I-765.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i589.readiness import IMPRECISE
from wellfounded.forms.i765.answers import arrested_or_convicted, category
from wellfounded.forms.i765.contradictions import contradictions
from wellfounded.forms.i765.cost import what_it_costs
from wellfounded.forms.i765.timing import not_the_day
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.signatures import (
    BY_HAND,
    FOR_A_CHILD,
    KEEPS_FEE,
    MARK,
    lacks,
    under_14,
)

CHECKLIST = "USCIS Checklist of Required Initial Evidence for Form I-765"
BY_STATUS, WITH_WORKSHEET, SIGNED = ("A03", "A05"), "C14", "3.7.a"
LOOK = "Look at the list on uscis.gov/i-765 for this kind of card, and send copies."

BY_HAND_WRITTEN = gate(
    "category.i765",
    "the card asked for is of a kind that is not kept here",
    "Write the category in by hand, and look at the questions that go with it.",
    "8 CFR 274a.12(a)",
)
INTERPRETER = gate(
    "interpreter.i765",
    "an interpreter read the form out, and the interpreter's {lacking} is not given",
    "Complete Part 4. The interpreter signs it.",
    BY_HAND,
)
PREPARER = gate(
    "preparer.i765",
    "someone else prepared the form, and the preparer's {lacking} is not given",
    "Complete Part 5. The preparer signs it.",
    BY_HAND,
)
SIGN = notice(
    "signature.i765",
    "the form is signed by hand, in ink, after it was read to the applicant",
    "Sign and date Part 3; the interpreter signs Part 4 and the preparer Part 5.",
    BY_HAND,
    KEEPS_FEE,
)
PAPERS = notice(
    "papers.i765",
    "with the form go two passport photos and copies of the I-94 or passport, and of the last card"
    " or, without one, of an identity paper",
    LOOK,
    CHECKLIST,
)
PROOF: Mapping[str, Gate] = MappingProxyType(
    {
        code: notice(
            f"proof.i765_{code}",
            f"for this kind of card there goes with it {words}",
            LOOK,
            CHECKLIST,
        )
        for code, words in (
            ("A03", "a paper that shows refugee status"),
            ("A05", "the paper by which asylum was given, or the I-94 that shows it"),
            ("A10", "the judge's order that withholds removal"),
            ("A12", "a paper that shows TPS"),
            ("C08", "a paper that shows when the asylum form was received"),
            ("C09", "the receipt of the form for the green card"),
            ("C11", "a paper that shows parole and until when it holds"),
            ("C14", "the paper that gives deferred action"),
            ("C18", "the order of supervision and the judge's order"),
            ("C19", "the receipt of the form for TPS"),
        )
    }
)
"""What shows that the category is the person's."""
COURT_PAPERS = notice(
    "court_papers.i765",
    "the answer is Yes, and the form then asks for certified court papers",
    "Get the papers of each case from the court or the police. A lawyer must look first.",
    CHECKLIST,
)
WORKS_ANYWAY = notice(
    "by_status.i765",
    "the person may work by status alone; the card is a proof",
    "Tell the person so. The form may still be sent.",
    "INA 208(c)(1)(B)",
    "8 CFR 274a.12(a)(3)",
)
WORKSHEET = notice(
    "worksheet.i765",
    "with this kind of card goes Form I-765WS",
    "Fill it too: 'wellfounded fill I-765WS'.",
    "USCIS page of Form I-765",
)
HELPERS = (
    ("interpreter", INTERPRETER, "4.1", ("language",)),
    ("preparer", PREPARER, "5.1", ()),
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if case.text("work_permit.asks_for") == "other":
        yield BY_HAND_WRITTEN.at("2.27")
    yield from not_the_day(case, as_of)
    yield from contradictions(case, as_of)
    yield from _who_helped(case)
    yield from _signing(case, as_of)
    yield from _with_it(case, as_of)
    yield from what_it_costs(case, as_of)
    if filling.imprecise:
        first, number = filling.imprecise[0], len(filling.imprecise)
        yield IMPRECISE.at(str(first.item), number=str(number), label=first.label)


def _who_helped(case: Case) -> Iterator[Problem]:
    helped = {
        "interpreter": case.text("signing.read") == "interpreter",
        "preparer": case.yes_no("application.prepared_by_other"),
    }
    for whom, closed, item, more in HELPERS:
        asked = (*more, "family", "given", "phone", "street", "city")
        if helped[whom] and (lacking := lacks(case, whom, asked)):
            yield closed.at(item, lacking=lacking)


def _signing(case: Case, as_of: date) -> Iterator[Problem]:
    yield SIGN.at(SIGNED)
    yield MARK.at(SIGNED)
    if under_14(case, as_of):
        yield FOR_A_CHILD.at(SIGNED)


def _with_it(case: Case, as_of: date) -> Iterator[Problem]:
    code = category(case, as_of)
    yield PAPERS.at("")
    if code and code in PROOF:
        yield PROOF[code].at("2.27")
    if arrested_or_convicted(case, as_of) is True:
        yield COURT_PAPERS.at("2.30")
    if code in BY_STATUS:
        yield WORKS_ANYWAY.at("2.27")
    if code == WITH_WORKSHEET:
        yield WORKSHEET.at("2.27")
