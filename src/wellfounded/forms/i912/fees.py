"""Which of the fees that Form I-912 names cannot be waived?

8 CFR 106.3(a)(3); Pub. L. 119-21.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import FILINGS, Charge, fee

USCIS = ("uscis_paper", "uscis_online")
PAPER = "uscis_paper"
WAIVED = "8 CFR 106.3"
LOOK = "Look at Form G-1055 and 8 CFR 106.3(a)(3) on the day of filing."

NOT_WAIVABLE = gate(
    "i912.not_waivable",
    "Form {form}: no part of its fee can be waived: {amounts}",
    "Take this form off the list and pay its fee.",
    WAIVED,
    code="not_waivable",
)
STAYS_DUE = gate(
    "i912.stays_due",
    "Form {form}: this stays to be paid: {amounts}",
    LOOK,
    WAIVED,
    code="stays_due",
    blocks=False,
)
NO_FEE = gate(
    "i912.no_fee",
    "Form {form}: there is no fee to waive",
    LOOK,
    "8 CFR 106.2",
    code="no_fee",
    blocks=False,
)
UNKNOWN_FEE = gate(
    "i912.unknown_fee",
    "Form {form}: nothing here says whether its fee can be waived",
    LOOK,
    WAIVED,
    code="unknown_fee",
    blocks=False,
)


def not_waived(case: Case, as_of: date) -> Iterator[Problem]:
    """For each form that is named: what of its fee stays, or that nobody here knows.

    Which filing it is, such as the first or a later permit, is not guessed: each is told.
    """
    exempt = case.yes_no("application.ms_l_class") is True
    for form in _named(case):
        filings = [name for name in FILINGS if name.split()[0] == form and _at_uscis(name)]
        found = [charge for name in filings for charge in _charges(name, as_of, exempt)]
        charged = [charge for charge in found if charge.row.value != 0]
        staying = [charge for charge in charged if not charge.waivable]
        if not filings:
            yield UNKNOWN_FEE.at("3.1", form=form)
        elif not charged:
            yield NO_FEE.at("3.1", form=form)
        elif staying:
            stands = NOT_WAIVABLE if len(staying) == len(charged) else STAYS_DUE
            yield stands.at("3.1", form=form, amounts=_amounts(staying))


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
