"""Should asylum be granted in discretion? INA 208(b)(1)(A); Matter of Pula."""

from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.discretion",
    "INA 208(b)(1)(A)",
    "Matter of Pula, 19 I&N Dec. 467 (BIA 1987)",
    confidence=Confidence.PRIMARY,
    yes="The circumstances, all together, speak for a grant.",
    no="The circumstances, all together, speak against a grant.",
    not_settled="It must be weighed whether the circumstances speak for a grant.",
    notes=("The danger of persecution outweighs all but the gravest adverse facts.",),
)
def discretion() -> Condition:
    """Asylum is granted in discretion."""
    return finding("discretion")
