"""Which marriages have there been?

Beside the way: it is told when a form is made that asks it.
"""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice

SECTION = Section(
    id="marriages",
    title="Your marriages",
    opening="Some later forms ask about each marriage you have had. "
    "They ask about the one of today and about those that ended.",
    beside=True,
)

never_married = choice("applicant.marital_status").among("single")
married = choice("applicant.marital_status").among("married")

PAGES = within(
    SECTION,
    questions(225, "applicant.times_married", closes_if=never_married),
    questions(
        226,
        "family.spouse.times_married",
        "family.spouse.marriage_city",
        "family.spouse.marriage_region",
        "family.spouse.marriage_country",
        heading="Your marriage of today",
        opens_if=married,
        blank=("family.spouse.marriage_region",),
    ),
    listing(
        227,
        "family.former_spouses",
        whether="Did you have a marriage that ended?",
        closes_if=never_married,
    ),
    record(
        228,
        "family.former_spouses",
        "name.family",
        "name.given",
        "name.middle",
        "date_of_birth",
        "birth.country",
        "nationality",
        heading="The person you were married to",
        blank=("name.middle",),
    ),
    record(
        229,
        "family.former_spouses",
        "marriage_date",
        "marriage_place",
        "marriage_region",
        "marriage_country",
        heading="When and where you married",
        blank=("marriage_region",),
    ),
    record(
        230,
        "family.former_spouses",
        "how_ended",
        "ended_otherwise",
        "ended_on",
        "ended_place",
        "ended_region",
        "ended_country",
        heading="How this marriage ended",
        blank=("ended_otherwise", "ended_region"),
    ),
)
