"""What of a refugee past one year without a green card? INA 209(a)(1).

A memorandum of the Department of Homeland Security of 18 February 2026, enjoined for a class.
"""

from __future__ import annotations

from wellfounded.law.after_protection.green_card import refugee_inspection
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, on

MEMORANDUM = "DHS memorandum of 18 February 2026 on refugees past one year"


@rule(
    "after.refugee_past_a_year",
    MEMORANDUM,
    "INA 209(a)(1)",
    confidence=Confidence.TWO_SECONDARY,
    yes="The memorandum on refugees past one year without a green card reaches this person.",
    no="The memorandum on refugees past one year does not reach this person.",
    not_settled="It is not settled whether the memorandum on refugees past one year reaches here.",
    notes=(
        "It says that such a refugee may be arrested and held for the inspection.",
        "In Minnesota a court's order of 27 February 2026 protects a class. What holds elsewhere "
        "must be looked up today.",
    ),
)
def refugee_past_a_year() -> Condition:
    """A refugee past one year may be arrested for inspection, by a memorandum."""
    return refugee_inspection & (as_of >= on(2026, 2, 18))
