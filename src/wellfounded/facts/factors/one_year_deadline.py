"""Was it filed within a year? INA 208(a)(2)(B)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "filed_within_a_year",
        "It was filed within one year of the last arrival.",
        supports=("one_year_deadline",),
        named_by=("INA 208(a)(2)(B)",),
        evidence="papers of the arrival; the receipt or proof of mailing",
    ),
    Factor(
        "filed_after_a_year",
        "It was filed later than one year after the last arrival.",
        weakens=("one_year_deadline",),
        named_by=("INA 208(a)(2)(B)",),
    ),
)
