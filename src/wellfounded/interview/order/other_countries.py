"""Through which other countries did the person come, and did they go back?"""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.logic import roster, yes

SECTION = Section(
    id="other_countries",
    title="Other countries",
    opening="These questions are about countries other than your own and the United States. "
    "They are also about going back.",
)

travelled = yes("transit.travelled")

PAGES = within(
    SECTION,
    questions(
        57,
        "transit.travelled",
        "transit.lawful_status",
        heading="Before you came to the United States",
    ),
    listing(
        58,
        "travel",
        whether="Have you been in countries besides your own?",
        has_some=travelled,
        closes_if=~travelled,
    ),
    record(
        59,
        "travel",
        "country",
        "from",
        "to",
        "status",
        "purpose",
        heading="A country you have been in",
        blank=("status",),
    ),
    listing(
        60,
        "third_countries",
        whether="Did you live in a country between your own and the United States?",
        closes_if=roster("third_countries").none(),
    ),
    record(
        61,
        "third_countries",
        "country",
        "from",
        "to",
        "status",
        heading="A country you lived in on the way",
        blank=("status",),
    ),
    record(
        62,
        "third_countries",
        "offered_permanent_status",
        "flight_necessary",
        "significant_ties",
        "restricted",
        heading="Your time in this country",
    ),
    questions(
        63,
        "transit.account",
        opens_if=travelled | yes("transit.lawful_status"),
    ),
    questions(64, "return_trips.any"),
    questions(65, "return_trips.account", opens_if=yes("return_trips.any")),
)
