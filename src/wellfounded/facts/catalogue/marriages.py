"""Which marriages have there been? Forms I-485, Part 6, and I-730, Parts 1 and 2."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Country, Date, Number, Records, Text

married = partial(
    Fact,
    data_class=DataClass.IDENTITY,
    section=Section.IDENTITY,
    forms=("I-485", "I-730", "I-821"),
)
counted = partial(married, forms=("I-485",))

EACH_MARRIAGE = (
    "The forms for a green card and for family ask about each marriage (Form I-485, Part 6; "
    "Form I-730, Parts 1 and 2)."
)
HOW_OFTEN = "The form for a green card asks it (Form I-485, Part 6)."
HOW_IT_ENDED = {
    "annulled": "A court or office said that it never counted",
    "divorced": "By a divorce",
    "deceased": "The husband or wife died",
    "other": "In another way",
}

TIMES = (
    counted(
        "applicant.times_married",
        Number(most=20),
        "How many times have you been married?",
        HOW_OFTEN,
        help="Count the marriage you are in now, and any that ended.",
    ),
    counted(
        "family.spouse.times_married",
        Number(most=20),
        "How many times has your husband or wife been married?",
        HOW_OFTEN,
        help="Count the marriage with you, and any that ended.",
    ),
)

WHERE_YOU_MARRIED = (
    married(
        "family.spouse.marriage_city",
        Text(),
        "In what city or town did you marry?",
        EACH_MARRIAGE,
    ),
    married(
        "family.spouse.marriage_region",
        Text(),
        "In what state or province did you marry?",
        EACH_MARRIAGE,
    ),
    married(
        "family.spouse.marriage_country",
        Country(former=True),
        "In what country did you marry?",
        EACH_MARRIAGE,
    ),
)

FORMER = "family.former_spouses[]"

FORMER_SPOUSES = (
    married(
        "family.former_spouses",
        Records(),
        "To whom were you married before?",
        EACH_MARRIAGE,
        complete="Are these all your marriages that ended?",
    ),
    married(f"{FORMER}.name.family", Text(), "What was this person's family name?", EACH_MARRIAGE),
    married(
        f"{FORMER}.name.given", Text(), "What was this person's first (given) name?", EACH_MARRIAGE
    ),
    married(f"{FORMER}.name.middle", Text(), "What was this person's middle name?", EACH_MARRIAGE),
    married(f"{FORMER}.date_of_birth", Date(), "When was this person born?", EACH_MARRIAGE),
    married(
        f"{FORMER}.birth.country",
        Country(former=True),
        "In what country was this person born?",
        EACH_MARRIAGE,
    ),
    married(
        f"{FORMER}.nationality",
        Country(former=True),
        "Of which country was this person a citizen?",
        EACH_MARRIAGE,
    ),
    married(f"{FORMER}.marriage_date", Date(), "On what date did you marry then?", EACH_MARRIAGE),
    married(
        f"{FORMER}.marriage_place", Text(), "In what city or town did you marry?", EACH_MARRIAGE
    ),
    married(
        f"{FORMER}.marriage_region",
        Text(),
        "In what state or province did you marry?",
        EACH_MARRIAGE,
    ),
    married(
        f"{FORMER}.marriage_country",
        Country(former=True),
        "In what country did you marry?",
        EACH_MARRIAGE,
    ),
    married(f"{FORMER}.how_ended", Choice(HOW_IT_ENDED), "How did it end?", EACH_MARRIAGE),
    married(
        f"{FORMER}.ended_otherwise",
        Text(),
        "If it ended in another way, how did it end?",
        EACH_MARRIAGE,
    ),
    married(f"{FORMER}.ended_on", Date(), "On what date did it end?", EACH_MARRIAGE),
    married(f"{FORMER}.ended_place", Text(), "In what city or town did it end?", EACH_MARRIAGE),
    married(
        f"{FORMER}.ended_region",
        Text(),
        "In what state or province did it end?",
        EACH_MARRIAGE,
    ),
    married(
        f"{FORMER}.ended_country",
        Country(former=True),
        "In what country did it end?",
        EACH_MARRIAGE,
    ),
)

MARRIAGES = (*TIMES, *WHERE_YOU_MARRIED, *FORMER_SPOUSES)
