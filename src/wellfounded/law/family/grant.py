"""When was the protection given that a family can share? INA 208(b)(3)(A).

For asylum it is the day of the grant, for a refugee the day of admission. Withholding of
removal and the Convention against Torture give nothing to share.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import named_day
from wellfounded.logic import NOT_ENDED, Day, item, roster

STATUTE = "INA 208(b)(3)(A)"
REFUGEES = "INA 207(c)(2)"
statuses = roster("statuses")
since = item.day("from")
by_asylum = item.choice("kind").among("asylee") & (since <= as_of)
by_admission = item.choice("kind").among("refugee") & (since <= as_of)
admitted_as_refugee = statuses.any(by_admission)
granted = statuses.any(by_asylum | by_admission)


@named_day("family.grant", STATUTE, REFUGEES)
def grant() -> Day:
    """The day asylum was granted, or the person was admitted as a refugee."""
    return statuses.latest(since, where=by_asylum | by_admission, if_none=NOT_ENDED)
