"""On which day was the application filed? 8 CFR 1208.4(a)(2)(ii).

It is filed when it is received. For the asylum office alone, clear documents that it was
mailed within the year save a late receipt; a court has no mailing rule.
"""

from wellfounded.law.asylum.one_year_deadline.arrival import (
    JOAQUIN_PORRAS,
    REGULATION,
    last_arrival,
    second_circuit,
)
from wellfounded.law.asylum.one_year_deadline.due import (
    MINASYAN,
    STATUTE,
    last_day_counting_arrival,
    last_day_from_earlier_arrival,
    last_lawful_day,
    safe_day,
    since_minasyan,
)
from wellfounded.law.asylum.one_year_deadline.receipt import filed, filing_day
from wellfounded.law.findings_of_helpers import finding, weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import (
    NEVER,
    Condition,
    Day,
    choice,
    day,
    versions,
    yes,
)

in_court_by_then = yes("proceedings.in_removal") & (day("proceedings.nta_filed_on") <= filing_day)
mailed_to_asylum_office = (
    filed
    & ~in_court_by_then
    & choice("application.filed_with").among("uscis")
    & yes("application.mailing_proof")
)


def filed_by(last_day: Day) -> Condition:
    """Received by the last day, or proved to be mailed to the asylum office by then."""
    mailed_in_time = mailed_to_asylum_office & (day("application.mailed_on") <= last_day)
    return (filing_day <= last_day) | mailed_in_time


IN_TIME = "By this reading the application is in time."
LATE = "By this reading the application is late."
OPEN = "By this reading it is not settled whether the application is in time."


@rule(
    "asylum.one_year.arrival_day_not_counted",
    STATUTE,
    MINASYAN,
    confidence=Confidence.TWO_SECONDARY,
    yes=IN_TIME,
    no=LATE,
    not_settled=OPEN,
)
def arrival_day_not_counted() -> Condition:
    """The day of arrival is not counted (binding in the Ninth Circuit)."""
    return filed_by(last_lawful_day)


@rule(
    "asylum.one_year.arrival_day_counted",
    STATUTE,
    REGULATION,
    confidence=Confidence.SECONDARY,
    applies=~since_minasyan,
    yes=IN_TIME,
    no=LATE,
    not_settled=OPEN,
)
def arrival_day_counted() -> Condition:
    """The day of arrival is the first day of the year (as the Board has counted)."""
    return filed_by(last_day_counting_arrival)


@rule(
    "asylum.one_year.permitted_trip_does_not_restart",
    JOAQUIN_PORRAS,
    confidence=Confidence.TWO_SECONDARY,
    applies=second_circuit,
    yes=IN_TIME,
    no=LATE,
    not_settled=OPEN,
    notes=(
        "The Second Circuit later sent this question back to the Board. It is unsettled there.",
    ),
)
def permitted_trip_does_not_restart() -> Condition:
    """A short trip made with permission does not start the year anew (Second Circuit)."""
    return filed_by(last_day_from_earlier_arrival)


@rule(
    "asylum.one_year.filed_in_time",
    STATUTE,
    REGULATION,
    confidence=Confidence.PRIMARY,
    yes="The application was filed within one year of the last arrival.",
    no="The application was not filed within one year of the last arrival.",
    not_settled="It is not settled whether the application is within one year of the last arrival.",
    notes=("That it was in time must be shown by clear and convincing evidence.",),
    days=(last_arrival, safe_day, last_lawful_day),
)
def filed_in_time() -> Condition:
    """The application was filed within one year of the last arrival."""
    readings = versions(
        arrival_day_not_counted,
        arrival_day_counted,
        permitted_trip_does_not_restart,
        otherwise=NEVER,
        settled_by=finding("one_year_deadline"),
    )
    return weigh("one_year_deadline", readings)
