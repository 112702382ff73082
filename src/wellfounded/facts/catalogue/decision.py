"""What was decided on the application, and what of the work permit and after it?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

WORK = "The law says when a work permit can be asked for (INA 208(d)(2); 8 CFR 208.7)."
CARD = "The rules say who may work, and until when a card holds (8 CFR 274a.12, 274a.13)."

OUTCOME = {
    "waiting": "Nothing yet",
    "referred": "The asylum office sent it on to a judge",
    "asylum": "Asylum was given",
    "withholding": "Withholding of removal was given",
    "cat_withholding": "Withholding under the Convention against Torture was given",
    "cat_deferral": "Deferral of removal was given",
    "denied": "It was denied",
    "rejected": "It was sent back",
}
CATEGORIES = {
    "none": "I have no card",
    "C08": "C08: asylum applicant",
    "A05": "A05: asylum",
    "A03": "A03: refugee",
    "A10": "A10: withholding of removal",
    "A12": "A12: TPS",
    "C19": "C19: TPS applicant",
    "C18": "C18: order of supervision",
    "other": "Another code",
}

DECISION = (
    ruled(
        "decision.outcome",
        Choice(OUTCOME),
        "What was decided on your asylum form?",
        WORK,
        help="The last letter from USCIS or the last order of the judge says it.",
    ),
    ruled("decision.on", Date(), "On what date was that decided?", WORK),
    ruled(
        "decision.by",
        Choice(
            {
                "uscis": "USCIS",
                "immigration_judge": "An immigration judge",
                "board": "The Board of Immigration Appeals",
            }
        ),
        "Who made the decision?",
        WORK,
    ),
    ruled(
        "decision.appealed",
        YesNo(),
        "Is an appeal of this decision waiting?",
        "The rules speak of a form that was denied (8 CFR 208.7).",
    ),
)

WORK_PERMIT = (
    ruled(
        "work_permit.category",
        Choice(CATEGORIES),
        "Which code does your work permit card show?",
        CARD,
        help='It stands beside "Category".',
    ),
    ruled("work_permit.expires_on", Date(), "On what date does the card end?", CARD),
    ruled(
        "work_permit.renewal_filed_on",
        Date(),
        "On what date did USCIS receive the form for a new card?",
        CARD,
        help="The receipt notice shows this date.",
    ),
    ruled(
        "work_permit.denial_held_to_bar",
        YesNo(),
        "Has USCIS said that the denial closes the work permit, in spite of the appeal?",
        "The rule does not say what an appeal changes (8 CFR 208.7(a)(1)(iii)).",
    ),
)

AFTER = (
    ruled(
        "after_protection.year_in_the_country",
        YesNo(),
        "Since then, have you been in the United States for a full year, all days added up?",
        "One year of presence is needed (INA 209). Days abroad are not counted.",
    ),
)

DECIDED = (*DECISION, *WORK_PERMIT, *AFTER)
