"""What does the person fear? Form I-589, Part B.1.B."""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import roster, yes

SECTION = Section(
    id="fear",
    title="Going back",
    opening="This part is about what could happen if you went back to your country. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept.",
    hard=True,
)

no_fear = ~yes("fear.any")

PAGES = within(
    SECTION,
    questions(109, "fear.any"),
    questions(110, "fear.what", closes_if=no_fear),
    questions(111, "fear.by", "fear.by_kind", heading="Who it would be", closes_if=no_fear),
    questions(112, "fear.why", "fear.why_complete", closes_if=no_fear),
    questions(113, "fear.where", closes_if=no_fear),
    questions(114, "fear.relocation", closes_if=no_fear),
    questions(
        115,
        "fear.every_nationality",
        opens_if=roster("applicant.nationality").at_least(2),
        closes_if=no_fear,
    ),
)
