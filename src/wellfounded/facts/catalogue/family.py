"""Who is the person's family? Form I-589, Part A.II, and Part A.III, item 5."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import MARITAL_STATUS, SEX
from wellfounded.facts.dates import DURATION_OF_STATUS
from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import (
    Choice,
    Codes,
    Country,
    Date,
    Digits,
    Records,
    Text,
    Texts,
    YesNo,
)

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
on_papers = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
whereabouts = partial(on_i589, data_class=DataClass.DANGER, section=Section.LOCATION)

ANOTHER_NAME = "Papers about this person may use another name."
YOUR_SPOUSE = "your husband or wife"
THIS_CHILD = "this child"


def who_they_are(at: str, them: str, item: dict[str, str]) -> tuple[Fact, ...]:
    """The facts of a spouse or child ``at`` a path; ``item`` gives the form's numbering."""
    return (
        asked(
            f"{at}.a_number",
            Digits(shortest=7, padded=9, letter="A"),
            f"What is the A-Number of {them}?",
            item["a_number"],
            help="Not everyone has one.",
        ),
        asked(
            f"{at}.passport",
            Text(),
            f"What is the passport or ID card number of {them}?",
            item["passport"],
        ),
        asked(f"{at}.date_of_birth", Date(), f"When was {them} born?", item["date_of_birth"]),
        asked(
            f"{at}.ssn",
            Digits(shortest=9, padded=9),
            f"What is the U.S. Social Security number of {them}?",
            item["ssn"],
            help="Not everyone has one.",
        ),
        asked(f"{at}.name.family", Text(), f"What is the family name of {them}?", item["family"]),
        asked(
            f"{at}.name.given", Text(), f"What is the first (given) name of {them}?", item["given"]
        ),
        asked(f"{at}.name.middle", Text(), f"What is the middle name of {them}?", item["middle"]),
        on_papers(
            f"{at}.name.native",
            Text(),
            f"How is the full name of {them} written in their own language?",
            ANOTHER_NAME,
        ),
        on_papers(
            f"{at}.other_names",
            Texts(),
            f"What other names has {them} used?",
            ANOTHER_NAME,
            complete=f"Are these all the other names {them} has used?",
            forms=(f"I-589 {item['other_names']}",) if "other_names" in item else (),
        ),
        asked(f"{at}.birth.place", Text(), f"In what city or town was {them} born?", item["birth"]),
        asked(
            f"{at}.birth.country",
            Country(former=True),
            f"In what country was {them} born?",
            item["birth"],
        ),
        asked(
            f"{at}.nationality",
            Codes(Country()),
            f"Of which countries is {them} a citizen?",
            item["nationality"],
            complete=f"Are these all the countries of which {them} is a citizen?",
        ),
        asked(
            f"{at}.ethnicity",
            Text(),
            f"What is the race, ethnic group or tribe of {them}?",
            item["ethnicity"],
        ),
        asked(f"{at}.sex", Choice(SEX), f"What is the sex of {them}?", item["sex"]),
    )


def how_they_came(at: str, them: str, part: str, first: int) -> tuple[Fact, ...]:
    """The facts on the stay of a spouse or child, from item number ``first`` on."""
    return (
        whereabouts(
            f"{at}.in_united_states", YesNo(), f"Is {them} in the United States?", f"{part}.{first}"
        ),
        whereabouts(f"{at}.location", Text(), f"If not, where is {them}?", f"{part}.{first}"),
        asked(
            f"{at}.last_entry.place",
            Text(),
            f"At what place did {them} last come into the United States?",
            f"{part}.{first + 1}",
        ),
        asked(
            f"{at}.last_entry.date",
            Date(),
            f"On what date did {them} last come into the United States?",
            f"{part}.{first + 2}",
        ),
        asked(
            f"{at}.last_entry.i94_number",
            Text(),
            f"What is the number of the I-94 record of {them}?",
            f"{part}.{first + 3}",
        ),
        asked(
            f"{at}.last_entry.status",
            Text(),
            f"What status did {them} come in with?",
            f"{part}.{first + 4}",
        ),
        asked(
            f"{at}.current_status",
            Text(),
            f"What is the status of {them} now?",
            f"{part}.{first + 5}",
        ),
        asked(
            f"{at}.authorized_until",
            Date((DURATION_OF_STATUS,)),
            f"Until what date may {them} stay?",
            f"{part}.{first + 6}",
        ),
        asked(
            f"{at}.in_court",
            YesNo(),
            f"Does {them} have a case in immigration court?",
            f"{part}.{first + 7}",
        ),
        asked(
            f"{at}.include",
            YesNo(),
            f"Do you want to include {them} in your application?",
            f"{part}.{first + (9 if at == 'family.spouse' else 8)}",
        ),
    )


