"""Who prepared the form? Form I-589, Part E; Form I-765, Part 5."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Country, Digits, Text, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
beside = partial(
    Fact,
    data_class=DataClass.IDENTITY,
    section=Section.IDENTITY,
    forms=("I-765", "I-485", "I-131", "I-730", "I-821", "I-912"),
)
WHO_PREPARED = "Whoever prepared a form is named on it (Form I-765, Part 5; Form I-485, Part 12)."

ON_FORM_I589 = (
    asked("preparer.name", Text(), "What is the name of the person who prepared the form?", "E"),
    asked("preparer.phone", Text(), "What is the preparer's phone number?", "E"),
    asked("preparer.street", Text(), "What is the preparer's street and number?", "E"),
    asked("preparer.unit", Text(), "What is the preparer's apartment or suite number?", "E"),
    asked("preparer.city", Text(), "What is the preparer's city?", "E"),
    asked("preparer.region", Text(), "What is the preparer's state?", "E"),
    asked("preparer.postal_code", Text(), "What is the preparer's ZIP code?", "E"),
    asked("preparer.bar_number", Text(), "What is the preparer's state bar number?", "E"),
    asked(
        "preparer.uscis_account",
        Digits(shortest=12, padded=12),
        "What is the preparer's USCIS online account number?",
        "E",
    ),
    asked("preparer.g28_attached", YesNo(), "Is Form G-28 attached?", "E"),
    Fact(
        "preparer.kind",
        Choice(
            {
                "attorney": "A lawyer",
                "accredited": "An accredited representative",
                "student": "A law student or graduate with a lawyer",
                "helper": "A person who was not paid",
                "consultant": "A notary, a visa or tax office, or another paid person",
            }
        ),
        "Who is the person who prepared the form?",
        "The law says who may give advice on a form (8 CFR 1.2; 8 CFR 1292.1).",
        data_class=DataClass.IDENTITY,
        section=Section.IDENTITY,
    ),
)

ON_OTHER_FORMS = (
    beside("preparer.family", Text(), "What is the preparer's family name?", WHO_PREPARED),
    beside("preparer.given", Text(), "What is the preparer's first (given) name?", WHO_PREPARED),
    beside(
        "preparer.organization",
        Text(),
        "For what group or business does the preparer work?",
        WHO_PREPARED,
    ),
    beside(
        "preparer.province",
        Text(),
        "If not in the United States, what is the preparer's province?",
        WHO_PREPARED,
    ),
    beside("preparer.country", Country(), "What is the preparer's country?", WHO_PREPARED),
    beside("preparer.mobile", Text(), "What is the preparer's mobile phone number?", WHO_PREPARED),
    beside("preparer.email", Text(), "What is the preparer's email address?", WHO_PREPARED),
    beside(
        "preparer.represents",
        YesNo(),
        "Is the preparer your lawyer, or someone who may speak for you?",
        WHO_PREPARED,
    ),
    beside(
        "preparer.beyond_preparation",
        YesNo(),
        "Does the preparer speak for you beyond this form?",
        WHO_PREPARED,
    ),
)

PREPARER = (*ON_FORM_I589, *ON_OTHER_FORMS)
