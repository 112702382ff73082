"""What closes Temporary Protected Status? INA 244(c)(2)(B).

One felony or two misdemeanors committed in the United States, or a bar to a grant of asylum
(INA 208(b)(2)(A)). The rules on border entries are no part of that list.
"""

from wellfounded.facts.case_file.contradictions import IN_THE_COUNTRY
from wellfounded.law.asylum.bars_to_a_grant import bars_to_a_grant
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster

TWO_MISDEMEANORS = 2
convicted_here = item.choice("country").among(*IN_THE_COUNTRY) & item.yes("convicted")


@rule(
    "tps.crime_bar",
    "INA 244(c)(2)(B)(i)",
    "8 CFR 244.1",
    confidence=Confidence.PRIMARY,
    yes="A felony, or two misdemeanors, in the United States close TPS.",
    no="No felony and no two misdemeanors in the United States close TPS.",
    not_settled="It is not settled whether convictions in the United States close TPS.",
    notes=(
        "A crime that is punished by five days or less is neither.",
        "A state misdemeanor with a sentence of one year or less is not a felony here.",
    ),
)
def crime_bar() -> Condition:
    """A felony or two misdemeanors in the United States close TPS."""
    arrests, grade = roster("arrests"), item.choice("grade")
    felony = arrests.any(convicted_here & grade.among("felony"))
    misdemeanors = convicted_here & grade.among("misdemeanor")
    return felony | arrests.at_least(TWO_MISDEMEANORS, misdemeanors)


@rule(
    "tps.asylum_bar",
    "INA 244(c)(2)(B)(ii)",
    "INA 208(b)(2)(A)",
    confidence=Confidence.PRIMARY,
    yes="A bar to a grant of asylum closes TPS too.",
    no="No bar to a grant of asylum closes TPS.",
    not_settled="It is not settled whether a bar to a grant of asylum closes TPS.",
)
def asylum_bar() -> Condition:
    """A bar to a grant of asylum closes TPS."""
    return bars_to_a_grant
