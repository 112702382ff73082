"""Can the person have Temporary Protected Status? INA 244(c).

It stands beside asylum: one does not decide the other, and both may be asked for. It gives
work and safety from removal while the designation lasts, and no family gets it through
another person.
"""

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.law.temporary_protected_status.bars import asylum_bar, crime_bar
from wellfounded.law.temporary_protected_status.country import LIST, country_designated
from wellfounded.law.temporary_protected_status.presence import (
    here_since,
    presence_since,
    residence_since,
)
from wellfounded.law.temporary_protected_status.registration import registration_in_order
from wellfounded.logic import Condition


@rule(
    "tps",
    "INA 244(c)(1)(A)",
    "INA 244(c)(2)(B)",
    LIST,
    confidence=Confidence.SECONDARY,
    yes="The elements of Temporary Protected Status are met, and nothing known bars it.",
    no="Temporary Protected Status is not open on these facts.",
    not_settled="It is not settled whether Temporary Protected Status is open.",
    notes=(
        "Check today whether the country is on the list. It changes by notice and by court order.",
        "Grounds of inadmissibility count too. Many can be waived. Ask a lawyer.",
        "TPS and asylum can be asked for side by side. A no to one does not decide the other.",
        "TPS can excuse a late asylum filing that it is directly related to. It does not stop or "
        "restart the year.",
        "The asylum office denies a person who holds TPS; it does not refer the person to a judge.",
    ),
    days=(residence_since, presence_since),
)
def temporary_protected_status() -> Condition:
    """Temporary Protected Status."""
    on_the_list = in_the_united_states & country_designated & here_since
    return on_the_list & registration_in_order & ~crime_bar & ~asylum_bar
