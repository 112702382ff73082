"""Who is the person? Form I-589, Part A.I, items 1 to 7, 10 to 17 and 20 to 25."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import MARITAL_STATUS, SEX
from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Codes, Country, Date, Digits, Text, Texts, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

AS_IN_PAPERS = "Write it as it stands in your passport or birth record, if you have one."

NAME = (
    asked("applicant.name.family", Text(), "What is your family name?", "A.I.4", help=AS_IN_PAPERS),
    asked(
        "applicant.name.given",
        Text(),
        "What is your first (given) name?",
        "A.I.5",
        help=AS_IN_PAPERS,
    ),
    asked("applicant.name.middle", Text(), "What is your middle name?", "A.I.6"),
    asked(
        "applicant.name.native",
        Text(),
        "How do you write your full name in your own language?",
        "D",
        help="Use the letters or signs of your own language.",
    ),
    asked(
        "applicant.other_names",
        Texts(),
        "What other names have you used?",
        "A.I.7",
        help="Such as a name before marriage, a nickname, or another spelling.",
        complete="Are these all the other names you have used?",
    ),
)

NUMBERS = (
    asked(
        "applicant.a_number",
        Digits(shortest=7, padded=9, letter="A"),
        "What is your A-Number?",
        "A.I.1",
        help="It is the letter A and 7 to 9 digits, on papers from immigration. "
        "Not everyone has one.",
    ),
    asked(
        "applicant.ssn",
        Digits(shortest=9, padded=9),
        "What is your U.S. Social Security number?",
        "A.I.2",
        help="Not everyone has one.",
    ),
    asked(
        "applicant.uscis_account",
        Digits(shortest=12, padded=12),
        "What is your USCIS online account number?",
        "A.I.3",
        help="It has 12 digits. Not everyone has one.",
    ),
)

PERSON = (
    asked("applicant.sex", Choice(SEX), "What is your sex?", "A.I.10"),
    asked("applicant.marital_status", Choice(MARITAL_STATUS), "Are you married?", "A.I.11"),
    asked("applicant.date_of_birth", Date(), "When were you born?", "A.I.12"),
    asked("applicant.birth.place", Text(), "In what city or town were you born?", "A.I.13"),
    asked(
        "applicant.birth.country", Country(former=True), "In what country were you born?", "A.I.13"
    ),
    asked(
        "applicant.nationality",
        Codes(Country()),
        "Of which countries are you a citizen now?",
        "A.I.14",
        complete="Are these all the countries of which you are a citizen?",
    ),
    asked(
        "applicant.nationality_at_birth",
        Country(former=True),
        "Of which country were you a citizen when you were born?",
        "A.I.15",
    ),
    ruled(
        "applicant.stateless",
        YesNo(),
        "Are you stateless? That means that no country says you are its citizen.",
        "Without a citizenship, the law looks at the last home (INA 101(a)(42)(A)).",
    ),
    ruled(
        "applicant.habitual_residence",
        Country(),
        "If no country says you are its citizen, in which country did you last make your home?",
        "Without a citizenship, the law looks at the last home (INA 101(a)(42)(A)).",
    ),
    asked(
        "applicant.ethnicity",
        Text(),
        "What is your race, ethnic group or tribe?",
        "A.I.16",
    ),
    asked("applicant.religion", Text(), "What is your religion?", "A.I.17"),
)

PASSPORT = (
    asked(
        "applicant.passport.country",
        Country(),
        "Which country gave you your last passport or travel document?",
        "A.I.20",
    ),
    asked("applicant.passport.number", Text(), "What is your passport number?", "A.I.21"),
    asked(
        "applicant.passport.travel_document",
        Text(),
        "What is the number of your travel document, if it is not a passport?",
        "A.I.21",
    ),
    asked(
        "applicant.passport.expires",
        Date(),
        "On what date does the passport or travel document end?",
        "A.I.22",
    ),
)

LANGUAGES = (
    asked(
        "applicant.native_language",
        Text(),
        "What is your first language?",
        "A.I.23",
        help="Name the dialect too, if there is one.",
    ),
    asked("applicant.fluent_in_english", YesNo(), "Do you speak English fluently?", "A.I.24"),
    asked(
        "applicant.other_languages",
        Texts(),
        "What other languages do you speak fluently?",
        "A.I.25",
        complete="Are these all the other languages you speak fluently?",
    ),
)

APPLICANT = (*NAME, *NUMBERS, *PERSON, *PASSPORT, *LANGUAGES)
