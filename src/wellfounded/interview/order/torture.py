"""Does the person fear torture? Form I-589, Part B.4.

The box at the top of the form, for the Convention against Torture, is asked about here.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.logic import yes

SECTION = Section(
    id="torture",
    title="More about going back",
    opening="This part is about torture. It is short. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept.",
    hard=True,
)

PAGES = within(
    SECTION,
    questions(116, "torture.afraid"),
    questions(117, "torture.account", opens_if=yes("torture.afraid")),
    questions(135, "application.cat_also", closes_if=~in_the_united_states),
)
