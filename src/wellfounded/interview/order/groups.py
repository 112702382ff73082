"""Which groups were the person and the family part of? Form I-589, Part B.3."""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import yes

SECTION = Section(
    id="groups",
    title="Groups",
    opening="The form asks everyone about groups they have been part of. "
    "To have been in none is an answer too.",
)

PAGES = within(
    SECTION,
    questions(
        54,
        "organizations.belonged",
        "organizations.continuing",
        heading="Groups, parties and associations",
    ),
    questions(55, "organizations.account", opens_if=yes("organizations.belonged")),
    questions(56, "organizations.continuing_account", opens_if=yes("organizations.continuing")),
)
