"""Was the person firmly resettled in another country first? INA 208(b)(2)(A)(vi).

8 CFR 1208.15 as it stood before the enjoined rule of 2020: an offer of permanent status
before arrival, unless the stay was only flight, or was substantially restricted.
"""

from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster


@rule(
    "asylum.firm_resettlement_bar",
    "INA 208(b)(2)(A)(vi)",
    "8 CFR 1208.15",
    "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)",
    confidence=Confidence.PRIMARY,
    yes="The person was firmly resettled in another country before coming. This bars asylum.",
    no="The person was not firmly resettled in another country.",
    not_settled="It is not settled whether the person was firmly resettled elsewhere.",
    notes=("It does not bar withholding of removal or the Convention against Torture.",),
)
def firm_resettlement_bar() -> Condition:
    """Firm resettlement in another country bars asylum."""
    only_in_flight = item.yes("flight_necessary") & ~item.yes("significant_ties")
    resettled = roster("third_countries").any(
        item.yes("offered_permanent_status") & ~only_in_flight & ~item.yes("restricted")
    )
    return weigh("firm_resettlement", resettled)
