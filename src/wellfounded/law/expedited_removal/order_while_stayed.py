"""Was an order of expedited removal made while its wider reach was stayed?

The designation for the whole country was stayed from 29 August 2025 and operates again since
17 July 2026. Between 23 June and 16 July 2026 orders were made inland although the court had
held its mandate back.
"""

from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, item, on, roster

STAYED, AGAIN = on(2025, 8, 29), on(2026, 7, 17)


@rule(
    "expedited_removal.order_while_stayed",
    "Make the Road New York v. Noem (D.D.C. Aug. 29, 2025)",
    confidence=Confidence.SECONDARY,
    yes="An order of expedited removal was made while the wider reach was stayed.",
    no="No order of expedited removal was made while the wider reach was stayed.",
    not_settled="It is not settled whether an order was made while the wider reach was stayed.",
    notes=(
        "It matters for an order made inland. One made at the border stands apart.",
        "A lawyer must look at it today.",
    ),
)
def order_while_stayed() -> Condition:
    """An order of expedited removal was made while the wider reach was stayed."""
    made = item.day("date")
    expedited = item.choice("kind").among("expedited_removal")
    return roster("orders").any(expedited & (made >= STAYED) & (made < AGAIN))
