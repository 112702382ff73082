"""When and how did the person come? It comes first: days count from there."""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.logic import item, yes

SECTION = Section(
    id="arrival",
    title="Coming to the United States",
    opening="We begin with when and how you came, because the law counts days from there. "
    "If you do not know a day, the month or the year is fine.",
)

PAGES = within(
    SECTION,
    questions(1, "applicant.located_in"),
    listing(
        2,
        "entries",
        whether="Have you ever come into the United States?",
        has_some=in_the_united_states,
    ),
    record(3, "entries", "date", "place", heading="When and where you came in"),
    record(
        4,
        "entries",
        "by",
        "arrived_from",
        "at_port_of_entry",
        "returning_from_permitted_trip",
        heading="How you came in",
    ),
    record(
        5,
        "entries",
        "inspected",
        "status",
        "authorized_until",
        "i94_number",
        heading="At the border or airport",
        blank=("status", "authorized_until", "i94_number"),
    ),
    record(
        6,
        "entries",
        "claimed_protection_on",
        closes_if=~item.choice("arrived_from").among("CA"),
    ),
    questions(7, "applicant.left_home_on"),
    listing(
        8,
        "statuses",
        whether="Have you had a lawful status in the United States?",
        closes_if=~in_the_united_states,
    ),
    record(9, "statuses", "kind", "from", "to", heading="A status you have had"),
    questions(10, "application.filed", closes_if=~in_the_united_states),
    questions(
        11,
        "application.filed_on",
        "application.filed_with",
        "application.mailed_on",
        "application.mailing_proof",
        heading="When your form was sent",
        opens_if=yes("application.filed"),
        blank=("application.mailed_on", "application.mailing_proof"),
    ),
)
