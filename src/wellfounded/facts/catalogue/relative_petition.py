"""What does the petition for family ask of the one who petitions?

Form I-730, Parts 1 and 3.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Country, Date, Text, YesNo

asked = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

WHOSE_STATUS = "Form I-730 asks by which status you send it (8 CFR 207.7, 208.21)."
WHERE_GIVEN = "Form I-730 asks when and where you were given it (Part 1, items 21 to 26)."
BY_STATUS = {
    "asylee": "I have asylum",
    "refugee": "I came as a refugee",
    "resident_by_asylum": "I have a green card because of asylum",
    "resident_by_refugee_status": "I have a green card because I came as a refugee",
}

STATUS = (
    asked(
        "relative_petition.status",
        Choice(BY_STATUS),
        "Which of these is true of you now?",
        WHOSE_STATUS,
        forms=("I-730 1.My Status",),
    ),
    asked(
        "relative_petition.admitted_on",
        Date(),
        "On what date did you come to the United States as a refugee?",
        WHERE_GIVEN,
        forms=("I-730 1.25",),
    ),
)

WHERE = (
    asked(
        "relative_petition.asylum.city",
        Text(),
        "In what city were you given asylum?",
        WHERE_GIVEN,
        help="The paper with the decision shows the place.",
        forms=("I-730 1.22",),
    ),
    asked(
        "relative_petition.asylum.state",
        Text(),
        "In what state were you given asylum?",
        WHERE_GIVEN,
        forms=("I-730 1.22",),
    ),
    asked(
        "relative_petition.approval.on",
        Date(),
        "On what date were you approved as a refugee, before you came?",
        WHERE_GIVEN,
        forms=("I-730 1.23",),
    ),
    asked(
        "relative_petition.approval.city",
        Text(),
        "In what city were you then?",
        WHERE_GIVEN,
        forms=("I-730 1.24",),
    ),
    asked(
        "relative_petition.approval.region",
        Text(),
        "In what state or province was that?",
        WHERE_GIVEN,
        forms=("I-730 1.24",),
    ),
    asked(
        "relative_petition.approval.country",
        Country(former=True),
        "In what country was that?",
        WHERE_GIVEN,
        forms=("I-730 1.24",),
    ),
    asked(
        "relative_petition.admission.city",
        Text(),
        "In what city did you come in as a refugee?",
        WHERE_GIVEN,
        forms=("I-730 1.26",),
    ),
    asked(
        "relative_petition.admission.state",
        Text(),
        "In what state did you come in as a refugee?",
        WHERE_GIVEN,
        forms=("I-730 1.26",),
    ),
)

TWO_YEARS = (
    asked(
        "relative_petition.late",
        YesNo(),
        "Is the form sent more than two years after you were given your status?",
        "The form has two years, and more for humanitarian reasons (8 CFR 207.7, 208.21).",
        forms=("I-730 3.1",),
    ),
    Fact(
        "relative_petition.delay",
        Account(),
        "If two years have passed: why was the form not sent before?",
        "The form asks it, and USCIS can give more time (8 CFR 207.7, 208.21).",
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
        forms=("I-730 3.1",),
    ),
)

RELATIVE_PETITION = (*STATUS, *WHERE, *TWO_YEARS)
