"""Why can the person not pay a fee? Form I-912, Parts 1 to 6; 8 CFR 106.3."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Codes,
    Date,
    Digits,
    Number,
    Records,
    Text,
    Texts,
    YesNo,
)

money = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
told = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

DOLLARS = Number(most=99_999_999)
PEOPLE = Number(most=99)
REASONS = "The form asks for one of three reasons (Form I-912, Part 1; 8 CFR 106.3(a)(1))."
WITH_WHOM = "One form can stand for a family that files together (Form I-912, Part 3)."
BENEFIT = "The form asks who gets the help, and from where (Form I-912, Part 4)."
INCOME = "The form asks for the income of the home (Form I-912, Part 5)."
HARDSHIP = "The form asks what happened and what it costs (Form I-912, Part 6)."

WHY = (
    money(
        "fee_waiver.gets_benefit",
        YesNo(),
        "Do you, your husband or wife, or the head of your home get public help for low income?",
        REASONS,
        help="Such as food stamps, Medicaid or cash help. It counts if it is paid now.",
        forms=("I-912 1.1.A",),
    ),
    money(
        "fee_waiver.low_income",
        YesNo(),
        "Is the income of your home at or below 150 percent of the poverty guidelines?",
        REASONS,
        help="USCIS has a table for it, Form I-912P. A helper can look at it with you.",
        forms=("I-912 1.1.B",),
    ),
    money(
        "fee_waiver.hardship",
        YesNo(),
        "Did something happen that makes the fee too much for you?",
        REASONS,
        help="Such as illness, lost work, lost housing or a storm.",
        forms=("I-912 1.1.C",),
    ),
    money(
        "fee_waiver.by_guardian",
        YesNo(),
        "Does a parent or legal guardian ask this for the person on the form?",
        "A parent or guardian may ask for a child (Form I-912, Part 2, item 1).",
        forms=("I-912 2.1",),
    ),
)

FOR_WHICH_FORMS = (
    money(
        "fee_waiver.forms",
        Texts(),
        "For which of your forms do you ask not to pay the fee?",
        "The form lists them by their numbers (Form I-912, Part 3).",
        help="Write the number, such as I-485 or I-765.",
        complete="Are these all the forms?",
        forms=("I-912 3.1",),
    ),
    money(
        "fee_waiver.family",
        Records(),
        "Who in your family files with you and asks not to pay?",
        WITH_WHOM,
        complete="Are these all the family members who file with you?",
        forms=("I-912 3.1",),
    ),
    money("fee_waiver.family[].name", Text(), "What is this person's full name?", WITH_WHOM),
    money(
        "fee_waiver.family[].a_number",
        Digits(shortest=7, padded=9, letter="A"),
        "What is this person's A-Number?",
        WITH_WHOM,
    ),
    money("fee_waiver.family[].date_of_birth", Date(), "When was this person born?", WITH_WHOM),
    money("fee_waiver.family[].relationship", Text(), "How are you related?", WITH_WHOM),
    money(
        "fee_waiver.family[].forms",
        Texts(),
        "Which forms does this person file?",
        WITH_WHOM,
        complete="Are these all the forms of this person?",
    ),
)

BENEFITS = (
    money(
        "fee_waiver.benefits",
        Records(),
        "Which public help for low income does your home get?",
        BENEFIT,
        complete="Is this all the help?",
        forms=("I-912 4.1",),
    ),
    money("fee_waiver.benefits[].name", Text(), "Who gets the help?", BENEFIT),
    money("fee_waiver.benefits[].relationship", Text(), "How are you related?", BENEFIT),
    money("fee_waiver.benefits[].agency", Text(), "Which office gives it?", BENEFIT),
    money("fee_waiver.benefits[].kind", Text(), "What kind of help is it?", BENEFIT),
    money("fee_waiver.benefits[].awarded_on", Date(), "Since what date?", BENEFIT),
    money(
        "fee_waiver.benefits[].ends_on",
        Date(),
        "Until what date is it given?",
        BENEFIT,
    ),
)

WORK_AND_INCOME = (
    money(
        "fee_waiver.employment",
        Choice(
            {
                "employed": "I work: full time, part time, in a season, or for myself",
                "unemployed": "I do not work",
                "retired": "I am retired",
                "other": "Something else",
            }
        ),
        "Do you work now?",
        INCOME,
        forms=("I-912 5.1",),
    ),
    money(
        "fee_waiver.employment_other",
        Text(),
        "If it is something else, what is it?",
        INCOME,
        forms=("I-912 5.1",),
    ),
    money(
        "fee_waiver.unemployment_benefits",
        YesNo(),
        "Do you get unemployment benefits now?",
        INCOME,
        forms=("I-912 5.2",),
    ),
    money(
        "fee_waiver.unemployed_since",
        Date(),
        "On what date did your last work end?",
        INCOME,
        forms=("I-912 5.2.A",),
    ),
    money(
        "fee_waiver.household_size",
        PEOPLE,
        "How many people are in your household?",
        INCOME,
        help="The instructions of the form say who counts. A helper can look with you.",
        forms=("I-912 5.3",),
    ),
    money(
        "fee_waiver.household_earners",
        PEOPLE,
        "How many of them earn money, with you?",
        INCOME,
        forms=("I-912 5.4",),
    ),
    money(
        "fee_waiver.head_of_household",
        Text(),
        "If you are not the head of your household, what is that person's name?",
        INCOME,
        forms=("I-912 5.5",),
    ),
    money(
        "fee_waiver.income",
        DOLLARS,
        "What is your own income in a year, in dollars?",
        INCOME,
        help="The form asks for the adjusted gross income, as on a tax return.",
        forms=("I-912 5.6",),
    ),
    money(
        "fee_waiver.family_income",
        DOLLARS,
        "What do the others in your household have in a year, in dollars?",
        INCOME,
        help="All of them together, without your own.",
        forms=("I-912 5.7",),
    ),
    money(
        "fee_waiver.changed",
        YesNo(),
        "Has anything changed since your last tax return?",
        INCOME,
        help="Such as work, income, marriage, or how many people live on it.",
        forms=("I-912 5.9",),
    ),
    told(
        "fee_waiver.changed_account",
        Account(),
        "What has changed?",
        INCOME,
        forms=("I-912 5.9",),
    ),
)

EXPENSES = {
    "rent": "Rent or mortgage",
    "food": "Food",
    "utilities": "Utilities: light, water, heat, phone",
    "care": "Care for a child or an old person",
    "insurance": "Insurance",
    "loans": "Loans or credit cards",
    "car": "Car payment",
    "commuting": "The way to work",
    "medical": "Doctors and medicine",
    "school": "School",
    "other": "Something else",
}

WHAT_IT_COSTS = (
    told(
        "fee_waiver.hardship_account",
        Account(),
        "What happened, and how much did it cost you?",
        HARDSHIP,
        help="Name amounts where you know them.",
        forms=("I-912 6.1",),
    ),
    money(
        "fee_waiver.assets",
        Records(),
        "What money do you have, or things that you can sell at once?",
        HARDSHIP,
        help="Such as a bank account. Savings for old age do not count.",
        complete="Is this all?",
        forms=("I-912 6.2",),
    ),
    money("fee_waiver.assets[].kind", Text(), "What is it?", HARDSHIP),
    money("fee_waiver.assets[].value", DOLLARS, "How much is it worth, in dollars?", HARDSHIP),
    money(
        "fee_waiver.monthly_expenses",
        DOLLARS,
        "How much do you pay in a month, all together, in dollars?",
        HARDSHIP,
        help="Write 0 if there is nothing to pay.",
        forms=("I-912 6.3",),
    ),
    money(
        "fee_waiver.expenses",
        Codes(Choice(EXPENSES)),
        "What do you pay for each month?",
        HARDSHIP,
        complete="Is this all that you pay for?",
        forms=("I-912 6.3",),
    ),
    money(
        "fee_waiver.other_expenses",
        Text(),
        "If you pay for something else, what is it?",
        HARDSHIP,
        forms=("I-912 6.3",),
    ),
)

FEE_WAIVER = (*WHY, *FOR_WHICH_FORMS, *BENEFITS, *WORK_AND_INCOME, *WHAT_IT_COSTS)
