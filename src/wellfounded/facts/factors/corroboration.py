"""When is evidence enough? INA 208(b)(1)(B)(ii)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "testimony_persuades",
        "The testimony is believable, consistent and detailed.",
        supports=("corroboration",),
        named_by=("INA 208(b)(1)(B)(ii)",),
    ),
    Factor(
        "papers_out_of_reach",
        "What is missing cannot reasonably be had, and this is explained.",
        supports=("corroboration",),
        named_by=("INA 208(b)(1)(B)(ii)",),
        evidence="letters sent and not answered, why relatives cannot write, what was tried",
    ),
    Factor(
        "papers_missing",
        "Papers that could be expected are missing.",
        weakens=("corroboration",),
        named_by=("INA 208(b)(1)(B)(ii)",),
    ),
)
