"""What does the form for TPS ask beside admissibility?

Form I-821, Parts 1, 2 and 4 to 7.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Account,
    Choice,
    Codes,
    Country,
    Date,
    Digits,
    Text,
    Texts,
    YesNo,
)

asked = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
told = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

APPLYING = "The form for TPS asks it first (Form I-821, Part 1)."
YOU = "The form for TPS asks it (Form I-821, Part 2)."
LATE = "It is asked of people who sign up late (Form I-821, Parts 4 to 6; 8 CFR 244.2(f)(2))."
BASIS = "The form for TPS asks it (Form I-821, Part 7; INA 244(c)(1)(A))."
HAD_TPS = {"yes": "Yes", "no": "No", "not_known": "I do not know"}
UNTIL = {
    "present": "This person has it now",
    "ended": "It has ended",
    "not_known": "I do not know the dates",
}

ABOUT_IT = (
    asked(
        "tps.application",
        Choice(
            {
                "first": "I do not have TPS now",
                "again": "I have TPS, and I sign up again",
            }
        ),
        "Do you have TPS now?",
        APPLYING,
        forms=("I-821 1.1",),
    ),
    asked(
        "tps.granted_by",
        Choice({"uscis": "USCIS", "judge": "An immigration judge or the Board"}),
        "Who gave you TPS?",
        APPLYING,
        forms=("I-821 1.2",),
    ),
    asked(
        "tps.work_permit",
        YesNo(),
        "Do you also ask for a work permit, with Form I-765?",
        APPLYING,
        forms=("I-821 1.3",),
    ),
    asked(
        "tps.country",
        Country(),
        "Because of which country do you ask for TPS?",
        APPLYING,
        forms=("I-821 1.4", "I-821 7.1.a"),
    ),
    asked(
        "tps.late",
        YesNo(),
        "Do you sign up for the first time, after the time for it was over?",
        LATE,
        help="A helper can look up the dates.",
        forms=("I-821 4",),
    ),
    told(
        "tps.earlier_applications",
        Account(),
        "If you asked for TPS before, when was it, and what came of it?",
        APPLYING,
        help="Receipt numbers help, if you have them.",
        forms=("I-821 1.1.b",),
    ),
)

ABOUT_YOU = (
    asked(
        "tps.lived_in",
        Codes(Country()),
        "In which countries did you live before you came to the United States?",
        YOU,
        complete="Are these all the countries?",
        forms=("I-821 2.15",),
    ),
    asked(
        "applicant.other_passports",
        Texts(),
        "What are the numbers of your other passports or travel documents?",
        YOU,
        complete="Are these all?",
        forms=("I-821 2.27", "I-821 2.28"),
    ),
    asked(
        "tps.proceedings",
        Codes(
            Choice(
                {
                    "court": "Immigration court",
                    "board": "The Board of Immigration Appeals",
                    "federal": "A federal court, after the others had ended",
                }
            )
        ),
        "Which courts have looked at whether you may stay?",
        YOU,
        complete="Are these all?",
        forms=("I-821 2.33",),
    ),
    asked(
        "tps.federal_court",
        Text(),
        "Where was the federal court?",
        YOU,
        forms=("I-821 2.35",),
    ),
    asked(
        "tps.proceedings_from",
        Date(),
        "When did the court case begin?",
        YOU,
        forms=("I-821 2.36.a",),
    ),
    asked(
        "tps.proceedings_to",
        Date((PRESENT,)),
        "When did it end?",
        YOU,
        help="If it has not ended, say so.",
        forms=("I-821 2.36.b",),
    ),
)


def _tps_of(at: str, whom: str) -> tuple[Fact, ...]:
    return (
        asked(f"{at}.tps.from", Date(), f"From when did {whom} have TPS?", LATE),
        asked(f"{at}.tps.to", Date(), f"Until when did {whom} have TPS?", LATE),
    )


FAMILY = (
    asked(
        "family.spouse.tps.ever",
        YesNo(),
        "Has your husband or wife ever had TPS?",
        LATE,
        forms=("I-821 4.9",),
    ),
    *_tps_of("family.spouse", "your husband or wife"),
    asked(
        "family.spouse.tps.until",
        Choice(UNTIL),
        "Does your husband or wife have TPS now?",
        LATE,
        forms=("I-821 4.10",),
    ),
    asked(
        "family.spouse.tps.valid",
        Choice(HAD_TPS),
        "Is that TPS still good?",
        LATE,
        forms=("I-821 4.11",),
    ),
    asked(
        "family.former_spouses[].a_number",
        Digits(shortest=7, padded=9, letter="A"),
        "What is the A-Number of this person?",
        LATE,
        forms=("I-821 5.3",),
    ),
    asked(
        "family.former_spouses[].died_on",
        Date(),
        "If this person has died, when was it?",
        LATE,
        forms=("I-821 5.5",),
    ),
    asked(
        "family.former_spouses[].tps.ever",
        Choice(HAD_TPS),
        "Did this person ever have TPS?",
        LATE,
        forms=("I-821 5.8",),
    ),
    *_tps_of("family.former_spouses[]", "this person"),
    asked(
        "family.former_spouses[].tps.until",
        Choice(UNTIL),
        "Does this person have TPS now?",
        LATE,
        forms=("I-821 5.9",),
    ),
    asked(
        "family.former_spouses[].tps.applying",
        Choice(HAD_TPS),
        "Does this person ask for TPS now?",
        LATE,
        forms=("I-821 5.10",),
    ),
    *_tps_of("family.children[]", "this child"),
    asked(
        "family.children[].tps.applying",
        YesNo(),
        "Does this child ask for TPS now?",
        LATE,
        forms=("I-821 6.7",),
    ),
)

BASIS_FOR_IT = (
    asked(
        "tps.resided_since",
        Date(),
        "Since what date have you lived in the United States, without a break?",
        BASIS,
        forms=("I-821 7.1.b",),
    ),
    asked(
        "tps.travelled",
        YesNo(),
        "Before you last came in, were you ever in a third country?",
        BASIS,
        help="Any country but your own and the United States.",
        forms=("I-821 7.1.c",),
    ),
    asked(
        "tps.status_declined",
        YesNo(),
        "Did another country ever offer you a status that you did not take?",
        BASIS,
        forms=("I-821 7.5",),
    ),
    told(
        "tps.declined_which",
        Account(),
        "Which country was it, what did it offer you, and when?",
        BASIS,
        forms=("I-821 7.6",),
    ),
    told(
        "tps.declined_why",
        Account(),
        "Why did you not take it?",
        BASIS,
        forms=("I-821 7.7",),
    ),
)

TPS_APPLICATION = (*ABOUT_IT, *ABOUT_YOU, *FAMILY, *BASIS_FOR_IT)
