"""What do the forms ask of earlier stays and orders?

Form I-485, Part 9, items 10 to 21.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, roster, yes

CITED = ("INA 212(a)", "INA 244(c)(2)(B)", "INA 209(c)")
"""What the opening rests on, as the register of authorities names it."""
OPENING = (
    "The law keeps some people from a green card or TPS (INA 212(a); INA 244(c)(2)(B)). "
    "The forms ask everyone about it. "
    "Some of the rules do not apply to people with asylum or refugee status. "
    "For them many others can be set aside (INA 209(c)). "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept. "
    "A lawyer can look at these questions with you first, and at the form before it is filed."
)

SECTION = Section(
    id="admissibility_stays",
    title="Earlier stays",
    opening="This part is about visas, stays and orders to leave. " + OPENING,
    hard=True,
    beside=True,
)

AT = "admissibility."
in_court = choice("proceedings.history").among("now", "past")
exchange_visitor = yes("admissibility.exchange_visitor")

PAGES = within(
    SECTION,
    questions(
        288,
        AT + "denied_admission",
        AT + "denied_visa",
        AT + "worked_without_permit",
        AT + "broke_status_terms",
        heading="Visas and work",
    ),
    questions(289, AT + "in_proceedings", closes_if=in_court | roster("orders").any()),
    questions(
        290,
        AT + "final_order",
        AT + "order_reinstated",
        AT + "overstayed_voluntary_departure",
        AT + "asked_for_relief",
        heading="Orders to leave",
    ),
    questions(291, AT + "exchange_visitor"),
    questions(
        292,
        AT + "exchange_years_done",
        AT + "exchange_waiver",
        heading="The two years",
        opens_if=exchange_visitor,
    ),
)
