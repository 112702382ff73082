"""What supports asylum for the severity of past harm? 8 CFR 1208.13(b)(1)(iii).

The severity itself is weighed by the factors of persecution_severity.
"""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "lasting_effects",
        "The harm still weighs on body or mind.",
        supports=("humanitarian_asylum",),
        named_by=("8 CFR 1208.13(b)(1)(iii)",),
        evidence="a doctor's or psychologist's report of today",
    ),
    Factor(
        "other_serious_harm",
        "Other serious harm is likely on return.",
        supports=("humanitarian_asylum",),
        named_by=("8 CFR 1208.13(b)(1)(iii)", "Matter of L-S-, 25 I&N Dec. 705 (BIA 2012)"),
        evidence="health needs, no family or home, civil strife: papers and reports",
    ),
)
