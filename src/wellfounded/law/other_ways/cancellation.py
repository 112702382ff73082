"""Does something point to cancellation of removal? INA 240A(a), (b)(1), (d)(1).

Ten years of presence for a person without a green card. The count stops when a Notice to
Appear is served that names the time and place of the hearing, or when a listed crime is
committed. A notice without them does not stop it (Niz-Chavez).
"""

from __future__ import annotations

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.forum import as_of
from wellfounded.law.other_ways.referral import pointer
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import Condition, Day, Missing, day, item, roster, years_after

YEARS = 10
served = day("proceedings.nta_served_on")


def ten_years_before(end: Day) -> Condition:
    """Some entry lies ten years or more before a day."""
    ten_years_on = years_after(item.day("date"), YEARS, missing=Missing.FORWARD)
    return roster("entries").any(ten_years_on <= end)


@pointer(
    "cancellation",
    "INA 240A(b)(1)",
    "INA 240A(a)",
    name="cancellation of removal",
    reason="It turns on hardship to close family, on conduct and on breaks in presence; only a "
    "judge gives it.",
)
def cancellation() -> Condition:
    """Something points to cancellation of removal."""
    resident = roster("statuses").any(item.choice("kind").among("immigrant"))
    return in_the_united_states & (ten_years_before(as_of) | resident)


@pointer(
    "stop_time",
    "INA 240A(d)(1)",
    "Niz-Chavez v. Garland, 593 U.S. 155 (2021)",
    name="the stop-time rule: the ten years were not over when a Notice to Appear was served",
    reason="It turns on what that one paper said of time and place, and on any listed crime.",
    confidence=Confidence.SECONDARY,
)
def stop_time() -> Condition:
    """The ten years were not over when the Notice to Appear was served."""
    return (served <= as_of) & ~ten_years_before(served)
