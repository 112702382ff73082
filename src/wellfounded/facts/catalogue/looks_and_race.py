"""How does the person look? Form I-485, Part 8; I-131 and I-821, Part 3."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Codes, Number, YesNo

looks = partial(
    Fact,
    data_class=DataClass.IDENTITY,
    section=Section.IDENTITY,
    forms=("I-485", "I-131", "I-821"),
)

FOR_A_CARD = (
    "The forms for a green card and a travel document ask it (Form I-485, Part 8; Form I-131, "
    "Part 3)."
)
EYES = {
    "black": "Black",
    "blue": "Blue",
    "brown": "Brown",
    "gray": "Gray",
    "green": "Green",
    "hazel": "Hazel",
    "maroon": "Maroon",
    "pink": "Pink",
    "other": "Another color, or not known",
}
HAIR = {
    "bald": "No hair",
    "black": "Black",
    "blond": "Blond",
    "brown": "Brown",
    "gray": "Gray",
    "red": "Red",
    "sandy": "Sandy",
    "white": "White",
    "other": "Another color, or not known",
}
RACE = {
    "white": "White",
    "asian": "Asian",
    "black": "Black or African American",
    "native_american": "American Indian or Alaska Native",
    "pacific_islander": "Native Hawaiian or Other Pacific Islander",
}

LOOKS_AND_RACE = (
    looks("applicant.hispanic", YesNo(), "Are you Hispanic or Latino?", FOR_A_CARD),
    looks(
        "applicant.race",
        Codes(Choice(RACE)),
        "Which of these do you choose for your race?",
        FOR_A_CARD,
        help="The words are those of the form. You may choose more than one.",
        complete="Are these all that you choose?",
    ),
    looks(
        "applicant.height.feet",
        Number(most=8),
        "How tall are you: how many feet?",
        FOR_A_CARD,
        help="150 cm is 4 feet 11 inches. 160 cm is 5 feet 3. 170 cm is 5 feet 7. "
        "180 cm is 5 feet 11.",
    ),
    looks("applicant.height.inches", Number(most=11), "And how many inches?", FOR_A_CARD),
    looks(
        "applicant.weight_pounds",
        Number(most=999),
        "How many pounds do you weigh?",
        FOR_A_CARD,
        help="50 kg is 110 pounds. 60 kg is 132. 70 kg is 154. 80 kg is 176.",
    ),
    looks("applicant.eyes", Choice(EYES), "What color are your eyes?", FOR_A_CARD),
    looks("applicant.hair", Choice(HAIR), "What color is your hair?", FOR_A_CARD),
)
