"""Which of the fees that Form I-912 names cannot be waived? 8 CFR 106.3(a)(3); Pub. L. 119-21."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import FILINGS, Charge, fee

USCIS = ("uscis_paper", "uscis_online")
PAPER = "uscis_paper"
I912 = OfForm("i912")
LAW = "8 CFR 106.3"
LOOK = "Look at Form G-1055 and 8 CFR 106.3(a)(3) on the day of filing."
NONE_OF_IT = I912.gate(
    "not_waivable",
    "Form {number}: no part of its fee can be waived: {amounts}",
    "Take this form off the list and pay its fee.",
    LAW,
)
STAYS_DUE = I912.notice("stays_due", "Form {number}: this stays to be paid: {amounts}", LOOK, LAW)
NO_FEE = I912.notice("no_fee", "Form {number}: there is no fee to waive", LOOK, LAW)
UNKNOWN_FEE = I912.notice(
    "unknown_fee", "Form {number}: nothing here says whether its fee can be waived", LOOK, LAW
)
ITEM = "3.1"


def not_waived(case: Case, as_of: date) -> Iterator[Problem]:
    """For each form that is named: what of its fee stays, or that nobody here knows.

    Which filing it is, such as the first or a later permit, is not guessed: each is told.
    """
    exempt = case.yes_no("application.ms_l_class") is True
    for number in _named(case):
        filings = [name for name in FILINGS if name.split()[0] == number and _at_uscis(name)]
        if not filings:
            yield UNKNOWN_FEE.at(ITEM, number=number)
            continue
        found = [_charges(name, as_of, exempt) for name in filings]
        charged = [charge for charges in found for charge in charges if charge.row.value != 0]
        staying = [charge for charge in charged if not charge.waivable]
        if not charged:
            yield NO_FEE.at(ITEM, number=number)
        elif len(staying) == len(charged):
            yield NONE_OF_IT.at(ITEM, number=number, amounts=_amounts(staying))
        elif staying:
            yield STAYS_DUE.at(ITEM, number=number, amounts=_amounts(staying))


def _named(case: Case) -> tuple[str, ...]:
    """The numbers of the forms of the person and the family, each once."""
    listed = [*case.listed("fee_waiver.forms")]
    for person in case.items("fee_waiver.family"):
        listed += person.listed("forms")
    numbers = (form.upper().replace("FORM", "").strip() for form in listed)
    return tuple(dict.fromkeys(number for number in numbers if number))


def _at_uscis(filing: str) -> bool:
    return any(forum in FILINGS[filing] for forum in USCIS)


def _charges(filing: str, as_of: date, exempt: bool) -> tuple[Charge, ...]:
    forum = PAPER if PAPER in FILINGS[filing] else FILINGS[filing][0]
    return fee(filing, forum, as_of, ms_l_class=exempt).charges


def _amounts(charges: list[Charge]) -> str:
    said = (
        f"{charge.title} ({charge.row.value} USD)" if charge.row.value is not None else charge.title
        for charge in charges
    )
    return "; ".join(dict.fromkeys(said))
