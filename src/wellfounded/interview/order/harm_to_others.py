"""Did the person take part in harm to others? Form I-589, Part C.3."""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import yes

SECTION = Section(
    id="harm_to_others",
    title="Other people",
    opening="This part is about harm to other people. The form asks it of everyone. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept. "
    "A lawyer can look at these questions with you first.",
    hard=True,
)

PAGES = within(
    SECTION,
    questions(133, "persecutor.took_part"),
    questions(134, "persecutor.account", opens_if=yes("persecutor.took_part")),
)
