"""What can end asylum? INA 208(c)(2); 8 CFR 208.24, 1208.24.

A fundamental change; a bar that applied or applies; a safe third country; protection taken
up again from the own country; a new nationality. This finds pointers, it does not decide.
"""

from __future__ import annotations

from wellfounded.law.after_protection.holding import asylum_held
from wellfounded.law.asylum.firm_resettlement import firm_resettlement_bar
from wellfounded.law.asylum.particularly_serious_crime import particularly_serious_crime_bar
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.security import security_bar
from wellfounded.law.asylum.serious_nonpolitical_crime import serious_nonpolitical_crime_bar
from wellfounded.law.asylum.well_founded_fear import changed_conditions
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, yes


@rule(
    "after.grounds_to_look_at",
    "INA 208(c)(2)",
    "8 CFR 1208.24",
    confidence=Confidence.PRIMARY,
    yes="Something in the case points to a ground on which asylum can be ended.",
    no="Nothing known points to a ground on which asylum can be ended.",
    not_settled="It is not settled whether something points to a ground to end asylum.",
    notes=(
        "A trip back to the feared country is asked about. By itself it is not the ground: that is "
        "to take up its protection, by returning with permanent residence or a way to it.",
        "Whether a person whose asylum was ended can still get a green card is before the Supreme "
        "Court (Wassily v. Blanche, No. 25-842).",
    ),
)
def grounds_to_look_at() -> Condition:
    """A ground on which asylum can be ended is pointed to."""
    bars = (
        persecutor_bar
        | particularly_serious_crime_bar
        | serious_nonpolitical_crime_bar
        | security_bar
        | firm_resettlement_bar
    )
    return asylum_held & (bars | changed_conditions | yes("return_trips.any"))
