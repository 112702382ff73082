"""Was it because of a protected ground? INA 101(a)(42)(A), 208(b)(1)(B)(i).

Race, religion, nationality, membership in a particular social group, or political opinion,
as at least one central reason (applications since 11 May 2005).
"""

from wellfounded.law.asylum.population_control import population_control
from wellfounded.law.findings_of_helpers import finding, weigh_if, weigh_unless
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, item_roster, roster

SOCIAL_GROUP = "particular_social_group"


@rule(
    "asylum.particular_social_group",
    "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
    "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)",
    "Matter of W-Y-C- & H-O-B-, 27 I&N Dec. 189 (BIA 2018)",
    "Matter of L-A-L-T-, 29 I&N Dec. 269 (BIA 2025)",
    confidence=Confidence.TWO_SECONDARY,
    yes="A helper finds a particular social group. Circuits differ on some groups.",
    no="No particular social group is shown.",
    not_settled="It must be weighed whether the person belongs to a particular social group.",
    notes=(
        "The group must be named before the immigration judge. Circuits differ on some groups.",
    ),
)
def particular_social_group() -> Condition:
    """The person belongs to a particular social group."""
    in_harm = roster("harms").any(item_roster("why").any(item.code().among(SOCIAL_GROUP)))
    in_fear = roster("fear.why").any(item.code().among(SOCIAL_GROUP))
    return weigh_if("psg_cognizable", in_harm | in_fear)


@rule(
    "asylum.protected_ground",
    "INA 101(a)(42)(A)",
    "Matter of S-P-, 21 I&N Dec. 486 (BIA 1996)",
    confidence=Confidence.PRIMARY,
    yes="The case is about a ground that the law protects.",
    no="The case is not about a ground that the law protects.",
    not_settled="It must be weighed whether the case is about a ground that the law protects.",
    notes=("An opinion or trait that others only believe the person has can count.",),
)
def protected_ground() -> Condition:
    """The case is about race, religion, nationality, social group or political opinion."""
    return weigh_unless("protected_ground", particular_social_group | population_control)


@rule(
    "asylum.nexus",
    "INA 208(b)(1)(B)(i)",
    "Matter of J-B-N- & S-M-, 24 I&N Dec. 208 (BIA 2007)",
    "INS v. Elias-Zacarias, 502 U.S. 478 (1992)",
    confidence=Confidence.PRIMARY,
    yes="The protected ground is at least one central reason for the harm.",
    no="The protected ground is not a central reason for the harm.",
    not_settled="It must be weighed whether the protected ground is a central reason.",
    notes=(
        "For the Board a family that is only a means to another end, such as money, is not enough. "
        "Several circuits differ (Matter of M-R-M-S-, 28 I&N Dec. 757 (BIA 2023)).",
    ),
)
def nexus() -> Condition:
    """The protected ground is at least one central reason."""
    return protected_ground & finding("nexus")
