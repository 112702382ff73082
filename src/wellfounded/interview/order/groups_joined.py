"""In which groups has the person been, anywhere?

Form I-485, Part 9, items 1 to 9.

Beside the way: it is told when that form is made.
"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="groups_joined",
    title="Groups you were in",
    opening="The form for a green card asks about every group, of any kind, in any country. "
    "A lawyer can look at these questions with you first.",
    beside=True,
)

GROUPS = "adjustment.organizations"

PAGES = within(
    SECTION,
    listing(285, GROUPS),
    record(
        286,
        GROUPS,
        "name",
        "city",
        "region",
        "country",
        "from",
        "to",
        heading="The group",
        blank=("region",),
    ),
    record(287, GROUPS, "nature", "role", heading="What it did, and what you did"),
)
