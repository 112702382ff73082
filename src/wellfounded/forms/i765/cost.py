"""What does it cost to ask for a work permit on paper?

8 CFR 106.2; Pub. L. 119-21.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import category
from wellfounded.forms.readiness.gate import Gate, notice
from wellfounded.forms.readiness.problem import Problem
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


def _fee(id: str, reason: str) -> Gate:
    fix = "Look at uscis.gov/g-1055 again on the day of filing."
    return notice(f"fee.i765_{id}", reason, fix, "8 CFR 106.2")


NOT_KEPT = _fee("not_kept", "what this kind of card costs on {day} is not kept here")
NOTHING = _fee("nothing", "nothing is to be paid for this kind of card on {day}")
NOT_WAIVED = _fee(
    "not_waived", "on {day} the fee on paper is {dollars} dollars, and it cannot be waived"
)
WAIVED = _fee("waived", "on {day} the fee on paper is {dollars} dollars, and it can be waived")
IN_PART = _fee(
    "in_part",
    "on {day} the fee on paper is {dollars} dollars, of which {kept} dollars cannot be waived",
)


def what_it_costs(case: Case, as_of: date) -> Iterator[Problem]:
    """The fee of a day, in a word to the person who files, once it is known what is asked for."""
    code, reason = category(case, as_of), case.text("work_permit.reason")
    if not code or not reason:
        return
    filing = FILINGS.get((code, reason))
    exempt = bool(case.yes_no("application.ms_l_class"))
    found = fee(filing, "uscis_paper", as_of, ms_l_class=exempt) if filing else None
    yield _said(found, as_of)


def _said(found: Fee | None, as_of: date) -> Problem:
    if found is None or found.amount is None:
        return NOT_KEPT.at("", day=as_of)
    if found.amount == 0:
        return NOTHING.at("", day=as_of)
    dollars, kept = str(found.amount), found.even_if_waived
    if kept == found.amount:
        return NOT_WAIVED.at("", day=as_of, dollars=dollars)
    if not kept:
        return WAIVED.at("", day=as_of, dollars=dollars)
    return IN_PART.at("", day=as_of, dollars=dollars, kept=str(kept))
