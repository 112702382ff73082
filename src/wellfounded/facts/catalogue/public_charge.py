"""What is asked of money and help by those who are not exempt?

INA 212(a)(4); Form I-485, Part 9.

Refugees, asylees and others whom item 56 names are exempt and are not asked: INA 207(c)(3),
INA 209(c), INA 212(a)(4)(E).
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, Kind, Number, Records, Text, YesNo

INCOME = {
    "a": "0 to 27,000 dollars",
    "b": "27,001 to 52,000 dollars",
    "c": "52,001 to 85,000 dollars",
    "d": "85,001 to 141,000 dollars",
    "e": "More than 141,000 dollars",
}
ASSETS = {
    "a": "0 to 18,400 dollars",
    "b": "18,401 to 136,000 dollars",
    "c": "136,001 to 321,400 dollars",
    "d": "321,401 to 707,100 dollars",
    "e": "More than 707,100 dollars",
}
LIABILITIES = {
    "a": "0 dollars",
    "b": "1 to 10,100 dollars",
    "c": "10,101 to 57,700 dollars",
    "d": "57,701 to 186,800 dollars",
    "e": "More than 186,800 dollars",
}
DEGREES = {
    "less": "Less than high school",
    "high_school": "High school, GED or the like",
    "some_college": "A year or more of college, without a degree",
    "associate": "Associate's degree",
    "bachelor": "Bachelor's degree",
    "master": "Master's degree",
    "professional": "Professional degree, such as for law or medicine",
    "doctorate": "Doctorate",
}


def _asked(
    word: str,
    kind: Kind,
    question: str,
    item: str,
    *,
    help: str = "",
    complete: str = "",
) -> Fact:
    return Fact(
        f"public_charge.{word}",
        kind,
        question,
        f"The form asks those who are not exempt (INA 212(a)(4); Form I-485, Part 9, item {item}).",
        data_class=DataClass.IDENTITY,
        section=Section.IDENTITY,
        help=help,
        complete=complete,
        forms=(f"I-485 9.{item}",),
    )


_benefit = partial(_asked, item="65")
_stay = partial(_asked, item="66")
IN_EXEMPT_TIME = "Were you in one of the exempt groups then?"

PUBLIC_CHARGE = (
    _asked("household_size", Number(most=99), "How many people live on one budget with you?", "57",
           help="Count yourself."),
    _asked("income", Choice(INCOME), "How much does your household get in a year?", "58"),
    _asked("assets", Choice(ASSETS), "How much is all that your household owns?", "59"),
    _asked("liabilities", Choice(LIABILITIES), "How much does your household owe?", "60"),
    _asked("degree", Choice(DEGREES), "How far did you go in school?", "61"),
    _asked("highest_grade", Text(), "Which grade was the last you finished?", "61"),
    _asked("certificates", Records(), "Do you have skills, licenses or certificates for work?",
           "62", complete="Are these all of them?"),
    _asked("certificates[].name", Text(), "What is it called?", "62"),
    _asked("cash_help", YesNo(), "Did you ever get cash help from a government here?", "63",
           help="Such as SSI, TANF or General Assistance."),
    _benefit("benefits", Records(), "Which cash help was it?",
             complete="Is this all the cash help?"),
    _benefit("benefits[].name", Text(), "What was it called?"),
    _benefit("benefits[].from", Date(), "From when did you get it?"),
    _benefit("benefits[].to", Date(), "Until when did you get it?"),
    _benefit("benefits[].amount", Text(), "How many dollars was it?"),
    _benefit("benefits[].exempt", YesNo(), IN_EXEMPT_TIME),
    _asked("long_stay", YesNo(), "Did the government ever pay for you to live in a care home?",
           "64", help="For a long time, such as in a nursing home or a hospital for the mind."),
    _stay("stays", Records(), "Which care home was it?", complete="Are these all the stays?"),
    _stay("stays[].place", Text(), "What are its name, city and state?"),
    _stay("stays[].from", Date(), "From when were you there?"),
    _stay("stays[].to", Date(), "Until when were you there?"),
    _stay("stays[].reason", Text(), "Why were you there?"),
    _stay("stays[].exempt", YesNo(), IN_EXEMPT_TIME),
)  # fmt: skip
