"""Does the one-year deadline bar the application? INA 208(a)(2)(B), (D), (E)."""

from wellfounded.law.asylum.one_year_deadline.arrival import entries, last_arrival
from wellfounded.law.asylum.one_year_deadline.changed_circumstances import changed_circumstances
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day, safe_day
from wellfounded.law.asylum.one_year_deadline.extraordinary_circumstances import (
    extraordinary_circumstances,
)
from wellfounded.law.asylum.one_year_deadline.filing import filed_in_time
from wellfounded.law.asylum.one_year_deadline.unaccompanied_child import unaccompanied_child_exempt
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.one_year.late_filing_excused",
    "INA 208(a)(2)(D)",
    confidence=Confidence.PRIMARY,
    yes="A late filing is excused.",
    no="Nothing shown excuses a late filing.",
    not_settled="It is not settled whether a late filing is excused.",
)
def late_filing_excused() -> Condition:
    """Changed or extraordinary circumstances excuse a late filing."""
    return changed_circumstances | extraordinary_circumstances


@rule(
    "asylum.one_year.not_begun",
    "INA 208(a)(2)(B)",
    confidence=Confidence.PRIMARY,
    yes="The person has never arrived, so the year has not begun.",
    no="The year has begun.",
    not_settled="It is not settled whether the year has begun.",
)
def not_begun() -> Condition:
    """The year has not begun."""
    return entries.none() & ~in_the_united_states


@rule(
    "asylum.one_year_bar",
    "INA 208(a)(2)(B)",
    "INA 208(a)(2)(D)",
    "INA 208(a)(2)(E)",
    "8 CFR 1208.4(a)",
    confidence=Confidence.PRIMARY,
    yes="The one-year deadline bars asylum: the filing is late and nothing shown excuses it.",
    no="The one-year deadline does not bar asylum.",
    not_settled="It is not settled whether the one-year deadline bars asylum.",
    notes=(
        "The deadline does not reach withholding of removal or the Convention against Torture.",
    ),
    days=(last_arrival, safe_day, last_lawful_day),
)
def one_year_bar() -> Condition:
    """The one-year filing deadline bars asylum."""
    in_time = not_begun | filed_in_time
    return ~in_time & ~late_filing_excused & ~unaccompanied_child_exempt
