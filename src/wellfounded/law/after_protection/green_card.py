"""When does a green card follow? INA 209(a), (b); 8 CFR 209.1, 209.2.

After a year of presence. Who has asylum may ask; who came as a refugee must be inspected.
Days abroad are not counted. USCIS looks at the year on the day it decides.
"""

from __future__ import annotations

from wellfounded.law.after_protection.holding import (
    asylum_held,
    asylum_since,
    refugee_held,
    refugee_since,
)
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.logic import Condition, Day, Missing, item, roster, years_after, yes

counted = yes("after_protection.year_in_the_country")


def year_of_presence(since: Day) -> Condition:
    """A year has passed without a trip abroad, or is said to be full without the days abroad."""
    year_over = years_after(since, 1, missing=Missing.FORWARD) <= as_of
    came_back = roster("entries").any(item.day("date") > since)
    return year_over & (~came_back | counted)


@named_day("after.year_since_asylum", "INA 209(b)(2)")
def year_since_asylum() -> Day:
    """One year after asylum was given, if no day was spent abroad."""
    return years_after(asylum_since, 1, missing=Missing.FORWARD)


@named_day("after.year_since_admission", "INA 209(a)(1)(B)")
def year_since_admission() -> Day:
    """One year after admission as a refugee, if no day was spent abroad."""
    return years_after(refugee_since, 1, missing=Missing.FORWARD)


@rule(
    "after.asylee_green_card",
    "INA 209(b)",
    "8 CFR 209.2",
    "USCIS Policy Alert PA-2023-01 (Feb. 2, 2023)",
    confidence=Confidence.PRIMARY,
    yes="A year of presence since asylum was given is over. A green card can be asked for.",
    no="There is no asylum with a year of presence since.",
    not_settled="It is not settled whether there is a year of presence since asylum was given.",
    notes=(
        "USCIS looks at the year on the day it decides, not on the day of filing.",
        "The person must still be a refugee, not firmly resettled elsewhere, and admissible. The "
        "grounds on public charge, labor and papers do not apply. Form I-602 may waive others.",
        "It is a matter of discretion. The green card counts from one year before approval.",
    ),
    days=(year_since_asylum,),
)
def asylee_green_card() -> Condition:
    """A person with asylum can ask for a green card."""
    return asylum_held & year_of_presence(asylum_since)


@rule(
    "after.refugee_inspection",
    "INA 209(a)",
    "8 CFR 209.1",
    confidence=Confidence.PRIMARY,
    yes="A year of presence is over: the law asks the refugee to be inspected for a green card.",
    no="There is no refugee status with a year of presence since admission.",
    not_settled="It is not settled whether there is a year of presence since admission.",
    notes=("Form I-485 has no fee for a refugee. The green card counts from the arrival.",),
    days=(year_since_admission,),
)
def refugee_inspection() -> Condition:
    """A refugee is to be inspected for a green card."""
    return refugee_held & year_of_presence(refugee_since)
