"""What else must be right with a Form I-485 before it is filed?

Instructions for Form I-485.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i485.admissibility import DERIVED as ANSWERED
from wellfounded.forms.i485.admissibility import ITEMS
from wellfounded.forms.i485.category import applying_as, subject_to_public_charge
from wellfounded.forms.i485.contradictions import contradictions
from wellfounded.forms.i485.timing import not_the_year
from wellfounded.forms.i589.readiness import IMPRECISE
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.forms.readiness.signatures import BY_HAND, KEEPS_FEE
from wellfounded.law.fees import fee

FEES = {
    "asylee": ("I-485 asylee", "I-485 asylee under 14"),
    "refugee": ("I-485 refugee",),
}
PRINCIPAL = ("name.family", "name.given", "date_of_birth")
DEPENDING = frozenset({"20", "21", "29", "35.b", "40", "77"})
"""Items that are asked only after a Yes to another."""
NO_GROUND = frozenset({"20", "21"})
"""Items whose Yes is good news."""
COST = "8 CFR 106.2"

UNANSWERED = gate(
    "i485.unanswered",
    "the question is not answered, and each of Part 9 wants a Yes or a No",
    "Ask the person. Nobody else can answer it.",
    BY_HAND,
    code="unanswered",
    overridable=False,
)
PRINCIPAL_UNKNOWN = gate(
    "i485.principal",
    "the form is through somebody else, and the case does not say through whom",
    "Fill it from the case of the one who came first: '--for' names the relative.",
    BY_HAND,
    code="principal",
)
LOOK = notice(
    "look.i485.yes",
    "{number} answers in Part 9 are Yes, so a lawyer must look before this is filed",
    "Look whether a ground of INA 212(a) is touched, and whether it can be waived (for asylum and"
    " refugee status with Form I-602, INA 209(c)).",
    "INA 212(a)",
    "INA 209(c)",
)
LOOK_AT_ALL = notice(
    "look.i485.all",
    "filing for a green card opens the whole record again",
    "Have a lawyer look at the form and the old papers before it is filed.",
)
MEDICAL = notice(
    "medical.i485",
    "the report of a civil surgeon goes with it (Form I-693), in a closed envelope",
    "See a civil surgeon before filing. Without the report the form can be sent back.",
)
MEDICAL_OF_A_REFUGEE = notice(
    "medical.i485.refugee",
    "the report of a civil surgeon goes with it (Form I-693), in a closed envelope",
    "A refugee who was examined abroad mostly needs the part on vaccines only.",
    "8 CFR 209.1",
)
FEE = notice(
    "fee.i485",
    "on {day} the fee on paper is {amount} dollars, and {child} for a child under 14 who files with"
    " a parent",
    "Look at the fee page on the day of filing.",
    COST,
)
NO_FEE = notice(
    "fee.i485.refugee",
    "a refugee pays nothing for this form on {day}",
    "Look at the fee page on the day of filing.",
    COST,
)
FEE_NOT_KEPT = notice(
    "fee.i485.not_kept",
    "what this kind of green card form costs on {day} is not kept here",
    "Look at the fee page on the day of filing.",
    COST,
)
SUPPORT = notice(
    "support.i485",
    "most who base the form on family need Form I-864 of a relative",
    "Have the relative fill it in, or say in Part 3 why there is none.",
)
PAPERS = notice(
    "papers.i485",
    "with it go two passport photos, copies of a photo identity paper and of any birth record, and"
    " proof of the category and the days",
    "Look at the list on uscis.gov/i-485 for this category, and send copies.",
)
SIGN = notice(
    "signature.i485",
    "the form is signed by hand, in ink, after it was read to the applicant",
    "Sign and date Part 10; the interpreter signs Part 11 and the preparer Part 12. Leave Part 13"
    " for the interview.",
    BY_HAND,
    KEEPS_FEE,
)
OWN_COPY = notice(
    "own_copy.i485",
    "each person who asks for a green card has a form of their own",
    "Fill one for each of the family who asks too.",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from not_the_year(case, as_of)
    yield from contradictions(case, as_of)
    yield from _part_9(case, as_of)
    yield from _principal(case, as_of)
    yield from _goes_with_it(case, as_of)
    yield SIGN.at("10.4")
    if case.items("family.children") or case.text("applicant.marital_status") == "married":
        yield OWN_COPY.at("")
    if filling.imprecise:
        first = filling.imprecise[0]
        number = str(len(filling.imprecise))
        yield IMPRECISE.at(str(first.item), number=number, label=first.label)


def _part_9(case: Case, as_of: date) -> Iterator[Problem]:
    """It is whole only when each question is answered, and each Yes can touch a ground."""
    said = {item: ANSWERED[words[0]](case, as_of) for item, words in ITEMS.items()}
    for item, answer in said.items():
        if item not in DEPENDING and not isinstance(answer, bool):
            yield UNANSWERED.at(f"9.{item}")
    said_yes = [item for item, answer in said.items() if answer is True and item not in NO_GROUND]
    if said_yes:
        yield LOOK.at(f"9.{said_yes[0]}", number=str(len(said_yes)))
    else:
        yield LOOK_AT_ALL.at("")


def _principal(case: Case, as_of: date) -> Iterator[Problem]:
    derivative = applying_as(case, as_of) == "derivative"
    if derivative and any(case.get(f"principal.{name}") is None for name in PRINCIPAL):
        yield PRINCIPAL_UNKNOWN.at("2.2")


def _goes_with_it(case: Case, as_of: date) -> Iterator[Problem]:
    category = case.text("adjustment.category")
    yield (MEDICAL_OF_A_REFUGEE if category == "refugee" else MEDICAL).at("")
    yield _cost(category, as_of)
    if subject_to_public_charge(case, as_of) is True:
        yield SUPPORT.at("3.1")
    yield PAPERS.at("")


def _cost(category: str, as_of: date) -> Problem:
    found = [fee(filing, "uscis_paper", as_of).amount for filing in FEES.get(category, ())]
    if not found or None in found:
        return FEE_NOT_KEPT.at("", day=as_of)
    if found[0] == 0:
        return NO_FEE.at("", day=as_of)
    return FEE.at("", day=as_of, amount=str(found[0]), child=str(found[1]))
