"""What makes an application frivolous? INA 208(d)(6); 8 CFR 1208.20."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "made_up",
        "A part of the application was made up on purpose.",
        supports=("frivolous",),
        named_by=("8 CFR 1208.20",),
    ),
    Factor(
        "was_warned",
        "The person was warned of what a frivolous application means.",
        supports=("frivolous",),
        named_by=("INA 208(d)(4)",),
    ),
    Factor(
        "could_explain",
        "The person had a chance to explain.",
        supports=("frivolous",),
        named_by=("8 CFR 1208.20",),
    ),
    Factor(
        "not_material",
        "What was false could not change the outcome.",
        weakens=("frivolous",),
        named_by=("8 CFR 1208.20",),
        evidence="what the claim would have come to without it",
    ),
    Factor(
        "safeguard_missing",
        "A safeguard was missed: warning, finding, proof or chance to explain.",
        weakens=("frivolous",),
        named_by=("8 CFR 1208.20",),
        evidence="the record of the hearing, and the form with its warning",
    ),
)
