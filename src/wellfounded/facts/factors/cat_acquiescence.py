"""What shows that officials consent or look away? 8 CFR 1208.18(a)(7)."""

from __future__ import annotations

from wellfounded.facts.factors.factor import Factor

FACTORS = (
    Factor(
        "officials_look_away",
        "Officials know of it, or close their eyes to it, and let it happen.",
        supports=("cat_acquiescence",),
        named_by=("8 CFR 1208.18(a)(7)",),
        evidence="bribes seen, links between officials and the group, calls that nobody answered",
    ),
    Factor(
        "government_resists",
        "The government fights those who do it.",
        weakens=("cat_acquiescence",),
        named_by=("Matter of O-A-R-G-, 29 I&N Dec. 30 (BIA 2025)",),
    ),
)
