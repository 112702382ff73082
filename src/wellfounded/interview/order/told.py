"""What happened in the person's life, one event after another?

It is not on the way through the interview: it is told event by event, from the page that shows them
in order.
"""

from wellfounded.interview.pages import listing, record, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="told",
    title="What happened, in order",
    opening="This part is about your life and what happened in it, one event at a time. "
    "Use your own words and your own language. You can skip it and come back later. You can stop "
    "at any time, and what you wrote is kept. You can also tell it to your helper.",
    hard=True,
    beside=True,
)

PAGES = within(
    SECTION,
    listing(460, "told", whether="Is there something that you want to tell?"),
    record(461, "told", "what"),
    record(
        462,
        "told",
        "when",
        "when_said",
        "sure",
        heading="When it was",
        blank=("when", "when_said", "sure"),
    ),
    record(
        463,
        "told",
        "place",
        "how_known",
        "part",
        heading="Where it was, and how you know",
        blank=("place", "how_known", "part"),
    ),
)
