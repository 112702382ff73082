"""What does the petition for family ask about each of them?

Form I-730, Parts 2 and 6.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.family import THIS_CHILD, YOUR_SPOUSE
from wellfounded.facts.dates import DURATION_OF_STATUS
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Date, Text, Texts, YesNo

person = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
reach = partial(Fact, data_class=DataClass.IDENTITY, section=Section.CONTACT)
lives = partial(Fact, data_class=DataClass.DANGER, section=Section.LOCATION)

PETITION = "Form I-730 asks it of each person for whom it is sent (8 CFR 207.7, 208.21)."
FORM = "I-730 2."
COURT = {
    "never_here": "Never in the United States",
    "now": "Has a case in immigration court now",
    "never": "Was here, but never had a case in immigration court",
    "past": "Had a case in immigration court before, not now",
}
HOW_READ = {
    "english": "Can read English, and has read every question and every answer",
    "interpreter": "An interpreter read every question and every answer to this person",
}


def mailing(at: str, them: str) -> tuple[Fact, ...]:
    """Where mail for them goes, if elsewhere than home: item 3."""
    asked = (
        ("in_care_of", Text(), f"If mail for {them} goes to another person, who is that?"),
        ("street", Text(), f"To what street and number is mail for {them} sent?"),
        ("unit", Text(), f"To what apartment number is mail for {them} sent?"),
        ("city", Text(), f"To what city or town is mail for {them} sent?"),
        ("region", Text(), f"To what state of the United States is mail for {them} sent?"),
        ("province", Text(), f"If not there, to what province is mail for {them} sent?"),
        ("postal_code", Text(), f"To what ZIP or postal code is mail for {them} sent?"),
        ("country", Country(), f"To what country is mail for {them} sent?"),
    )
    return tuple(
        lives(f"{at}.mailing.{name}", kind, question, PETITION, forms=(f"{FORM}3",))
        for name, kind, question in asked
    )


def name_used(at: str, which: str, them: str) -> tuple[Fact, ...]:
    """Another name, part by part: item 11."""
    asked = (
        ("family", f"In {which} name {them} has used, what is the family name?"),
        ("given", f"In {which} name {them} has used, what is the first (given) name?"),
        ("middle", f"In {which} name {them} has used, what is the middle name?"),
    )
    return tuple(
        person(f"{at}.{name}", Text(), question, PETITION, forms=(f"{FORM}11",))
        for name, question in asked
    )


def marriage_before(at: str, which: str, them: str, item: int) -> tuple[Fact, ...]:
    """A marriage of theirs that ended, from item number ``item`` on."""
    asked = (
        ("family", Text(), f"{which}, what was the family name of the spouse of {them}?", 0),
        ("given", Text(), f"{which}, what was that spouse's first (given) name?", 0),
        ("middle", Text(), f"{which}, what was that spouse's middle name?", 0),
        ("ended_on", Date(), f"{which}, on what date did the marriage end?", 1),
        ("ended_place", Text(), f"{which}, in what city or town did it end?", 2),
        ("ended_region", Text(), f"{which}, in what state or province did it end?", 2),
        ("ended_country", Country(former=True), f"{which}, in what country did it end?", 2),
    )
    return tuple(
        person(f"{at}.{name}", kind, question, PETITION, forms=(f"{FORM}{item + more}",))
        for name, kind, question, more in asked
    )


def in_their_language(at: str, them: str) -> tuple[Fact, ...]:
    """The name and address as they are written where they live: item 22."""
    asked = (
        ("family", f"In the language of where {them} lives, what is the family name?"),
        ("given", "In that language, what is the first (given) name?"),
        ("middle", "In that language, what is the middle name?"),
        ("in_care_of", "If mail goes to another person there, who is that, in that language?"),
        ("street", "In that language, what are the street and number?"),
        ("unit", "In that language, what is the apartment number?"),
        ("city", "In that language, what is the city or town?"),
        ("province", "In that language, what is the province?"),
        ("postal_code", "What is the postal code there?"),
        ("country", "In that language, what is the country?"),
    )
    return tuple(
        lives(f"{at}.{name}", Text(), question, PETITION, forms=(f"{FORM}22",))
        for name, question in asked
    )


def papers(at: str, when: str, first: int) -> tuple[Fact, ...]:
    """The passport and the other travel paper of a trip here, from item number ``first`` on."""
    return tuple(
        person(f"{at}.{paper}.{name}", kind, question, PETITION, forms=(f"{FORM}{first + more}",))
        for paper, words, more in (
            ("passport", "passport", 0),
            ("travel_document", "other travel paper", 3),
        )
        for name, kind, question, more in (
            ("number", Text(), f"{when}, what is the number of the {words}?", more),
            ("expires", Date(), f"{when}, on what date does the {words} end?", more + 1),
            ("country", Country(), f"{when}, which country gave the {words}?", more + 2),
        )
    )


def entry_before(at: str, them: str) -> tuple[Fact, ...]:
    """The time before the last that they came in: items 38 to 42."""
    asked = (
        ("date", Date(), f"On what date did {them} come in the time before?", 38),
        ("place", Text(), f"In what city did {them} come in that time?", 39),
        ("state", Text(), f"In what state did {them} come in that time?", 39),
        ("status", Text(), f"What status did {them} come in with that time?", 40),
        ("i94_number", Text(), "What was the number of the I-94 record that time?", 41),
        (
            "authorized_until",
            Date((DURATION_OF_STATUS,)),
            f"Until what date was {them} allowed to stay that time?",
            42,
        ),
    )
    return tuple(
        person(f"{at}.{name}", kind, question, PETITION, forms=(f"{FORM}{item}",))
        for name, kind, question, item in asked
    )


def here_and_before(at: str, them: str) -> tuple[Fact, ...]:
    """The court, and the last two times they came in."""
    return (
        person(
            f"{at}.court_history",
            Choice(COURT),
            f"What is true of {them} and immigration court?",
            PETITION,
            forms=(f"{FORM}23",),
        ),
        person(
            f"{at}.court_place",
            Text(),
            "In what city and state is, or was, that court?",
            PETITION,
            forms=(f"{FORM}23",),
        ),
        person(
            f"{at}.arrival_state",
            Text(),
            f"In what state did {them} last come into the United States?",
            PETITION,
            forms=(f"{FORM}28",),
        ),
        *papers(at, "The last time", 32),
        *entry_before(f"{at}.entry_before", them),
        *papers(f"{at}.entry_before", "The time before", 43),
    )


def petition_for(member: str, them: str) -> tuple[Fact, ...]:
    """All that the petition asks about one ``member`` beyond what other forms ask."""
    at = f"{member}.petition"
    return (
        person(
            f"{at}.wanted",
            YesNo(),
            f"Do you want to send Form I-730 for {them}?",
            PETITION,
            forms=("I-730 1.Relatives",),
        ),
        *mailing(at, them),
        reach(
            f"{at}.mobile",
            Text(),
            f"What is the mobile phone number of {them}?",
            PETITION,
            forms=("I-730 6.4",),
        ),
        *name_used(f"{at}.other_name", "another", them),
        *name_used(f"{at}.earlier_name", "a second other", them),
        *marriage_before(f"{at}.former_spouse", "In the last marriage that ended", them, 15),
        *marriage_before(f"{at}.earlier_spouse", "In the one before that", them, 18),
        lives(
            f"{at}.consulate",
            Text(),
            f"In what city and country can {them} go to a U.S. embassy or consulate?",
            PETITION,
            forms=(f"{FORM}21",),
        ),
        *in_their_language(f"{at}.native", them),
        person(
            f"{at}.native_language",
            Text(),
            f"What is the first language of {them}?",
            PETITION,
            forms=(f"{FORM}24",),
        ),
        person(
            f"{at}.fluent_in_english",
            YesNo(),
            f"Does {them} speak English fluently?",
            PETITION,
            forms=(f"{FORM}25",),
        ),
        person(
            f"{at}.other_languages",
            Texts(),
            f"What other languages does {them} speak fluently?",
            PETITION,
            complete=f"Are these all the other languages {them} speaks fluently?",
            forms=(f"{FORM}26",),
        ),
        *here_and_before(at, them),
        person(
            f"{at}.read",
            Choice(HOW_READ),
            f"How did {them} read the form?",
            "Who is here and is 14 or older signs the form too (Form I-730, Part 6).",
            forms=("I-730 6.1",),
        ),
    )


PETITIONED_RELATIVES = (
    *petition_for("family.spouse", YOUR_SPOUSE),
    *petition_for("family.children[]", THIS_CHILD),
)
