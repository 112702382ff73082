"""Was there an entry at the southern border, and was it one that is let through?

What 8 CFR 1208.33 and 1208.35 and Proclamation 10888 have in common: an entry from Mexico by
land or along the coast, without papers for it, and circumstances on that day that excuse it.
"""

from wellfounded.law.asylum.age import eighteenth_birthday
from wellfounded.logic import Condition, item, on, roster, yes

entries = roster("entries")
came = item.day("date")
from_mexico = item.choice("arrived_from").among("MX") & ~item.choice("by").among("air")
since_2023 = entries.any(from_mexico & (came >= on(2023, 5, 11)))
unaccompanied = yes("applicant.unaccompanied_child.determined") & (came < eighteenth_birthday)
held_to_apply = yes("border_limits.held_to_apply")

LET_THROUGH = ("papers", "parole_program", "appointment")
COMPELLING = ("medical_emergency", "threat", "trafficking", "other")


def excused(*circumstances: str) -> Condition:
    """One of these circumstances is named for the entry."""
    return roster("border_limits.circumstances").any(item.code().among(*circumstances))
