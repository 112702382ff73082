"""Can a health emergency close asylum? 8 CFR 1208.13(c)(10); 85 FR 84160.

In effect since 31 December 2025: while an emergency is designated, a person who may carry the
disease can be treated as a danger to security, which closes withholding too. No emergency is
designated on the day of the last check, so it sleeps.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition

EMERGENCIES = read_tables("wellfounded.law.parameters", "health_emergencies")["designated"]


@rule(
    "asylum.health_emergency",
    "8 CFR 1208.13(c)(10)",
    "8 CFR 1208.16(d)(2)",
    "85 FR 84160",
    confidence=Confidence.TWO_SECONDARY,
    yes="A health emergency is designated. It can close asylum and withholding.",
    no="No health emergency is designated that could close asylum and withholding.",
    not_settled="It is not settled whether a health emergency is designated.",
    notes=(
        "The rule is in effect since 31 December 2025 and sleeps until an emergency is named. "
        "Check today.",
        "Its own steps for fear interviews were withdrawn.",
        "Deferral of removal under the Convention against Torture would stay open.",
    ),
)
def health_emergency() -> Condition:
    """A designated health emergency can close asylum and withholding."""
    return EMERGENCIES.among(as_of, True)
