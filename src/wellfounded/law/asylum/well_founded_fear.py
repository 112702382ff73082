"""Is there a well-founded fear of the future? 8 CFR 1208.13(b)(1), (2).

Past persecution gives a presumption that the government may rebut; humanitarian asylum may
still follow. Otherwise a reasonable possibility of persecution must be shown.
"""

from wellfounded.law.asylum.internal_relocation import internal_relocation
from wellfounded.law.asylum.nexus import nexus
from wellfounded.law.asylum.past_persecution import past_persecution
from wellfounded.law.asylum.persecutor_is_the_state import state_actor_future
from wellfounded.law.asylum.population_control import fear_of_population_control, lasting_harm
from wellfounded.law.findings_of_helpers import finding, weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import TO_BE_WEIGHED, Condition


@rule(
    "asylum.changed_conditions",
    "8 CFR 1208.13(b)(1)(i)(A)",
    "Matter of D-I-M-, 24 I&N Dec. 448 (BIA 2008)",
    "Matter of Y-T-L-, 23 I&N Dec. 601 (BIA 2003)",
    confidence=Confidence.PRIMARY,
    yes="The government has shown a fundamental change: the fear is no longer well founded.",
    no="The government has not shown a fundamental change.",
    not_settled="It must be weighed whether the government has shown a fundamental change.",
)
def changed_conditions() -> Condition:
    """A fundamental change in circumstances rebuts the presumption."""
    return weigh("changed_conditions_rebuttal", ~lasting_harm & TO_BE_WEIGHED)


@rule(
    "asylum.presumed_fear",
    "8 CFR 1208.13(b)(1)",
    confidence=Confidence.PRIMARY,
    yes="A well-founded fear is presumed from past persecution, and this is not rebutted.",
    no="No presumption of a well-founded fear stands.",
    not_settled="It is not settled whether a presumption of a well-founded fear stands.",
)
def presumed_fear() -> Condition:
    """A presumption from past persecution stands."""
    return past_persecution & ~changed_conditions & ~internal_relocation


@rule(
    "asylum.humanitarian",
    "8 CFR 1208.13(b)(1)(iii)",
    "Matter of Chen, 20 I&N Dec. 16 (BIA 1989)",
    "Matter of L-S-, 25 I&N Dec. 705 (BIA 2012)",
    confidence=Confidence.PRIMARY,
    yes="Asylum may be given for the severity of past harm, or for other serious harm feared.",
    no="Humanitarian asylum is not shown.",
    not_settled="It must be weighed whether humanitarian asylum may be given.",
)
def humanitarian() -> Condition:
    """Humanitarian asylum after past persecution."""
    return past_persecution & finding("humanitarian_asylum")


@rule(
    "asylum.fear_shown",
    "8 CFR 1208.13(b)(2)",
    "INS v. Cardoza-Fonseca, 480 U.S. 421 (1987)",
    "Matter of Mogharrabi, 19 I&N Dec. 439 (BIA 1987)",
    confidence=Confidence.PRIMARY,
    yes="A reasonable possibility of persecution on a protected ground is shown.",
    no="A reasonable possibility of persecution on a protected ground is not shown.",
    not_settled="It must be weighed whether there is a reasonable possibility of persecution.",
    notes=("A chance of one in ten can be enough. A pattern against a group can be enough.",),
)
def fear_shown() -> Condition:
    """A reasonable possibility of persecution, without any presumption."""
    feared = finding("well_founded_fear") & nexus & state_actor_future
    return (feared | fear_of_population_control) & ~internal_relocation
