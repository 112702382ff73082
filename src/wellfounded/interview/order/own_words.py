"""What else does the person want to say?"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="own_words",
    title="In your own words",
    opening="This is the last part. If no question fitted what you wanted to say, "
    "here is room for it.",
)

PAGES = within(SECTION, questions(144, "note"))
