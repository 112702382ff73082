"""Was a procedure forced on the person? INA 101(a)(42), last sentence.

A forced abortion or sterilisation is persecution by itself. Sterilisation is lasting harm:
that it is over does not end the fear that the law presumes from it.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice

STATUTE = "INA 101(a)(42)(B), last sentence"
Y_T_L = "Matter of Y-T-L-, 23 I&N Dec. 601 (BIA 2003)"
PROCEDURES = ("abortion", "sterilization")
forced = choice("population_control.forced_procedure")


@rule(
    "asylum.population_control.procedure",
    STATUTE,
    "Matter of X-P-T-, 21 I&N Dec. 634 (BIA 1996)",
    Y_T_L,
    confidence=Confidence.PRIMARY,
    yes="The person was forced to abort or to be sterilised.",
    no="The person was not forced to abort or to be sterilised.",
    not_settled="It is not settled whether such a procedure was forced on the person.",
)
def procedure() -> Condition:
    """A procedure was forced on the person."""
    return forced.among(*PROCEDURES)


@rule(
    "asylum.population_control.lasting_harm",
    Y_T_L,
    confidence=Confidence.PRIMARY,
    yes="The person was sterilised by force: a lasting harm. That it is over rebuts nothing.",
    no="The person was not sterilised by force.",
    not_settled="It is not settled whether the person was sterilised by force.",
    notes=(
        "It was the case of a husband. That part ended with Matter of J-S-; the rest stands for "
        "the person sterilised.",
    ),
)
def lasting_harm() -> Condition:
    """A forced sterilisation is lasting harm."""
    return forced.among("sterilization")
