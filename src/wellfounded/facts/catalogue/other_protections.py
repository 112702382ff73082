"""What do TPS and the refugee program ask? INA 244, INA 207."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Codes, Date, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

REGISTRATION = "The law looks at when a person signed up for TPS (INA 244(c)(1)(A)(iv))."
LATE = "The rules name these for people who sign up later (8 CFR 244.2(f)(2), (g))."

TPS = (
    ruled(
        "tps.registered",
        YesNo(),
        "Did you ask for TPS when people from your country could first sign up?",
        REGISTRATION,
        help="TPS is Temporary Protected Status. The form is I-821.",
    ),
    ruled(
        "tps.registered_again",
        YesNo(),
        "Since then, did you sign up for TPS again each time it was asked?",
        "People with TPS sign up again in each period (INA 244(c)(3)(C)).",
    ),
    ruled(
        "tps.away_long",
        YesNo(),
        "Since then, were you away from the United States for more than a short trip?",
        "The law looks at how long a person was away, and why (INA 244(c)(4)).",
        help="Then means the first day of TPS for your country.",
    ),
    ruled(
        "tps.late_grounds",
        Codes(
            Choice(
                {
                    "status": "I had a visa, or an officer or judge had let me stay for a time",
                    "pending": "I had asked for asylum or another way to stay, with no end yet",
                    "parole": "I was here on parole, or had asked for it again",
                    "family": "My husband, wife or parent could sign up for TPS",
                }
            )
        ),
        "Which of these was true when people from your country could first sign up?",
        LATE,
        complete="Are these all that were true then?",
    ),
    ruled(
        "tps.late_ground_ended_on",
        Date((PRESENT,)),
        "When did the last of these end?",
        LATE,
        help="If it has not ended, say so.",
    ),
)

REFUGEE = (
    ruled(
        "refugee.referred_by",
        Choice(
            {
                "unhcr": "The UN refugee agency (UNHCR)",
                "embassy": "An embassy of the United States",
                "organization": "Another organization",
                "group": "I belong to a group that the program named",
                "relative": "A relative in the United States",
                "sponsor": "Private sponsors in the United States",
                "nobody": "Nobody so far",
            }
        ),
        "Who gave your name to the United States refugee program?",
        "The rules and the yearly report say who may refer a person (8 CFR 207.1).",
    ),
)

OTHER_PROTECTIONS = (*TPS, *REFUGEE)
