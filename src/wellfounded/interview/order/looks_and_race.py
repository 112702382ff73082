"""How does the person look, as forms ask for a card?

Beside the way: it is told when a form is made that asks it.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="looks_and_race",
    title="How you look",
    opening="The form for a card asks how you look. The words to choose from are those of the "
    "form.",
    beside=True,
)

PAGES = within(
    SECTION,
    questions(
        211,
        "applicant.hispanic",
        "applicant.race",
        "applicant.race_complete",
        heading="Race, in the words of the form",
    ),
    questions(
        212,
        "applicant.height.feet",
        "applicant.height.inches",
        "applicant.weight_pounds",
        "applicant.eyes",
        "applicant.hair",
        heading="Height, weight, eyes and hair",
    ),
)
