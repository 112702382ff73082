"""May the person be a citizen already? INA 301, 309, 320."""

from __future__ import annotations

from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, choice, yes


@pointer(
    "possible_citizenship",
    "INA 301",
    "INA 320",
    name="citizenship of the United States",
    reason="It turns on the law of the day of birth and on where the parents lived.",
)
def possible_citizenship() -> Condition:
    """Something points to citizenship of the United States."""
    born_here = choice("applicant.birth.country").among("US", "PR", "GU", "VI", "MP")
    return yes("family.citizen_parent") | born_here
