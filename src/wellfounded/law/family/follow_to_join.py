"""Can family follow to join? Form I-730; 8 CFR 208.21(c), (d); 8 CFR 207.7(d).

One form for each person, within two years of the grant or admission, by the person who was
granted in their own right. The safe day is the day before the second anniversary.
"""

from wellfounded.law.asylum.one_year_deadline.receipt import filed
from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.family.child import child
from wellfounded.law.family.grant import REFUGEES, STATUTE, grant, granted
from wellfounded.law.family.spouse import spouse
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import (
    Condition,
    Day,
    Missing,
    days_before,
    item,
    next_open_day,
    roster,
    years_after,
)

TWO_YEARS = "8 CFR 208.21"
TWO_YEARS_FOR_REFUGEES = "8 CFR 207.7"
YEARS = TIME_LIMITS["follow_to_join.i730"]


def _anniversary() -> Day:
    return YEARS.counted(grant, lambda years: years_after(grant, years, missing=Missing.BACK))


@named_day("family.follow_to_join.last_day", TWO_YEARS, TWO_YEARS_FOR_REFUGEES, "8 CFR 1.2")
def last_day() -> Day:
    """The last day for Form I-730: two years on, or the next day the office is open."""
    return next_open_day(_anniversary(), FEDERAL_OFFICES)


@named_day("family.follow_to_join.safe_day", TWO_YEARS, TWO_YEARS_FOR_REFUGEES)
def safe_day() -> Day:
    """The safe day for Form I-730: the day before the second anniversary."""
    return days_before(_anniversary(), 1)


@rule(
    "family.two_years_open",
    TWO_YEARS,
    TWO_YEARS_FOR_REFUGEES,
    confidence=Confidence.PRIMARY,
    yes="The two years for Form I-730 are still running.",
    no="The two years for Form I-730 are not running.",
    not_settled="It is not settled whether the two years for Form I-730 are running.",
    notes=(
        "A form that was received within the two years stays in time.",
        "USCIS can allow more time for humanitarian reasons.",
    ),
    days=(grant, safe_day, last_day),
)
def two_years_open() -> Condition:
    """The two years for Form I-730 are running."""
    return granted & (as_of <= last_day)


@rule(
    "family.follow_to_join",
    STATUTE,
    REFUGEES,
    TWO_YEARS,
    TWO_YEARS_FOR_REFUGEES,
    confidence=Confidence.PRIMARY,
    yes="A husband, wife or child can follow by Form I-730.",
    no="Nobody can follow by Form I-730 now.",
    not_settled="It is not settled whether family can follow by Form I-730.",
    notes=(
        "One form for each person. There is no fee.",
        "Only the person who was granted in their own right can file it.",
    ),
    days=(safe_day, last_day),
)
def follow_to_join() -> Condition:
    """A husband, wife or child can follow to join."""
    own = item.choice("who").among("self") & item.choice("outcome").among("granted")
    in_own_right = filed | roster("prior_applications").any(own)
    return two_years_open & in_own_right & (spouse | child)
