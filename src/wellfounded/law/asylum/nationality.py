"""From which country is protection asked? INA 101(a)(42)(A).

A refugee is outside the country of nationality (without one: of last habitual residence).
Whether a person with two nationalities must fear harm in both is answered in two ways.
"""

from wellfounded.law.asylum.presence import located_in
from wellfounded.law.forum import held_in
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import ALWAYS, Condition, When, choice, item, on, roster, versions, yes

DEFINITION = "INA 101(a)(42)(A)"
nationality = roster("applicant.nationality")


@rule(
    "asylum.outside_own_country",
    DEFINITION,
    confidence=Confidence.PRIMARY,
    yes="The person is outside the country of nationality.",
    no="The person is in the country of nationality.",
    not_settled="It is not settled whether the person is outside the country of nationality.",
)
def outside_own_country() -> Condition:
    """The person is outside the country of nationality."""
    at_home = nationality.any(item.code().same_as(located_in))
    at_former_home = choice("applicant.habitual_residence").same_as(located_in)
    return When(nationality.any(), ~at_home, ~at_former_home)


@rule(
    "asylum.each_nationality.board",
    "Matter of B-R-, 26 I&N Dec. 119 (BIA 2013)",
    confidence=Confidence.TWO_SECONDARY,
    yes="The person fears harm in each country of nationality.",
    no="The person does not fear harm in each country of nationality.",
    not_settled="It is not settled whether the person fears harm in each country of nationality.",
)
def fear_in_each() -> Condition:
    """A person with two nationalities must fear harm in each (the Board)."""
    return yes("fear.every_nationality")


@rule(
    "asylum.each_nationality.second_circuit",
    "Zepeda-Lopez v. Garland, 38 F.4th 315 (2d Cir. 2022)",
    confidence=Confidence.TWO_SECONDARY,
    applies=held_in("2", on(2022, 6, 28)),
    yes="In the Second Circuit it is enough to fear harm in one country of nationality.",
    no="In the Second Circuit it is enough to fear harm in one country of nationality.",
    not_settled="In the Second Circuit it is enough to fear harm in one country of nationality.",
)
def fear_in_one() -> Condition:
    """Fear of harm in one country of nationality is enough (Second Circuit)."""
    return ALWAYS


@rule(
    "asylum.each_nationality",
    DEFINITION,
    confidence=Confidence.TWO_SECONDARY,
    yes="No other nationality stands in the way.",
    no="Another country of nationality must protect the person first.",
    not_settled="It is not settled whether another country of nationality stands in the way.",
)
def each_nationality() -> Condition:
    """No other country of nationality must protect the person first."""
    fear = versions(fear_in_one, otherwise=fear_in_each)
    return When(nationality.at_least(2), fear, ALWAYS)
