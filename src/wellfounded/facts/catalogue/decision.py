"""What was decided on the application, and what came after it?"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

WORK = "The law says when a work permit can be asked for (INA 208(d)(2); 8 CFR 208.7)."

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

AFTER = (
    ruled(
        "after_protection.year_in_the_country",
        YesNo(),
        "Since then, have you been in the United States for a full year, all days added up?",
        "One year of presence is needed (INA 209). Days abroad are not counted.",
    ),
)

DECIDED = (*DECISION, *AFTER)
