"""Was the person firmly resettled in another country first? INA 208(b)(2)(A)(vi).

8 CFR 1208.15 as it stood before the enjoined rule of 2020: an offer of permanent status
before arrival, unless the stay was only flight, or was substantially restricted.
"""

from wellfounded.law.findings_of_helpers import weigh
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import TO_BE_WEIGHED, Condition, item, roster


@rule(
    "asylum.firm_resettlement_bar",
    "INA 208(b)(2)(A)(vi)",
    "8 CFR 1208.15",
    "Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)",
    confidence=Confidence.PRIMARY,
    yes="The person was firmly resettled in another country before coming. This bars asylum.",
    no="The person was not firmly resettled in another country.",
    not_settled="It is not settled whether the person was firmly resettled elsewhere.",
    notes=(
        "Restrictions there count only if they were substantial. Ties can point to an offer.",
        "It does not bar withholding of removal or the Convention against Torture.",
    ),
)
def firm_resettlement_bar() -> Condition:
    """Firm resettlement in another country bars asylum."""
    only_in_flight = item.yes("flight_necessary") & ~item.yes("significant_ties")
    offered, restricted = item.yes("offered_permanent_status"), item.yes("restricted")
    resettled = offered & ~only_in_flight & ~restricted
    to_weigh = (offered & ~only_in_flight & restricted) | (~offered & item.yes("significant_ties"))
    countries = roster("third_countries")
    text = countries.any(resettled) | (countries.any(to_weigh) & TO_BE_WEIGHED)
    return weigh("firm_resettlement", text)
