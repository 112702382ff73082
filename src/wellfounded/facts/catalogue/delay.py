"""Why did the application come when it did? INA 208(a)(2)(D)."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.dates import PRESENT
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Date, Records, YesNo

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

LATE = "The law asks why a form came when it did (INA 208(a)(2)(D); 8 CFR 208.4(a)(4), (5))."
COUNSEL = "The law lists this step (8 CFR 208.4(a)(5)(iii))."

DELAY = (
    ruled(
        "delay.reasons",
        Records(),
        "What happened that made the form come later?",
        LATE,
        complete="Are these all the things that happened?",
    ),
    ruled(
        "delay.reasons[].kind",
        Choice(
            {
                "changed_country_conditions": "Things changed in my country",
                "changed_personal": "Things changed in my own life",
                "lost_derivative_status": "I was in another person's application and no longer am",
                "illness": "I was ill or hurt",
                "legal_disability": "I was a child alone, or could not act for myself",
                "counsel": "A lawyer or representative did something, or did not do it",
                "rejected_filing": "I filed in time and the form was sent back",
                "death_or_illness_of_other": (
                    "A family member or my representative died or was very ill"
                ),
                "other": "Something else",
            }
        ),
        "What kind of event was it?",
        LATE,
    ),
    ruled("delay.reasons[].from", Date(), "When did it start or happen?", LATE),
    ruled(
        "delay.reasons[].to",
        Date((PRESENT,)),
        "When did it end?",
        LATE,
        help="If it has not ended, say so.",
    ),
    ruled("delay.reasons[].what", Account(), "What happened?", LATE),
    ruled(
        "delay.reasons[].affidavit",
        YesNo(),
        "Have you signed a statement of what you and the lawyer agreed?",
        COUNSEL,
    ),
    ruled(
        "delay.reasons[].counsel_informed",
        YesNo(),
        "Was the lawyer told of the complaint and given a chance to answer?",
        COUNSEL,
    ),
    ruled(
        "delay.reasons[].complaint_or_reason",
        YesNo(),
        "Was a complaint made, or a reason given why not?",
        COUNSEL,
    ),
    ruled(
        "delay.reasons[].refiled_on",
        Date(),
        "When did you send the form again?",
        "The law asks when a form that came back was filed again (8 CFR 208.4(a)(5)(v)).",
    ),
)
