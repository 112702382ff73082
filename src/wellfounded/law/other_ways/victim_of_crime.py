"""Does something point to U status? INA 101(a)(15)(U)."""

from __future__ import annotations

from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, yes


@pointer(
    "victim_of_crime",
    "INA 101(a)(15)(U)",
    name="U status for victims of crime",
    reason="It needs a listed crime here and a paper signed by the police or another office.",
)
def victim_of_crime() -> Condition:
    """Something points to U status for victims of crime."""
    return yes("victim.crime_here") | yes("victim.hurt_by_family")
