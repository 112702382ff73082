"""Where has the person lived, studied and worked? Form I-589, Part A.III."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Country, Date, Records, Text

lived = partial(on_i589, data_class=DataClass.DANGER, section=Section.LOCATION, also=("A.III.1",))
asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
travelled = partial(on_i589, data_class=DataClass.DANGER, section=Section.NARRATIVE)

STILL = "If it has not ended, say so."
UNTIL = Date((PRESENT,))

RESIDENCES = (
    lived(
        "residences",
        Records(),
        "Where have you lived?",
        "A.III.2",
        help="Name each place of the last five years, and your last home before you came.",
        complete="Are these all the places where you lived in the last five years?",
    ),
    lived("residences[].street", Text(), "What street and number was it?", "A.III.2"),
    Fact(
        "residences[].unit",
        Text(),
        "What was the apartment number?",
        "The form for a green card asks it (Form I-485, Part 1).",
        data_class=DataClass.DANGER,
        section=Section.LOCATION,
        forms=("I-485",),
    ),
    lived("residences[].city", Text(), "In what city or town was it?", "A.III.2"),
    lived("residences[].region", Text(), "In what state or province was it?", "A.III.2"),
    lived("residences[].postal_code", Text(), "What was its postal code?", "A.III.2"),
    lived("residences[].country", Country(), "In what country was it?", "A.III.2"),
    lived("residences[].from", Date(), "From when did you live there?", "A.III.2"),
    lived("residences[].to", UNTIL, "Until when did you live there?", "A.III.2", help=STILL),
)

EDUCATION = (
    asked(
        "education",
        Records(),
        "What schools did you go to?",
        "A.III.3",
        complete="Are these all the schools you went to?",
    ),
    asked("education[].name", Text(), "What is the name of the school?", "A.III.3"),
    asked("education[].kind", Text(), "What type of school is it?", "A.III.3"),
    asked("education[].place", Text(), "Where is it?", "A.III.3"),
    asked("education[].from", Date(), "From when did you go there?", "A.III.3"),
    asked("education[].to", UNTIL, "Until when did you go there?", "A.III.3", help=STILL),
)

EMPLOYMENT = (
    asked(
        "employment",
        Records(),
        "Where have you worked?",
        "A.III.4",
        help="Name each job of the last five years.",
        complete="Are these all the jobs you had in the last five years?",
    ),
    asked("employment[].employer", Text(), "Who did you work for?", "A.III.4"),
    asked("employment[].place", Text(), "What is the address of the work place?", "A.III.4"),
    asked("employment[].occupation", Text(), "What work did you do?", "A.III.4"),
    asked("employment[].from", Date(), "From when did you work there?", "A.III.4"),
    asked("employment[].to", UNTIL, "Until when did you work there?", "A.III.4", help=STILL),
)

TRAVEL = (
    travelled(
        "travel",
        Records(),
        "Which countries have you been in besides your own?",
        "C.2.A",
        help="Name each one, even if you only passed through.",
        complete="Are these all the countries you have been in?",
    ),
    travelled("travel[].country", Country(), "Which country was it?", "C.2.A"),
    travelled("travel[].from", Date(), "From when were you there?", "C.2.A"),
    travelled("travel[].to", UNTIL, "Until when were you there?", "C.2.A", help=STILL),
    travelled("travel[].status", Text(), "What status did you have there?", "C.2.B"),
    travelled("travel[].purpose", Text(), "Why were you there?", "C.2.B"),
)

HISTORIES = (*RESIDENCES, *EDUCATION, *EMPLOYMENT, *TRAVEL)
