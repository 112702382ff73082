"""Where are a husband, wife or child? Form I-730, Part 2."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.family import THIS_CHILD, YOUR_SPOUSE
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Digits, Text

lives = partial(
    Fact,
    data_class=DataClass.DANGER,
    section=Section.LOCATION,
    forms=("I-730", "I-485", "I-821"),
)
reach = partial(Fact, data_class=DataClass.IDENTITY, section=Section.CONTACT, forms=("I-730",))
person = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

THEIR_FORM = (
    "A form for this person asks it, as the one for family who follow you (Form I-730, Part 2)."
)
THEIR_OWN_PERMIT = "The form for a work permit of their own asks it (Form I-765, Part 2)."
RELATIONSHIP = {
    "biological": "My child by birth",
    "adopted": "My adopted child",
    "stepchild": "The child of my husband or wife",
}


def where_they_are(at: str, them: str) -> tuple[Fact, ...]:
    """The address, telephone and mail of the spouse or child ``at`` a path."""
    return (
        lives(
            f"{at}.address.street",
            Text(),
            f"At what street and number does {them} live?",
            THEIR_FORM,
        ),
        lives(f"{at}.address.unit", Text(), f"What is the apartment number of {them}?", THEIR_FORM),
        lives(f"{at}.address.city", Text(), f"In what city or town does {them} live?", THEIR_FORM),
        lives(
            f"{at}.address.region",
            Text(),
            f"In what state of the United States does {them} live?",
            THEIR_FORM,
        ),
        lives(
            f"{at}.address.province",
            Text(),
            f"If not in the United States, in what province does {them} live?",
            THEIR_FORM,
        ),
        lives(
            f"{at}.address.postal_code",
            Text(),
            f"What is the ZIP or postal code of {them}?",
            THEIR_FORM,
        ),
        lives(f"{at}.address.country", Country(), f"In what country does {them} live?", THEIR_FORM),
        reach(f"{at}.phone", Text(), f"What is the phone number of {them}?", THEIR_FORM),
        reach(f"{at}.email", Text(), f"What is the email address of {them}?", THEIR_FORM),
        person(
            f"{at}.birth.region",
            Text(),
            f"In what state or province was {them} born?",
            THEIR_OWN_PERMIT,
            forms=("I-765",),
        ),
        person(
            f"{at}.uscis_account",
            Digits(shortest=12, padded=12),
            f"What is the USCIS online account number of {them}?",
            THEIR_FORM,
            help="It has 12 digits. Not everyone has one.",
            forms=("I-730", "I-765", "I-821"),
        ),
    )


REACHING_FAMILY = (
    *where_they_are("family.spouse", YOUR_SPOUSE),
    *where_they_are("family.children[]", THIS_CHILD),
    person(
        "family.children[].relationship",
        Choice(RELATIONSHIP),
        "How is this child related to you?",
        "The form for family who follow you asks it (Form I-730, page 1).",
        forms=("I-730",),
    ),
)
