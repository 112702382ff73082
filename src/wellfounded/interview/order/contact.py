"""Where does the person live, and how can mail reach them?"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="contact",
    title="Where you live",
    opening="The form asks where you live and where mail can reach you. "
    "The government sends letters to the address on the form.",
)

MAILING = tuple(
    f"contact.mailing.{name}"
    for name in ("in_care_of", "street", "unit", "city", "region", "postal_code", "phone")
)

PAGES = within(
    SECTION,
    questions(
        22,
        "contact.address.street",
        "contact.address.unit",
        "contact.address.city",
        "contact.address.region",
        "contact.address.postal_code",
        heading="Your address",
        blank=("contact.address.unit",),
    ),
    questions(23, "contact.phone"),
    questions(24, *MAILING, heading="Another address for mail", blank=MAILING),
)
