"""Through whom does a family member ask? Form I-485, Part 2, item 2.

Only the case of a relative has these, which the program makes from the case of the person who
asked first: ``facts.case_file.as_relative``.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.decision import OUTCOME
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, Digits, Text, YesNo

made = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY, forms=("I-485",))

THROUGH_WHOM = (
    "A family member's form names the person who asked first (Form I-485, Part 2, item 2)."
)
SHARED = "What the family gets follows from that asylum form (8 CFR 208.21; 8 CFR 274a.12(a)(5))."

PRINCIPAL = (
    made(
        "principal.relationship",
        Choice({"spouse": "Husband or wife", "child": "Child"}),
        "How is this person related to the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.name.family",
        Text(),
        "What is the family name of the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.name.given",
        Text(),
        "What is the first (given) name of the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.name.middle",
        Text(),
        "What is the middle name of the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.a_number",
        Digits(shortest=7, padded=9, letter="A"),
        "What is the A-Number of the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.uscis_account",
        Digits(shortest=12, padded=12),
        "What is the USCIS online account number of the person who asked first?",
        THROUGH_WHOM,
    ),
    made(
        "principal.date_of_birth", Date(), "When was the person who asked first born?", THROUGH_WHOM
    ),
    made(
        "principal.filed_on",
        Date(),
        "On what date was the first asylum form of the family received?",
        "A husband, wife or child here can be in the form of the one who asks (8 CFR 208.3(a)).",
    ),
    made(
        "principal.filed_with",
        Choice({"uscis": "USCIS", "court": "The immigration court"}),
        "Where was the first asylum form of the family filed?",
        "Which office decides on the family follows from it (8 CFR 208.2; 8 CFR 1208.2).",
    ),
    made(
        "principal.includes",
        YesNo(),
        "Is the family member part of that asylum form?",
        SHARED,
    ),
    made("principal.outcome", Choice(OUTCOME), "What was decided on that asylum form?", SHARED),
    made("principal.decided_on", Date(), "On what date was that decided?", SHARED),
)
