"""Was there a particularly serious crime? INA 208(b)(2)(A)(ii), (B)(i).

For asylum every aggravated felony is one. For withholding (INA 241(b)(3)(B)) aggravated
felonies are one when the sentences add up to five years; below that it is weighed.
"""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster

FIVE_YEARS = 60
arrests = roster("arrests")
convicted = item.yes("convicted")
aggravated_felony = convicted & item.yes("aggravated_felony")
weighed = weigh_if("particularly_serious_crime", arrests.any(convicted))


@rule(
    "asylum.particularly_serious_crime_bar",
    "INA 208(b)(2)(A)(ii)",
    "INA 208(b)(2)(B)(i)",
    "Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)",
    confidence=Confidence.PRIMARY,
    yes="A conviction of a particularly serious crime bars asylum.",
    no="No conviction of a particularly serious crime bars asylum.",
    not_settled="It is not settled whether a conviction is of a particularly serious crime.",
    notes=("Every aggravated felony is a particularly serious crime for asylum.",),
)
def particularly_serious_crime_bar() -> Condition:
    """A conviction of a particularly serious crime bars asylum."""
    return arrests.any(aggravated_felony) | weighed


@rule(
    "withholding.particularly_serious_crime_bar",
    "INA 241(b)(3)(B)(ii)",
    "8 CFR 1208.16(d)(2)",
    confidence=Confidence.PRIMARY,
    yes="A conviction of a particularly serious crime bars withholding.",
    no="No conviction of a particularly serious crime bars withholding.",
    not_settled="It is not settled whether a conviction bars withholding.",
    notes=("Sentences for aggravated felonies that add up to five years bar it by themselves.",),
)
def particularly_serious_crime_bar_to_withholding() -> Condition:
    """A conviction of a particularly serious crime bars withholding."""
    return arrests.total_at_least(FIVE_YEARS, "sentence_months", aggravated_felony) | weighed
