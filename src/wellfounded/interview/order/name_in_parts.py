"""Which other names are there, part by part, and in what state was the birth?

Beside the way: Form I-589 has one line for other names, later forms a box for each part.
"""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="name_in_parts",
    title="Your names, part by part",
    opening="Later forms have a box for each part of a name. "
    "These pages ask for the parts of each other name you have used.",
    beside=True,
)

PAGES = within(
    SECTION,
    listing(213, "applicant.names_used", whether="Have you used other names?"),
    record(
        214,
        "applicant.names_used",
        "family",
        "given",
        "middle",
        heading="Another name you have used",
        blank=("family", "given", "middle"),
    ),
    questions(215, "applicant.birth.region"),
)
