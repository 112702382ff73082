"""Which records does the government have, and were they asked for? 5 USC 552."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import RECORD_ANSWERS, RECORDS_OF
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, Records, Text

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.EVIDENCE)

ASKED = "Anyone can ask for the records kept about them (5 USC 552)."

RECORD_REQUESTS = (
    ruled(
        "record_requests",
        Records(),
        "Which records about you have you asked for?",
        ASKED,
        help="Such as your file at USCIS or at the court.",
        complete="Are these all the records you asked for?",
    ),
    ruled("record_requests[].of", Choice(RECORDS_OF), "Whose records are they?", ASKED),
    ruled("record_requests[].sent_on", Date(), "On what day did you ask?", ASKED),
    ruled("record_requests[].number", Text(), "What number did they give it?", ASKED),
    ruled("record_requests[].answer", Choice(RECORD_ANSWERS), "What did they answer?", ASKED),
    ruled("record_requests[].answered_on", Date(), "On what day did they answer?", ASKED),
)
