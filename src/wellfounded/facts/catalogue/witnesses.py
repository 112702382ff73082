"""Who could tell of it? INA 208(b)(1)(B)(ii); INA 240(b)(4)(B) on witnesses."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import WITNESS_KINDS, WITNESS_WILL
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Digits,
    Number,
    Records,
    References,
    Text,
    YesNo,
)

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.EVIDENCE)

TOLD = "What others tell can be part of a case (INA 208(b)(1)(B)(ii))."
IN_COURT = "A list of witnesses tells the court who will speak (8 CFR 1003.32)."
UNDERSTOOD = "A witness may speak through an interpreter (8 CFR 1003.22)."
A_DAY = 24 * 60

WITNESSES = (
    ruled(
        "witnesses",
        Records(),
        "Who could tell about what happened, or about you?",
        TOLD,
        help="You need not ask anyone whom it could put in danger.",
        complete="Are these all the people you can think of?",
    ),
    ruled("witnesses[].name", Text(), "What is the name of this person?", TOLD),
    ruled("witnesses[].relation", Text(), "How do you know this person?", TOLD),
    ruled("witnesses[].kind", Choice(WITNESS_KINDS), "How does this person know about it?", TOLD),
    ruled(
        "witnesses[].knows",
        Account(),
        "What does this person know?",
        TOLD,
        help="Only what they saw or heard themselves, in your own words.",
    ),
    ruled(
        "witnesses[].shows",
        References(),
        "Of what in your case can this person tell?",
        TOLD,
        complete="Is this all they can tell of?",
    ),
    ruled("witnesses[].will", Choice(WITNESS_WILL), "What has this person said?", TOLD),
    ruled("witnesses[].address", Text(), "What is the address of this person?", IN_COURT),
    ruled("witnesses[].phone", Text(), "What is the phone number of this person?", IN_COURT),
    ruled(
        "witnesses[].a_number",
        Digits(shortest=7, padded=9, letter="A"),
        "What is the A-Number of this person, if they have one?",
        IN_COURT,
    ),
    ruled(
        "witnesses[].minutes",
        Number(most=A_DAY),
        "How many minutes will this person need?",
        IN_COURT,
    ),
    ruled("witnesses[].language", Text(), "In which language do they speak?", UNDERSTOOD),
    ruled("witnesses[].interpreter", YesNo(), "Do they need an interpreter?", UNDERSTOOD),
    ruled(
        "witnesses[].letter",
        Text(),
        "Which of the papers is the letter of this person?",
        TOLD,
        help="Write what you called that paper.",
    ),
)
