"""Was the person persecuted in the past? INA 101(a)(42)(A); 8 CFR 1208.13(b)(1)."""

from wellfounded.law.asylum.nexus import nexus
from wellfounded.law.asylum.persecutor_is_the_state import state_actor_past
from wellfounded.law.asylum.population_control import population_control
from wellfounded.law.findings_of_helpers import finding, weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition


@rule(
    "asylum.severity",
    "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)",
    "Matter of O-Z- & I-Z-, 22 I&N Dec. 23 (BIA 1998)",
    "Matter of T-Z-, 24 I&N Dec. 163 (BIA 2007)",
    "Urias-Orellana v. Bondi, No. 24-777 (U.S. Mar. 4, 2026)",
    confidence=Confidence.MEMORY,
    yes="What was done is grave enough, all together, to be persecution.",
    no="What was done is not grave enough to be persecution.",
    not_settled="It must be weighed whether what was done is grave enough to be persecution.",
)
def severity() -> Condition:
    """What was done is grave enough to be persecution."""
    return finding("persecution_severity")


@rule(
    "asylum.past_persecution",
    "INA 101(a)(42)(A)",
    "8 CFR 1208.13(b)(1)",
    confidence=Confidence.PRIMARY,
    yes="The person was persecuted in the past on a protected ground.",
    no="Past persecution on a protected ground is not shown.",
    not_settled="It is not settled whether the person was persecuted in the past.",
    notes=("Past persecution gives rise to a presumption of a well-founded fear.",),
)
def past_persecution() -> Condition:
    """The person was persecuted in the past on a protected ground."""
    text = population_control | (severity & nexus & state_actor_past)
    return weigh("past_persecution", text)
