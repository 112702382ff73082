"""Was an application found to be frivolous? INA 208(d)(6); 8 CFR 1208.20.

It closes every benefit under the Act for good. It does not touch withholding of removal or
the Convention against Torture.
"""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, yes


@rule(
    "asylum.frivolous_bar",
    "INA 208(d)(6)",
    "8 CFR 1208.20",
    confidence=Confidence.PRIMARY,
    yes="An application was found to be frivolous. This closes asylum for good.",
    no="No application was found to be frivolous.",
    not_settled="It is not settled whether an application was found to be frivolous.",
    notes=(
        "Only a judge or the Board can find this, after a warning and a chance to explain.",
        "An important part must have been made up on purpose. The wider words of 2020 are "
        "enjoined.",
        "It does not touch withholding or the Convention against Torture.",
    ),
)
def frivolous_bar() -> Condition:
    """A frivolous application closes asylum for good."""
    return weigh_if("frivolous", yes("prior_claims.frivolous"))
