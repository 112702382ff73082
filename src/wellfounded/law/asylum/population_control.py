"""Was the harm coercive population control? INA 101(a)(42), last sentence.

A person forced to abort or be sterilised, or persecuted for refusing or resisting, is
deemed persecuted for political opinion. It is the person's own: a husband or wife does
not qualify by the other's procedure alone since Matter of J-S- (15 May 2008).
"""

from wellfounded.law.findings_of_helpers import finding, weigh
from wellfounded.law.forum import as_of, circuit
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, choice, on, versions, yes

STATUTE = "INA 101(a)(42)(B), last sentence"
J_S = "Matter of J-S-, 24 I&N Dec. 520 (A.G. 2008)"
PROCEDURES = ("abortion", "sterilization")
since_j_s = as_of >= on(2008, 5, 15)
since_lin = circuit("2") & (as_of >= on(2007, 7, 16))
spouse_forced = choice("population_control.spouse_forced_procedure").among(*PROCEDURES)


@rule(
    "asylum.population_control.procedure",
    STATUTE,
    "Matter of Y-T-L-, 23 I&N Dec. 601 (BIA 2003)",
    confidence=Confidence.PRIMARY,
    yes="The person was forced to abort or to be sterilised.",
    no="The person was not forced to abort or to be sterilised.",
    not_settled="It is not settled whether such a procedure was forced on the person.",
)
def procedure() -> Condition:
    """A procedure was forced on the person."""
    return choice("population_control.forced_procedure").among(*PROCEDURES)


@rule(
    "asylum.population_control.resistance",
    STATUTE,
    "Matter of M-F-W- & L-G-, 24 I&N Dec. 633 (BIA 2008)",
    confidence=Confidence.PRIMARY,
    yes="The person was persecuted for refusing or resisting population control.",
    no="The person was not persecuted for refusing or resisting population control.",
    not_settled="It is not settled whether the person was persecuted for resisting.",
)
def resistance() -> Condition:
    """The person was persecuted for refusing or resisting."""
    punished = yes("population_control.resisted") & yes(
        "population_control.persecuted_for_resisting"
    )
    return punished & finding("persecution_severity")


@rule(
    "asylum.population_control.spouse_until_2008",
    "Matter of C-Y-Z-, 21 I&N Dec. 915 (BIA 1997)",
    confidence=Confidence.MEMORY,
    applies=~since_j_s & ~since_lin,
    yes="Under the rule of that time the spouse's procedure counted.",
    no="No procedure was forced on the spouse.",
    not_settled="It is not settled whether a procedure was forced on the spouse.",
)
def spouse_until_2008() -> Condition:
    """The procedure forced on a wife or husband counted (until 2008)."""
    return spouse_forced


@rule(
    "asylum.population_control.spouse_since_2008",
    J_S,
    "Shi Liang Lin v. DOJ, 494 F.3d 296 (2d Cir. 2007)",
    confidence=Confidence.MEMORY,
    yes="The spouse's procedure does not count by itself.",
    no="The spouse's procedure does not count by itself. The person's own acts and fear do.",
    not_settled="The spouse's procedure does not count by itself.",
)
def spouse_since_2008() -> Condition:
    """The procedure forced on a wife or husband does not count by itself (since 2008)."""
    return NEVER


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
    return weigh("political_opinion_cpc", procedure | resistance | spouse)
