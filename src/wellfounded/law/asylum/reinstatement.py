"""Was an earlier removal order reinstated? INA 241(a)(5); 8 CFR 241.8, 1208.31.

A person removed under an order who came back unlawfully has that order reinstated and may
not apply for asylum; withholding and the Convention against Torture remain. Until officers
reinstate it the order closes nothing by this rule.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NOT_ENDED, Condition, item, roster

orders = roster("orders")


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
    return orders.any(item.yes("reinstated"))


@rule(
    "asylum.reinstatement_possible",
    "INA 241(a)(5)",
    "8 CFR 241.8",
    confidence=Confidence.MEMORY,
    yes="The person left under an order and came back without inspection. Officers can use it "
    "again (reinstate it).",
    no="No return without inspection after leaving under an order is known.",
    not_settled="It is not settled whether the person came back after leaving under an order.",
    notes=(
        "Officers do this on Form I-871, without a judge, at any time after the return.",
        "An appointment with officers can be where it happens. A lawyer looks at it before.",
    ),
)
def reinstatement_possible() -> Condition:
    """An earlier order can be reinstated after a return without inspection."""
    of_removal = ~item.choice("kind").among("voluntary_departure")
    left = of_removal & item.yes("left_under_it") & ~item.yes("reinstated")
    last_left = orders.latest(item.day("executed_on"), where=left, if_none=NOT_ENDED)
    came_back = ~item.yes("inspected") & (item.day("date") >= last_left)
    return orders.any(left) & roster("entries").any(came_back)
