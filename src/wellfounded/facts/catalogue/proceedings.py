"""Is there a case in immigration court, and where? Form I-589, Part A.I, item 18."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Date, Text, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

WHICH_OFFICE = "8 CFR 208.2 and 1208.2 say whether USCIS or a judge decides."
CIRCUITS = {
    **{str(number): f"Circuit {number}" for number in range(1, 12)},
    "DC": "District of Columbia Circuit",
}

PROCEEDINGS = (
    asked(
        "proceedings.history",
        Choice(
            {
                "never": "I have never been in immigration court",
                "now": "I am in immigration court now",
                "past": "I was in immigration court before, but am not now",
            }
        ),
        "Have you ever had a case in immigration court?",
        "A.I.18",
    ),
    ruled(
        "proceedings.in_removal",
        YesNo(),
        "Do you have a case in immigration court now?",
        WHICH_OFFICE,
    ),
    ruled(
        "proceedings.kind",
        Choice(
            {
                "240": "Removal proceedings (INA 240)",
                "asylum_only": "Asylum-only proceedings",
                "withholding_only": "Withholding-only proceedings",
                "expedited": "Expedited removal (INA 235(b)(1))",
            }
        ),
        "What kind of case is it?",
        WHICH_OFFICE,
        help="The first paper from the court or the officer shows this.",
    ),
    ruled("proceedings.court", Text(), "Which immigration court has your case?", WHICH_OFFICE),
    ruled(
        "proceedings.circuit",
        Choice(CIRCUITS),
        "Which federal circuit is the court in?",
        "Decisions of a court of appeals bind the judges in its circuit.",
    ),
    ruled(
        "proceedings.nta_served_on",
        Date(),
        "On what date did you get the Notice to Appear?",
        "INA 239(a) speaks of the service of this notice.",
        help="It is Form I-862.",
    ),
    ruled(
        "proceedings.nta_filed_on",
        Date(),
        "On what date was the Notice to Appear filed with the court?",
        "8 CFR 1003.14(a) starts the court case on this date.",
        help="The court stamp on the notice, or the court's case line, shows it.",
    ),
    Fact(
        "proceedings.detained",
        YesNo(),
        "Are you held in detention now?",
        "Some courts, forms and dates differ for people who are held.",
        data_class=DataClass.DANGER,
        section=Section.LOCATION,
    ),
    ruled(
        "proceedings.court_line_checked_on",
        Date(),
        "On what date did someone last check your case on the court's case line?",
        "Hearing dates change, so the case line is checked from time to time.",
    ),
    ruled(
        "proceedings.court_line_found",
        Choice({"nothing": "No case", "hearing": "A hearing date", "order": "An order"}),
        "What did the court's case line show?",
        "Hearing dates change, so the case line is checked from time to time.",
    ),
)
