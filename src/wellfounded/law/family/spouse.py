"""Can a husband or wife have the same protection? INA 208(b)(3)(A).

The marriage must stand on the day of the grant (for a refugee: of the admission), and still
stand when the husband or wife gets the status. A marriage after that day comes too late.
"""

from wellfounded.law.family.grant import REFUGEES, STATUTE, grant
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, day


@rule(
    "family.spouse",
    STATUTE,
    REFUGEES,
    "8 CFR 208.21",
    "8 CFR 207.7",
    confidence=Confidence.PRIMARY,
    yes="The marriage comes before any grant. The husband or wife can have the same status.",
    no="There is no marriage from before the grant to share the status by.",
    not_settled="It is not settled whether a marriage was there before the grant.",
    notes=(
        "The marriage must still stand when the husband or wife gets the status.",
        "Withholding of removal and the Convention against Torture do not include family.",
    ),
)
def spouse() -> Condition:
    """A husband or wife can have the same status."""
    married = choice("applicant.marital_status").among("married")
    return married & (day("family.spouse.marriage_date") <= grant)
