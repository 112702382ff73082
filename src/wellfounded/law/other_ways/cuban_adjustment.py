"""Does something point to Cuban adjustment? Pub. L. 89-732 (1966).

A native or citizen of Cuba, inspected and admitted or paroled after 1 January 1959, after a
year of presence; husband, wife and children of any nationality with them.
"""

from __future__ import annotations

from wellfounded.law.asylum.nationality import nationality
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, choice, item

CUBA = "CU"


@pointer(
    "cuban_adjustment",
    "Cuban Adjustment Act, Pub. L. 89-732",
    name="the Cuban Adjustment Act",
    reason="It turns on whether the entry was an admission or a parole, on which offices differ.",
)
def cuban_adjustment() -> Condition:
    """Something points to the Cuban Adjustment Act."""
    cuban = nationality.any(item.code().among(CUBA)) | choice("applicant.birth.country").among(CUBA)
    return in_the_united_states & cuban
