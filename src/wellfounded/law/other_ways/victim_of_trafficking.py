"""Does something point to T status? INA 101(a)(15)(T)."""

from __future__ import annotations

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, yes


@pointer(
    "victim_of_trafficking",
    "INA 101(a)(15)(T)",
    name="T status for victims of trafficking",
    reason="It turns on how and why a person was brought or held, and on help to the police.",
)
def victim_of_trafficking() -> Condition:
    """Something points to T status for victims of trafficking."""
    return in_the_united_states & yes("victim.forced_work")
