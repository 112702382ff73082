"""What does it cost to ask for a paper to travel? 8 CFR 106.2."""

from __future__ import annotations

from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i131.kinds import REFUGEE_DOCUMENT, kind
from wellfounded.law.fees import Fee, fee
from wellfounded.logic import Missing
from wellfounded.logic.counting import Months

GROWN = Months(16 * 12, Missing.FORWARD)
FROM_16, UNDER_16 = "I-131 refugee travel document", "I-131 refugee travel document under 16"


def cost(case: Case, as_of: date) -> Fee | None:
    """The fee of a refugee travel document; None for other papers and where the age is open."""
    born = case.date("applicant.date_of_birth")
    if kind(case) not in REFUGEE_DOCUMENT or born is None:
        return None
    if GROWN.count(born.span.latest) <= as_of:
        return fee(FROM_16, "uscis_paper", as_of)
    if GROWN.count(born.span.earliest) > as_of:
        return fee(UNDER_16, "uscis_paper", as_of)
    return None
