"""By what phone and mail can the person be reached, and since when?

Beside the way: it is told when a form is made that asks it.
"""

from wellfounded.interview.pages import questions, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="reaching_you",
    title="Phone, mail and homes",
    opening="Later forms ask a little more about how you can be reached and where you have lived.",
    beside=True,
)

PAGES = within(
    SECTION,
    record(216, "residences", "unit"),
    questions(
        217,
        "contact.mobile",
        "contact.email",
        heading="Mobile phone and email",
        blank=("contact.mobile", "contact.email"),
    ),
    questions(
        218,
        "contact.address.in_care_of",
        "contact.address.from",
        "contact.mailing_same",
        heading="Your address and your mail",
        blank=("contact.address.in_care_of",),
    ),
)