def _items(part: str, numbers: dict[str, int]) -> dict[str, str]:
    return {name: f"{part}.{number}" for name, number in numbers.items()}


SPOUSE_ITEMS = _items("A.II spouse", {
    "a_number": 1, "passport": 2, "date_of_birth": 3, "ssn": 4, "family": 5, "given": 6,
    "middle": 7, "other_names": 8, "birth": 11, "nationality": 12, "ethnicity": 13, "sex": 14,
})  # fmt: skip
CHILD_ITEMS = _items("A.II child", {
    "a_number": 1, "passport": 2, "ssn": 4, "family": 5, "given": 6, "middle": 7,
    "date_of_birth": 8, "birth": 9, "nationality": 10, "ethnicity": 11,
    "sex": 12,
})  # fmt: skip

SPOUSE = (
    *who_they_are("family.spouse", YOUR_SPOUSE, SPOUSE_ITEMS),
    asked("family.spouse.marriage_date", Date(), "On what date did you marry?", "A.II spouse.9"),
    asked("family.spouse.marriage_place", Text(), "At what place did you marry?", "A.II spouse.10"),
    *how_they_came("family.spouse", YOUR_SPOUSE, "A.II spouse", 15),
    asked(
        "family.spouse.previous_arrival",
        Date(),
        "If your husband or wife was in the United States before, when did they come that time?",
        "A.II spouse.23",
    ),
)

CHILDREN = (
    asked(
        "family.children",
        Records(),
        "Who are your children?",
        "A.II",
        help="Name each of them, of any age, married or not, wherever they are.",
        complete="Are these all your children?",
    ),
    *who_they_are("family.children[]", THIS_CHILD, CHILD_ITEMS),
    asked(
        "family.children[].marital_status",
        Choice(MARITAL_STATUS),
        "Is this child married?",
        "A.II child.3",
    ),
    *how_they_came("family.children[]", THIS_CHILD, "A.II child", 13),
)


def relative(at: str, them: str) -> tuple[Fact, ...]:
    """The facts of a mother, father, brother or sister."""
    return (
        asked(f"{at}.name", Text(), f"What is the full name of {them}?", "A.III.5"),
        asked(f"{at}.birth.place", Text(), f"In what city or town was {them} born?", "A.III.5"),
        asked(
            f"{at}.birth.country",
            Country(former=True),
            f"In what country was {them} born?",
            "A.III.5",
        ),
        asked(f"{at}.deceased", YesNo(), f"Has {them} died?", "A.III.5"),
        whereabouts(f"{at}.location", Text(), f"Where does {them} live now?", "A.III.5"),
    )


SIBLINGS = (
    asked(
        "family.siblings",
        Records(),
        "Who are your brothers and sisters?",
        "A.III.5",
        complete="Are these all your brothers and sisters?",
    ),
    *relative("family.siblings[]", "this brother or sister"),
)

FAMILY = (
    *SPOUSE,
    *CHILDREN,
    *relative("family.mother", "your mother"),
    *relative("family.father", "your father"),
    *SIBLINGS,
)
