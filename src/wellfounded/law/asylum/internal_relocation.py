"""Could the person live safely elsewhere in the country? 8 CFR 1208.13(b).

The operative text is the one before the enjoined rule of 2020. If the state persecutes, or
past persecution is shown, relocation is presumed unreasonable and the government must
prove otherwise; else the applicant must show that it is not reasonable.
"""

from wellfounded.law.asylum.past_persecution import past_persecution
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, versions

REGULATION = "8 CFR 1208.13(b)(3)"
feared_state = choice("fear.by_kind").among("government")
presumed_unreasonable = past_persecution | feared_state


@rule(
    "asylum.internal_relocation.government_proves",
    REGULATION,
    "Matter of M-Z-M-R-, 26 I&N Dec. 28 (BIA 2012)",
    confidence=Confidence.PRIMARY,
    applies=presumed_unreasonable,
    yes="The government has proved that the person can live safely elsewhere in the country.",
    no="The government has not proved that the person can live safely elsewhere.",
    not_settled="Relocation is presumed unreasonable. What the government proves is not settled.",
)
def government_proves() -> Condition:
    """The government has proved safe and reasonable relocation."""
    return finding("internal_relocation")


@rule(
    "asylum.internal_relocation.applicant_shows",
    REGULATION,
    confidence=Confidence.PRIMARY,
    yes="The person has not shown that living elsewhere in the country is unreasonable.",
    no="The person has shown that living elsewhere in the country is unreasonable.",
    not_settled="The person must show that living elsewhere is unreasonable. It is not settled.",
)
def applicant_shows() -> Condition:
    """The applicant has not shown that relocation is unreasonable."""
    return finding("internal_relocation")


@rule(
    "asylum.internal_relocation",
    "8 CFR 1208.13(b)(1)(i)(B)",
    REGULATION,
    confidence=Confidence.PRIMARY,
    yes="Safe and reasonable relocation inside the country defeats the claim.",
    no="Relocation inside the country does not defeat the claim.",
    not_settled="It must be weighed whether relocation inside the country defeats the claim.",
)
def internal_relocation() -> Condition:
    """Safe and reasonable relocation inside the country defeats the claim."""
    return versions(government_proves, otherwise=applicant_shows)
