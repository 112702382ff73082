"""Is the person a refugee as the law defines it? INA 101(a)(42)."""

from wellfounded.law.asylum.nationality import each_nationality, outside_own_country
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.well_founded_fear import fear_shown, humanitarian, presumed_fear
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.refugee_definition",
    "INA 101(a)(42)",
    "8 CFR 1208.13(b)",
    confidence=Confidence.PRIMARY,
    yes="Each element of the refugee definition is met.",
    no="The person is not shown to be a refugee who may be granted asylum.",
    not_settled="It is not settled whether each element of the refugee definition is met.",
)
def refugee_definition() -> Condition:
    """The person is a refugee as the law defines it."""
    fear = presumed_fear | humanitarian | fear_shown
    return outside_own_country & each_nationality & ~persecutor_bar & fear
