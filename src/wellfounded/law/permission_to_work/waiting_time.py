"""From which day can a work permit be asked for? INA 208(d)(2); 8 CFR 208.7(a).

Asked for 150 days after a complete application was received, given 180 days after it. Days
of delay that the applicant asked for or caused are not counted; they are not taken off here.
"""

from __future__ import annotations

from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.logic import Condition, Day, days_after

TO_ASK = 150
TO_GET = 180
REGULATION = "8 CFR 208.7(a)(1)(i)"
NOT_TAKEN_OFF = "Days of delay that the applicant asked for or caused are not counted by the law. "
NOT_TAKEN_OFF += "They are not taken off here: look them up before relying on a day."


@named_day("work.first_day_to_ask", REGULATION)
def first_day_to_ask() -> Day:
    """150 days after the receipt, if nothing stopped the count."""
    return days_after(filing_day, TO_ASK)


@named_day("work.first_day_to_get", "INA 208(d)(2)")
def first_day_to_get() -> Day:
    """180 days after the receipt, if nothing stopped the count."""
    return days_after(filing_day, TO_GET)


@rule(
    "work.waited_150_days",
    REGULATION,
    confidence=Confidence.PRIMARY,
    yes="150 days have passed since the application was received.",
    no="150 days have not passed since the application was received.",
    not_settled="It is not settled whether 150 days have passed since the receipt.",
    notes=(NOT_TAKEN_OFF,),
    days=(first_day_to_ask, first_day_to_get),
)
def waited() -> Condition:
    """150 days have passed since the application was received."""
    return first_day_to_ask <= as_of
