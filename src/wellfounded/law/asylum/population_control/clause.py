"""Was the harm coercive population control? INA 101(a)(42), last sentence.

A person forced to abort or be sterilised, or persecuted for refusing or resisting, is
deemed persecuted for political opinion. It is the person's own: a husband or wife does
not qualify by the other's procedure alone since Matter of J-S- (15 May 2008).
"""

from wellfounded.law.asylum.population_control.device import device_board, device_weighed
from wellfounded.law.asylum.population_control.procedure import STATUTE, procedure
from wellfounded.law.asylum.population_control.resistance import resistance
from wellfounded.law.asylum.population_control.spouse import (
    J_S,
    spouse_since_2008,
    spouse_until_2008,
)
from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, versions


@rule(
    "asylum.population_control",
    STATUTE,
    J_S,
    confidence=Confidence.PRIMARY,
    yes="The law deems the person persecuted for political opinion (population control).",
    no="The population-control clause is not met by what was done to the person.",
    not_settled="It is not settled whether the population-control clause is met.",
)
def population_control() -> Condition:
    """The law deems the person persecuted for political opinion."""
    spouse = versions(spouse_until_2008, otherwise=spouse_since_2008)
    device = versions(device_board, otherwise=device_weighed)
    return weigh("political_opinion_cpc", procedure | resistance | spouse | device)
