"""Is there a danger to security, or terrorism? INA 208(b)(2)(A)(iv), (v).

Material support of a terrorist organisation has no exception for duress and no least
amount in the courts; only the Department of Homeland Security can exempt a person.
"""

from wellfounded.law.asylum.health_emergency import health_emergency
from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, roster, yes


@rule(
    "asylum.security_bar",
    "INA 208(b)(2)(A)(iv)",
    "INA 208(b)(2)(A)(v)",
    "INA 241(b)(3)(B)(iv)",
    "Matter of M-H-Z-, 26 I&N Dec. 757 (BIA 2016)",
    "Matter of A-C-M-, 27 I&N Dec. 303 (BIA 2018)",
    confidence=Confidence.SECONDARY,
    yes="A security or terrorism bar applies.",
    no="Nothing points to a security or terrorism bar.",
    not_settled="It is not settled whether a security or terrorism bar applies.",
    notes=(
        "Payments or help to an armed group count even when forced and even when small.",
        "Gangs and cartels named as terrorist organisations since 20 February 2025 are within it.",
        "An exemption is for the Department of Homeland Security alone.",
    ),
)
def security_bar() -> Condition:
    """A danger to security or a tie to terrorism is a bar."""
    told = yes("conduct.danger_to_security") | roster("armed_groups").any()
    pointer = told | health_emergency
    return weigh_if("security_terrorism_bar", pointer)
