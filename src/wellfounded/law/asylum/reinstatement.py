"""Was an earlier removal order reinstated? INA 241(a)(5); 8 CFR 241.8, 1208.31.

A person removed under an order who came back unlawfully has that order reinstated and may
not apply for asylum; withholding and the Convention against Torture remain.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, roster


@rule(
    "asylum.reinstatement_bar",
    "INA 241(a)(5)",
    "8 CFR 1208.31",
    confidence=Confidence.PRIMARY,
    yes="An earlier removal order was reinstated. Asylum is closed.",
    no="No removal order was reinstated.",
    not_settled="It is not settled whether a removal order was reinstated.",
    notes=(
        "Withholding of removal and protection under the Convention against Torture stay open, "
        "through a reasonable-fear interview.",
    ),
)
def reinstatement_bar() -> Condition:
    """A reinstated removal order closes asylum."""
    return roster("orders").any(item.yes("reinstated"))
