"""Who can be part of the application here? INA 208(b)(3)(A); 8 CFR 208.3(a).

A husband, wife or child who is in the United States can be part of an asylum application
until it is decided, and is decided with it.
"""

from wellfounded.law.family.child import children, known_at_grant
from wellfounded.law.family.grant import STATUTE, granted
from wellfounded.law.family.spouse import spouse
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, yes


@rule(
    "family.included",
    STATUTE,
    "8 CFR 208.3(a)",
    confidence=Confidence.PRIMARY,
    yes="A husband, wife or child who is here can be part of the application.",
    no="No husband, wife or child who is here can be part of an open application.",
    not_settled="It is not settled whether family here can be part of the application.",
    notes=(
        "Each of them can also file alone. One claim can be granted where another is not.",
        "A family member whom a bar reaches is left out. Firm resettlement does not count here.",
        "Withholding of removal and the Convention against Torture do not include family.",
    ),
)
def included() -> Condition:
    """A family member who is here can be part of the application."""
    spouse_here = spouse & yes("family.spouse.in_united_states")
    child_here = children.any(known_at_grant & item.yes("in_united_states"))
    return ~granted & (spouse_here | child_here)
