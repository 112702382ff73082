"""Does something point to a petition by family? INA 201(b)(2)(A)(i), 203(a)."""

from __future__ import annotations

from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, roster


@pointer(
    "family_petition",
    "INA 201(b)(2)(A)(i)",
    "INA 203(a)",
    name="a request by family (Form I-130)",
    reason="It turns on the relative's papers, on yearly numbers, and on how the person came in.",
)
def family_petition() -> Condition:
    """Something points to a request by family (Form I-130)."""
    return roster("family.us_relatives").any()
