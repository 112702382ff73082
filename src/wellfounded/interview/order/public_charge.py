"""What is asked of money and help by those who are not exempt?

Form I-485, Part 9, items 57 to 66.

Beside the way, and only of those who base the form on family: INA 209(c) and the laws that item
56 names keep it from refugees, asylees and others.
"""

from wellfounded.interview.order.green_card import of_family
from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, yes

SECTION = Section(
    id="public_charge",
    title="Money and help",
    opening="These questions are for people who base the form for a green card on family. "
    "People with asylum or refugee status are not asked them (INA 209(c)).",
    beside=True,
)

AT = "public_charge."
helped = of_family & yes("public_charge.cash_help")
stayed = of_family & yes("public_charge.long_stay")
less_than_high_school = choice("public_charge.degree").among("less")

PAGES = within(
    SECTION,
    questions(
        317,
        AT + "household_size",
        AT + "income",
        AT + "assets",
        AT + "liabilities",
        heading="Your household",
        opens_if=of_family,
    ),
    questions(318, AT + "degree", opens_if=of_family),
    questions(319, AT + "highest_grade", opens_if=of_family & less_than_high_school),
    listing(320, AT + "certificates", opens_if=of_family),
    record(321, AT + "certificates", "name"),
    questions(
        322,
        AT + "cash_help",
        AT + "long_stay",
        heading="Help from a government",
        opens_if=of_family,
    ),
    listing(323, AT + "benefits", has_some=helped, opens_if=helped),
    record(324, AT + "benefits", "name", "from", "to", "amount", "exempt", heading="Cash help"),
    listing(325, AT + "stays", has_some=stayed, opens_if=stayed),
    record(326, AT + "stays", "place", "from", "to", "reason", "exempt", heading="A care home"),
)
