"""Does something point to VAWA, for those hurt by family? INA 204(a)(1)(A)."""

from __future__ import annotations

from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, item, roster, yes


@pointer(
    "hurt_by_family",
    "INA 204(a)(1)(A)",
    "INA 240A(b)(2)",
    name="the rules for people hurt by a citizen or resident in the family (VAWA)",
    reason="It turns on the relative's papers, the home shared and the kind of harm. "
    "What is said of it is kept apart by 8 USC 1367.",
)
def hurt_by_family() -> Condition:
    """Something points to the rules for people hurt by family (VAWA)."""
    close = item.code().among("spouse", "parent", "child")
    return yes("victim.hurt_by_family") & roster("family.us_relatives").any(close)
