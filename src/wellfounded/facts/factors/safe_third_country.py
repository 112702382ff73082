"""What follows from an agreement with a third country? INA 208(a)(2)(A)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "agreement_reaches",
        "An agreement reaches the person.",
        supports=("safe_third_country",),
        named_by=("INA 208(a)(2)(A)",),
    ),
    Factor(
        "danger_there_shown",
        "Evidence about this person shows danger in that third country.",
        weakens=("safe_third_country",),
        named_by=("INA 208(a)(2)(A)", "8 CFR 1240.11(h)"),
        evidence="threats or harm in that country, or to people just like them",
    ),
)
