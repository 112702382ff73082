"""Were there arrests, charges or crimes? Form I-589, Parts B.2 and C.6.

What is told in answer to the form's questions is not asked again: not of each arrest, and no
list at all of who said no to both.
"""

from wellfounded.facts.case_file.contradictions import IN_THE_COUNTRY
from wellfounded.interview.order.other_protections import GRADE
from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import item, roster, yes

SECTION = Section(
    id="arrests",
    title="Police and courts",
    opening="This part is about police, arrests and crimes, in any country. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept. "
    "A lawyer can look at these questions with you first.",
    hard=True,
)

here = item.choice("country").among(*IN_THE_COUNTRY)
told_above = (here & yes("crimes_us.any")) | (~here & yes("accused.abroad"))

PAGES = within(
    SECTION,
    questions(118, "accused.abroad"),
    questions(119, "accused.account", opens_if=yes("accused.abroad")),
    questions(120, "crimes_us.any"),
    questions(121, "crimes_us.account", opens_if=yes("crimes_us.any")),
    listing(122, "arrests", closes_if=roster("arrests").none()),
    record(
        123,
        "arrests",
        "date",
        "country",
        "place",
        "charge",
        heading="When, where and for what",
    ),
    record(124, "arrests", "account", closes_if=told_above),
    record(125, "arrests", "convicted"),
    record(
        126,
        "arrests",
        "convicted_on",
        "sentence_months",
        "aggravated_felony",
        heading="What the court decided",
        closes_if=~item.yes("convicted"),
    ),
    GRADE,
    questions(
        127,
        "conduct.crime_abroad",
        "conduct.danger_to_security",
        heading="Two more questions",
    ),
    questions(
        128,
        "conduct.account",
        opens_if=yes("conduct.crime_abroad") | yes("conduct.danger_to_security"),
    ),
)
