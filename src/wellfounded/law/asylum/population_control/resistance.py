"""Was the person persecuted for refusing or resisting? INA 101(a)(42)."""

from wellfounded.law.asylum.population_control.procedure import STATUTE
from wellfounded.law.findings_of_helpers import finding
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, yes


@rule(
    "asylum.population_control.resistance",
    STATUTE,
    "Matter of M-F-W- & L-G-, 24 I&N Dec. 633 (BIA 2008)",
    "Matter of T-Z-, 24 I&N Dec. 163 (BIA 2007)",
    confidence=Confidence.PRIMARY,
    yes="The person was persecuted for refusing or resisting population control.",
    no="The person was not persecuted for refusing or resisting population control.",
    not_settled="It is not settled whether the person was persecuted for resisting.",
    notes=(
        "To remove a device, or to stay away from check-ups, can be resistance.",
        "Fines and lost work count only as severe economic deprivation: loss of what is needed "
        "to live (Matter of T-Z-).",
    ),
)
def resistance() -> Condition:
    """The person was persecuted for refusing or resisting."""
    punished = yes("population_control.resisted") & yes(
        "population_control.persecuted_for_resisting"
    )
    return punished & finding("persecution_severity")
