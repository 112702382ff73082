"""What follows from an earlier denial? INA 208(a)(2)(C), (D)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "prior_order_stands",
        "A judge or the Board denied asylum, and that order stands.",
        supports=("previous_denial",),
        weakens=("withholding",),
        named_by=("INA 208(a)(2)(C)", "Matter of C-W-L-, 24 I&N Dec. 346 (BIA 2007)"),
    ),
    Factor(
        "only_own_life_changed",
        "Only the person's own life changed, here, after the order.",
        supports=("previous_denial",),
    ),
    Factor(
        "country_changed_since",
        "Conditions in the country changed since the denial.",
        weakens=("previous_denial",),
        named_by=("INA 208(a)(2)(D)",),
        evidence="reports with dates from before the hearing and from now",
    ),
)
