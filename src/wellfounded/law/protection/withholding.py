"""Must removal to the feared country be withheld? INA 241(b)(3).

8 CFR 1208.16(b), (d). The danger must be more likely than not. There is no filing deadline,
no discretion and no family: and only an immigration judge can grant it.
"""

from wellfounded.law.asylum.internal_relocation import internal_relocation
from wellfounded.law.asylum.nexus import protected_ground
from wellfounded.law.asylum.particularly_serious_crime import (
    particularly_serious_crime_bar_to_withholding,
)
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.persecutor_is_the_state import state_actor_future
from wellfounded.law.asylum.population_control import population_control
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.asylum.safe_third_country import safe_third_country_bar
from wellfounded.law.asylum.security import security_bar
from wellfounded.law.asylum.serious_nonpolitical_crime import serious_nonpolitical_crime_bar
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.forum import held_in
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, on, versions

STATUTE = "INA 241(b)(3)(A)"
ONLY_A_JUDGE = "Only an immigration judge can grant it, not the asylum office (8 CFR 208.16(a))."
OTHER_COUNTRY = "It stops removal to the feared country only. Removal to another is possible."
a_reason_is_enough = held_in("6", on(2020, 5, 18)) | held_in("9", on(2017, 1, 18))


@rule(
    "withholding.nexus.a_reason",
    "Barajas-Romero v. Lynch, 846 F.3d 351 (9th Cir. 2017)",
    "Guzman-Vazquez v. Barr, 959 F.3d 253 (6th Cir. 2020)",
    confidence=Confidence.SECONDARY,
    applies=a_reason_is_enough,
    yes="The protected ground is a reason for the danger, which is enough in this circuit.",
    no="The danger on a protected ground is not shown.",
    not_settled="It must be weighed whether the protected ground is a reason for the danger.",
)
def a_reason() -> Condition:
    """The protected ground need only be a reason (Sixth and Ninth Circuits)."""
    return finding("withholding")


@rule(
    "withholding.nexus.one_central_reason",
    STATUTE,
    "Matter of J-B-N- & S-M-, 24 I&N Dec. 208 (BIA 2007)",
    confidence=Confidence.MEMORY,
    yes="The protected ground is at least one central reason for the danger.",
    no="The protected ground is not a central reason for the danger.",
    not_settled="It must be weighed whether the protected ground is a central reason.",
)
def one_central_reason() -> Condition:
    """The protected ground must be at least one central reason (other circuits)."""
    return finding("withholding") & (finding("nexus") | population_control)


@rule(
    "withholding.bars",
    "INA 241(b)(3)(B)",
    "8 CFR 1208.16(d)",
    confidence=Confidence.PRIMARY,
    yes="A bar to withholding applies.",
    no="No bar to withholding applies.",
    not_settled="It is not settled whether a bar to withholding applies.",
)
def withholding_bars() -> Condition:
    """A bar to withholding of removal."""
    return (
        persecutor_bar
        | particularly_serious_crime_bar_to_withholding
        | serious_nonpolitical_crime_bar
        | security_bar
    )


@rule(
    "withholding",
    STATUTE,
    "8 CFR 1208.16(b)",
    "INS v. Stevic, 467 U.S. 407 (1984)",
    confidence=Confidence.PRIMARY,
    yes="The elements of withholding of removal are met, and nothing known bars it.",
    no="Withholding of removal is not open on these facts.",
    not_settled="It is not settled whether withholding of removal can be granted.",
    notes=(
        ONLY_A_JUDGE,
        OTHER_COUNTRY,
        "Past persecution makes a future threat presumed. The government may rebut it.",
        "Form I-589 is the application for withholding too (8 CFR 1208.3(b)).",
    ),
)
def withholding() -> Condition:
    """Withholding of removal."""
    nexus = versions(a_reason, otherwise=one_central_reason)
    threat = protected_ground & nexus & state_actor_future & ~internal_relocation
    return in_the_united_states & ~withholding_bars & ~safe_third_country_bar & threat
