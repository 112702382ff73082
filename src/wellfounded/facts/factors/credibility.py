"""What makes an account credible or not? INA 208(b)(1)(B)(iii)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "account_holds",
        "The account is plausible, detailed and consistent.",
        supports=("credibility",),
        named_by=("INA 208(b)(1)(B)(iii)",),
        evidence="papers that fit the account; a report on memory if dates waver",
    ),
    Factor(
        "contradictions",
        "The account contradicts itself or other evidence, or leaves out much.",
        weakens=("credibility",),
        named_by=("INA 208(b)(1)(B)(iii)",),
    ),
    Factor(
        "no_good_explanation",
        "Asked about it, the person gave no good explanation.",
        weakens=("credibility",),
    ),
)
