"""Who can decide? 8 CFR 208.16(a), 1208.16(a); 8 CFR 1003.14(a).

The asylum office can grant asylum alone. Withholding and the Convention against Torture
are for an immigration judge, in proceedings that begin when the Notice is filed in court.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, yes


@rule(
    "protection.before_a_judge",
    "8 CFR 208.16(a)",
    "8 CFR 1003.14(a)",
    confidence=Confidence.PRIMARY,
    yes="The person is before an immigration judge, who can grant every protection.",
    no="The person is not before an immigration judge. The asylum office can grant asylum only.",
    not_settled="It is not settled whether the person is before an immigration judge.",
    notes=("A Notice to Appear starts the case only when it is filed with the court.",),
)
def before_a_judge() -> Condition:
    """The person is before an immigration judge."""
    kind = choice("proceedings.kind").among("240", "asylum_only", "withholding_only")
    return yes("proceedings.in_removal") & kind
