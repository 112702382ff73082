"""From which day can a work permit be asked for? INA 208(d)(2); 8 CFR 208.7(a).

So many days after a complete application was received it can be asked for, and so many it can
be given: a dated table holds both numbers. Days of delay that the applicant asked for or
caused are not counted; they are not taken off here.
"""

from __future__ import annotations

from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Condition, Day, days_after

TO_ASK, TO_GET = TIME_LIMITS["work_permit_waits.to_ask"], TIME_LIMITS["work_permit_waits.to_get"]
REGULATION = "8 CFR 208.7(a)(1)(i)"
NOT_TAKEN_OFF = "Days of delay that the applicant asked for or caused are not counted by the law. "
NOT_TAKEN_OFF += "They are not taken off here: look them up before relying on a day."


@named_day("work.first_day_to_ask", REGULATION)
def first_day_to_ask() -> Day:
    """The first day to ask for a work permit, if nothing stopped the count."""
    return TO_ASK.counted(as_of, lambda days: days_after(filing_day, days))


@named_day("work.first_day_to_get", "INA 208(d)(2)")
def first_day_to_get() -> Day:
    """The first day to be given a work permit, if nothing stopped the count."""
    return TO_GET.counted(as_of, lambda days: days_after(filing_day, days))


@rule(
    "work.waited",
    REGULATION,
    confidence=Confidence.PRIMARY,
    yes="The days before a work permit can be asked for have passed.",
    no="The days before a work permit can be asked for have not passed.",
    not_settled="It is not settled whether the days before a work permit can be asked for have "
    "passed.",
    notes=("150 days to ask and 180 to be given one, when last looked at.", NOT_TAKEN_OFF),
    days=(first_day_to_ask, first_day_to_get),
)
def waited() -> Condition:
    """The days to wait before a work permit can be asked for have passed."""
    return first_day_to_ask <= as_of
