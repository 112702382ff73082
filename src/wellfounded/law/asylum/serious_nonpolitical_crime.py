"""Was there a serious nonpolitical crime abroad? INA 208(b)(2)(A)(iii)."""

from wellfounded.law.findings_of_helpers import weigh_if
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster, yes


@rule(
    "asylum.serious_nonpolitical_crime_bar",
    "INA 208(b)(2)(A)(iii)",
    "INA 241(b)(3)(B)(iii)",
    "Matter of E-A-, 26 I&N Dec. 1 (BIA 2012)",
    confidence=Confidence.PRIMARY,
    yes="There are serious reasons to believe in a serious nonpolitical crime abroad.",
    no="Nothing points to a serious nonpolitical crime abroad.",
    not_settled="It is not settled whether there was a serious nonpolitical crime abroad.",
)
def serious_nonpolitical_crime_bar() -> Condition:
    """A serious nonpolitical crime outside the United States is a bar."""
    in_the_country = item.choice("country").among("US", "PR", "GU", "VI", "MP")
    convicted_abroad = roster("arrests").any(item.yes("convicted") & ~in_the_country)
    return weigh_if("serious_nonpolitical_crime", yes("conduct.crime_abroad") | convicted_abroad)
