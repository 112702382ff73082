"""Who speaks for the person, by what right? Form G-28; 8 CFR 292.1."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Date, Digits, Text, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
entered = partial(ruled, forms=("G-28", "I-485"))

MAY_SPEAK = "The law says who may speak for a person (8 CFR 1.2; 8 CFR 1292.1)."
APPEARS = "The notice that someone speaks for you has it (Form G-28, Part 1; 8 CFR 292.4(a))."
BY_WHAT_RIGHT = "The notice says by what right they speak for you (Form G-28, Part 2; 8 CFR 292.1)."

WHO = (
    ruled(
        "representative.kind",
        Choice(
            {
                "attorney": "A lawyer",
                "accredited": "An accredited representative",
                "none": "No one",
            }
        ),
        "Who speaks for you in your case?",
        MAY_SPEAK,
    ),
    ruled(
        "representative.name",
        Text(),
        "What is the name of the person who speaks for you?",
        MAY_SPEAK,
    ),
    ruled(
        "representative.eoir_id",
        Text(),
        "What is their EOIR ID number?",
        "The cover of what is filed with a court has it (8 CFR 1292.1(f)).",
    ),
    ruled(
        "representative.signed_off_on",
        Date(),
        "On what date did this person approve the filing?",
        "A case kept by an organisation is filed only with this approval.",
    ),
)

NAME = (
    entered("representative.family", Text(), "What is their family name?", APPEARS),
    entered("representative.given", Text(), "What is their first (given) name?", APPEARS),
    entered("representative.middle", Text(), "What is their middle name?", APPEARS),
    entered(
        "representative.organization",
        Text(),
        "What is their law firm or group?",
        APPEARS,
    ),
)

ADDRESS = (
    entered("representative.street", Text(), "What is their street and number?", APPEARS),
    entered("representative.unit", Text(), "What is their suite or floor?", APPEARS),
    entered("representative.city", Text(), "What is their city or town?", APPEARS),
    entered("representative.region", Text(), "What is their state?", APPEARS),
    entered(
        "representative.province",
        Text(),
        "If not in the United States, what is their province?",
        APPEARS,
    ),
    entered("representative.postal_code", Text(), "What is their ZIP or postal code?", APPEARS),
    entered("representative.country", Country(), "What is their country?", APPEARS),
)

REACH = (
    entered("representative.phone", Text(), "What is their daytime phone number?", APPEARS),
    entered("representative.mobile", Text(), "What is their mobile phone number?", APPEARS),
    entered("representative.fax", Text(), "What is their fax number?", APPEARS),
    entered("representative.email", Text(), "What is their email address?", APPEARS),
    entered(
        "representative.uscis_account",
        Digits(shortest=12, padded=12),
        "What is their USCIS online account number?",
        APPEARS,
    ),
)

RIGHT = (
    entered(
        "representative.licensing_authority",
        Text(),
        "Which court or bar gave them their law license?",
        BY_WHAT_RIGHT,
    ),
    entered("representative.bar_number", Text(), "What is their bar number?", BY_WHAT_RIGHT),
    entered(
        "representative.restricted",
        YesNo(),
        "Does any order limit them in practicing law?",
        BY_WHAT_RIGHT,
    ),
    entered(
        "representative.recognized_organization",
        Text(),
        "Which recognized group do they work for?",
        BY_WHAT_RIGHT,
    ),
    entered(
        "representative.accredited_on",
        Date(),
        "On what date were they accredited?",
        BY_WHAT_RIGHT,
    ),
    entered(
        "representative.accredited_until",
        Date(),
        "Until what date are they accredited?",
        BY_WHAT_RIGHT,
    ),
    entered(
        "representative.volag",
        Text(),
        "What is their Volag number?",
        BY_WHAT_RIGHT,
        help="Some groups that work with refugees have one.",
    ),
)

REPRESENTATIVE = (*WHO, *NAME, *ADDRESS, *REACH, *RIGHT)
