"""What speaks to withholding beside a well-founded fear? INA 241(b)(3)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "a_bar_applies",
        "A bar to withholding applies.",
        weakens=("withholding",),
        named_by=("INA 241(b)(3)(B)",),
    ),
    Factor(
        "lower_standard_not_met",
        "The lower standard of asylum is not met.",
        weakens=("withholding",),
    ),
)
