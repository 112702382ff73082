"""What was done to the person and those close to them? Form I-589, Part B.1.A."""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.other_ways.special_immigrant_juvenile import under_21
from wellfounded.logic import yes

SECTION = Section(
    id="harm",
    title="What happened before",
    opening="This part is about harm and threats, to you or to people close to you. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept.",
    hard=True,
)

told = yes("past_harm.any")

PAGES = within(
    SECTION,
    questions(97, "past_harm.any"),
    listing(
        98,
        "harms",
        whether="Is there harm or a threat that you can tell about?",
        has_some=told,
        closes_if=~told,
    ),
    record(99, "harms", "date", "place", "who", heading="When and where it happened"),
    record(100, "harms", "what"),
    record(101, "harms", "by", "by_kind", heading="Who did it"),
    record(102, "harms", "why", "why_complete"),
    record(
        103,
        "harms",
        "injury",
        "reported",
        "response",
        heading="Afterwards",
        blank=("injury", "response"),
    ),
    questions(
        179,
        "victim.crime_here",
        "victim.forced_work",
        "victim.hurt_by_family",
        heading="In the United States",
        closes_if=~in_the_united_states,
    ),
    questions(
        180,
        "victim.parent_left",
        opens_if=under_21,
        closes_if=~in_the_united_states,
    ),
)
