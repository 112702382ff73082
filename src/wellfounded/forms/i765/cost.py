"""What does it cost to ask for a work permit on paper? 8 CFR 106.2; Pub. L. 119-21."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.law.fees import Fee, fee

FILINGS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("C08", "initial"): "I-765 c8 first",
        ("C08", "renewal"): "I-765 c8 renewal",
        ("A05", "initial"): "I-765 a5 first",
        ("A05", "renewal"): "I-765 a5 renewal",
        ("A03", "initial"): "I-765 a3",
        ("A03", "renewal"): "I-765 a3",
        ("A12", "initial"): "I-765 tps first",
        ("A12", "renewal"): "I-765 tps renewal",
        ("C19", "initial"): "I-765 tps first",
        ("C19", "renewal"): "I-765 tps renewal",
    }
)
"""How the dated tables call a category and a reason. Of others nothing is kept."""


def cost(case: Case, category: str | None, as_of: date) -> Fee | None:
    """What it costs on a day; None where no table is kept of the kind of card asked for."""
    filing = FILINGS.get((category or "", case.text("work_permit.reason")))
    if filing is None:
        return None
    exempt = bool(case.yes_no("application.ms_l_class"))
    return fee(filing, "uscis_paper", as_of, ms_l_class=exempt)


def in_words(found: Fee | None, as_of: date) -> str:
    """The fee in a sentence."""
    day = f"{as_of:%m/%d/%Y}"
    if found is None or found.amount is None:
        return f"what this kind of card costs on {day} is not kept here"
    if found.amount == 0:
        return f"nothing is to be paid for this kind of card on {day}"
    kept = found.even_if_waived
    if kept == found.amount:
        return f"on {day} the fee on paper is {found.amount} dollars, and it cannot be waived"
    if not kept:
        return f"on {day} the fee on paper is {found.amount} dollars, and it can be waived"
    return (
        f"on {day} the fee on paper is {found.amount} dollars, of which {kept} dollars"
        " cannot be waived"
    )
