"""Does an order, or the kind of proceeding, close asylum? 8 CFR 1003.23(b).

A person under an order that stands gets to asylum only if the case is reopened first. In
withholding-only and expedited proceedings no asylum claim is decided (8 CFR 1208.2(c)(3)).
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, item, roster, yes


@rule(
    "asylum.outstanding_order_bar",
    "8 CFR 1003.23(b)",
    "8 CFR 1208.2(c)(3)",
    "Matter of C-W-L-, 24 I&N Dec. 346 (BIA 2007)",
    confidence=Confidence.SECONDARY,
    yes="An order that stands, or the kind of proceeding, closes asylum until a judge reopens it.",
    no="No order that stands and no kind of proceeding closes asylum.",
    not_settled="It is not settled whether an order that stands closes asylum.",
    notes=(
        "An order on appeal, reopened or set aside does not stand.",
        "An old order can be used again at any time after an unlawful return.",
    ),
)
def outstanding_order_bar() -> Condition:
    """An order that stands, or the kind of proceeding, closes asylum."""
    kind = choice("proceedings.kind").among("withholding_only", "expedited")
    no_asylum_there = yes("proceedings.in_removal") & kind
    return roster("orders").any(item.yes("stands")) | no_asylum_there
