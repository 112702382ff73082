"""What speaks to a family member's claim? INA 208(b)(3)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "principal_granted",
        "The principal applicant has asylum.",
        supports=("derivative",),
        named_by=("8 CFR 1208.21(a)",),
    ),
    Factor(
        "parent_fears_for_child",
        "A parent fears to see grave harm done to a child.",
        supports=("derivative",),
        evidence="reports on the practice; why the parent could not prevent it",
    ),
    Factor(
        "principal_fails",
        "The claim of the principal applicant fails.",
        weakens=("derivative",),
        named_by=("8 CFR 1208.21(a)",),
    ),
)
