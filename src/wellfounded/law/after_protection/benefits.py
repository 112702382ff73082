"""Does the status open public help on this day? Pub. L. 119-21; 8 USC 1612, 1613.

The status alone is read here: income, household and the law of the state decide the rest.
"""

from __future__ import annotations

from wellfounded.law.after_protection.holding import (
    asylum_held,
    asylum_since,
    refugee_held,
    refugee_since,
)
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, named_day, rule
from wellfounded.logic import Condition, Day, Missing, Rule, WhenDay, months_after

TABLES = read_tables("wellfounded.law.parameters", "benefits")
OPEN = "open"
STATE = "A state may give help of its own."
TILL_THE_GREEN_CARD = "A green card opens it again, on the terms of permanent residents."


def _benefit(id: str, authority: str, name: str, *notes: str) -> Rule:
    def write() -> Condition:
        return (asylum_held | refugee_held) & TABLES[id].among(as_of, OPEN)

    write.__doc__ = f"Asylum or refugee status opens {name}."
    return rule(
        f"after.benefits.{id}",
        authority,
        confidence=Confidence.TWO_SECONDARY,
        yes=f"Asylum or refugee status opens {name} on this day.",
        no=f"There is no asylum or refugee status that opens {name} on this day.",
        not_settled=f"It is not settled whether a status opens {name} on this day.",
        notes=notes,
    )(write)


food_stamps = _benefit(
    "food_stamps",
    "Pub. L. 119-21, sec. 10108",
    "food stamps (SNAP)",
    TILL_THE_GREEN_CARD,
    STATE,
)
medicaid = _benefit(
    "medicaid",
    "Pub. L. 119-21, sec. 71109",
    "Medicaid and CHIP",
    "Children and pregnant women may be covered by their state still. " + STATE,
    "Whether a former refugee or asylee with a green card waits five years is not verified.",
)
health_credit = _benefit(
    "health_credit", "Pub. L. 119-21, sec. 71301", "the credit for health insurance"
)
BENEFITS = (food_stamps, medicaid, health_credit)


@named_day("after.refugee_assistance_ends", "45 CFR 400.211", "90 FR 13370")
def refugee_assistance_ends() -> Day:
    """The end of refugee cash and medical assistance: four months, twelve before 5 May 2025."""
    since = WhenDay(asylum_held, asylum_since, refugee_since)
    return TABLES["refugee_assistance"].counted(
        since, lambda months: months_after(since, months, missing=Missing.BACK)
    )
