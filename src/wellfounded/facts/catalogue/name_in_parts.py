"""Which other names are there, part by part? Form I-765, Part 2."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Records, Text

person = partial(
    Fact,
    data_class=DataClass.IDENTITY,
    section=Section.IDENTITY,
)
named = partial(person, forms=("I-765", "I-485", "I-131", "I-730", "I-821", "I-912"))

PART_BY_PART = (
    "Later forms have a box for each part of a name (Form I-765, Part 2; Form I-485, Part 1)."
)

NAMES_USED = (
    named(
        "applicant.names_used",
        Records(),
        "Which other names have you used, part by part?",
        PART_BY_PART,
        help="Such as a name before marriage, a nickname, or another spelling.",
        complete="Are these all the other names, part by part?",
    ),
    named(
        "applicant.names_used[].family",
        Text(),
        "What is the family name in this other name?",
        PART_BY_PART,
    ),
    named(
        "applicant.names_used[].given",
        Text(),
        "What is the first (given) name in this other name?",
        PART_BY_PART,
    ),
    named(
        "applicant.names_used[].middle",
        Text(),
        "What is the middle name in this other name?",
        PART_BY_PART,
    ),
)

NAME_IN_PARTS = (
    *NAMES_USED,
    person(
        "applicant.birth.region",
        Text(),
        "In what state or province were you born?",
        "The form for a work permit asks it (Form I-765, Part 2).",
        forms=("I-765",),
    ),
)
