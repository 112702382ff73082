"""What did the officer, and then the judge, say in an interview about fear?

The interview is the one for credible fear (expedited removal) or for reasonable fear
(reinstated and administrative orders). Who has met no officers and has no order had neither.
"""

from wellfounded.logic import Condition, choice, item, roster

stopped = roster("encounters").any(~item.choice("outcome").among("admitted"))
met_officers = stopped | roster("orders").any()
found_by_officer = choice("screening_interview.found").among("fear")
found_by_judge = choice("screening_interview.review").among("changed")
passed = found_by_officer | found_by_judge


def screened_for(*kinds: str) -> Condition:
    """The interview about fear was of one of these kinds: ``credible``, ``reasonable``."""
    return choice("screening_interview.kind").among(*kinds)
