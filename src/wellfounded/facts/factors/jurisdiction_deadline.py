"""Is a step before review a limit on the power of the court?"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "not_a_limit_on_power",
        "The rule orders the steps of a case; it does not limit the power of the court.",
        supports=("jurisdiction_deadline",),
    ),
)
