"""Who read the forms out, and in what language? Form I-765, Parts 3 and 4."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Text, YesNo

asked = partial(
    Fact,
    data_class=DataClass.IDENTITY,
    section=Section.IDENTITY,
    forms=("I-765", "I-485", "I-131", "I-730", "I-821", "I-912"),
)

WHO_SIGNS = (
    "Whoever signs says that all of it is true, and an interpreter signs too (Form I-765, Parts 3 "
    "and 4; 8 CFR 103.2(a)(2))."
)
lives = partial(asked, forms=("I-765", "I-730", "I-821", "I-912"))

SIGNING = (
    asked(
        "signing.read",
        Choice(
            {
                "english": "I can read English, and I have read every question and every answer",
                "interpreter": "An interpreter read every question and every answer to me",
            }
        ),
        "How do you know what the form says?",
        WHO_SIGNS,
    ),
)

INTERPRETER = (
    asked("interpreter.used", YesNo(), "Did an interpreter help you with the form?", WHO_SIGNS),
    asked(
        "interpreter.language",
        Text(),
        "In which language did the interpreter read the form to you?",
        WHO_SIGNS,
    ),
    asked("interpreter.family", Text(), "What is the interpreter's family name?", WHO_SIGNS),
    asked("interpreter.given", Text(), "What is the interpreter's first (given) name?", WHO_SIGNS),
    asked(
        "interpreter.organization",
        Text(),
        "For what group or business does the interpreter work?",
        WHO_SIGNS,
    ),
    lives("interpreter.street", Text(), "What is the interpreter's street and number?", WHO_SIGNS),
    lives(
        "interpreter.unit",
        Text(),
        "What is the interpreter's apartment or suite number?",
        WHO_SIGNS,
    ),
    lives("interpreter.city", Text(), "What is the interpreter's city?", WHO_SIGNS),
    lives("interpreter.region", Text(), "What is the interpreter's state?", WHO_SIGNS),
    lives(
        "interpreter.province",
        Text(),
        "If not in the United States, what is the interpreter's province?",
        WHO_SIGNS,
    ),
    lives(
        "interpreter.postal_code",
        Text(),
        "What is the interpreter's ZIP or postal code?",
        WHO_SIGNS,
    ),
    lives("interpreter.country", Country(), "What is the interpreter's country?", WHO_SIGNS),
    asked("interpreter.phone", Text(), "What is the interpreter's phone number?", WHO_SIGNS),
    asked(
        "interpreter.mobile", Text(), "What is the interpreter's mobile phone number?", WHO_SIGNS
    ),
    asked("interpreter.email", Text(), "What is the interpreter's email address?", WHO_SIGNS),
)

UNDERSTOOD = (*SIGNING, *INTERPRETER)
