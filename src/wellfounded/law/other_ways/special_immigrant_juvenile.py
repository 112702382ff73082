"""Does something point to special immigrant juvenile status? INA 101(a)(27)(J).

An unmarried person under 21 whom a parent hurt, left or did not care for. A state court
must say so first, in many states before the eighteenth birthday.
"""

from __future__ import annotations

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.forum import as_of
from wellfounded.law.other_ways.referral import pointer
from wellfounded.logic import Condition, Missing, choice, day, years_after, yes

under_21 = years_after(day("applicant.date_of_birth"), 21, missing=Missing.FORWARD) > as_of


@pointer(
    "special_immigrant_juvenile",
    "INA 101(a)(27)(J)",
    name="special immigrant juvenile status",
    reason="It needs an order of a state court, whose law and age limit differ by state.",
)
def special_immigrant_juvenile() -> Condition:
    """Something points to special immigrant juvenile status."""
    unmarried = ~choice("applicant.marital_status").among("married")
    alone = yes("applicant.unaccompanied_child.determined")
    return in_the_united_states & under_21 & unmarried & (yes("victim.parent_left") | alone)
