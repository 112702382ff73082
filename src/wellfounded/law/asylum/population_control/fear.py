"""Is a fear of population control well founded? Matter of J-H-S- (BIA 2007).

The policy in its details; that the person broke it; that the punishment at home would be
persecution. China has allowed two children since 2016 and three since 2021, so that fear
today needs proof of today, from the person's own place.
"""

from wellfounded.law.asylum.nationality import nationality
from wellfounded.law.asylum.population_control.procedure import STATUTE
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster, yes

BIRTHS = read_tables("wellfounded.law.parameters", "births")
CHINA = "CN"


@rule(
    "asylum.population_control.more_children_than_allowed",
    "Population and Family Planning Law of China, art. 18",
    confidence=Confidence.MEMORY,
    yes="The person has more children than China allows on this day.",
    no="The person is not from China, or has no more children than it allows on this day.",
    not_settled="It is not settled whether the person has more children than China allows.",
    notes=(
        "One child until the end of 2015, two from 1 January 2016, three announced on 31 May 2021 "
        "and in the law since 20 August 2021. The fees were abolished then.",
        "Whether children born abroad count differs from place to place.",
    ),
)
def more_children_than_allowed() -> Condition:
    """There are more children than China allows."""
    children, allowed = roster("family.children"), BIRTHS["china"]
    one, two, three = (allowed.among(as_of, number) for number in (1, 2, 3))
    more = (
        (one & children.at_least(2)) | (two & children.at_least(3)) | (three & children.at_least(4))
    )
    return nationality.any(item.code().among(CHINA)) & more


@rule(
    "asylum.fear_of_population_control",
    STATUTE,
    "Matter of J-H-S-, 24 I&N Dec. 196 (BIA 2007)",
    "Matter of J-W-S-, 24 I&N Dec. 185 (BIA 2007)",
    "Matter of S-Y-G-, 24 I&N Dec. 247 (BIA 2007)",
    "Matter of H-L-H- & Z-Y-Z-, 25 I&N Dec. 209 (BIA 2010)",
    confidence=Confidence.PRIMARY,
    yes="The person has a well-founded fear of a forced procedure or of punishment for resisting.",
    no="A well-founded fear of population control is not shown.",
    not_settled="It must be weighed whether a fear of population control is well founded.",
    notes=(
        "Three things are asked: what the policy is, that the person broke it, and that the "
        "punishment in that place would be persecution (Matter of J-H-S-).",
        "Children born in the United States are not enough by themselves. General reports rarely "
        "show force against people who return. Local proof is needed (Matter of S-Y-G-).",
    ),
)
def fear_of_population_control() -> Condition:
    """A well-founded fear of coercive population control."""
    return yes("population_control.fears_procedure") & finding("well_founded_fear")
