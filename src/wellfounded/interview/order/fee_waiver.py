"""Can the person not pay a fee? Form I-912.

It is not on the way through the interview: it is told when a form with a fee is made ready.
"""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, yes

SECTION = Section(
    id="fee_waiver",
    title="If a fee is too much",
    opening="Some forms cost money. For some of them you can ask not to pay. "
    "These questions are about the money of your home.",
    beside=True,
)

gets_benefit = yes("fee_waiver.gets_benefit")
low_income, hardship = yes("fee_waiver.low_income"), yes("fee_waiver.hardship")
without_work = choice("fee_waiver.employment").among("unemployed")

PAGES = within(
    SECTION,
    questions(
        330,
        "fee_waiver.gets_benefit",
        "fee_waiver.low_income",
        "fee_waiver.hardship",
        heading="Why you ask not to pay",
    ),
    questions(331, "fee_waiver.forms", "fee_waiver.forms_complete"),
    questions(332, "fee_waiver.by_guardian"),
    listing(
        333,
        "fee_waiver.family",
        whether="Do you have family who file with you and ask not to pay?",
    ),
    record(
        334,
        "fee_waiver.family",
        "name",
        "relationship",
        "date_of_birth",
        "a_number",
        "forms",
        "forms_complete",
        heading="A family member who files",
        blank=("a_number",),
    ),
    listing(335, "fee_waiver.benefits", has_some=gets_benefit, opens_if=gets_benefit),
    record(
        336,
        "fee_waiver.benefits",
        "name",
        "relationship",
        "agency",
        "kind",
        "awarded_on",
        "ends_on",
        heading="The help",
        blank=("ends_on",),
    ),
    questions(
        337,
        "fee_waiver.employment",
        "fee_waiver.employment_other",
        heading="Your work",
        opens_if=low_income,
        blank=("fee_waiver.employment_other",),
    ),
    questions(
        338,
        "fee_waiver.unemployment_benefits",
        "fee_waiver.unemployed_since",
        heading="Without work",
        opens_if=low_income & without_work,
    ),
    questions(
        339,
        "fee_waiver.household_size",
        "fee_waiver.household_earners",
        "fee_waiver.head_of_household",
        heading="Your household",
        opens_if=low_income,
        blank=("fee_waiver.head_of_household",),
    ),
    questions(
        340,
        "fee_waiver.income",
        "fee_waiver.family_income",
        heading="Income in a year",
        opens_if=low_income,
    ),
    questions(341, "fee_waiver.changed", opens_if=low_income),
    questions(342, "fee_waiver.changed_account", opens_if=low_income & yes("fee_waiver.changed")),
    questions(343, "fee_waiver.hardship_account", opens_if=hardship),
    listing(
        344,
        "fee_waiver.assets",
        whether="Do you have money, or things that you can sell at once?",
        opens_if=hardship,
    ),
    record(345, "fee_waiver.assets", "kind", "value", heading="Money, or a thing to sell"),
    questions(
        346,
        "fee_waiver.expenses",
        "fee_waiver.expenses_complete",
        "fee_waiver.other_expenses",
        "fee_waiver.monthly_expenses",
        heading="What you pay each month",
        opens_if=hardship,
        blank=("fee_waiver.other_expenses",),
    ),
)
