"""Was there an interview about fear, and what was decided? 8 CFR 208.30, 208.31."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Date, YesNo

ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

INTERVIEW = "The law speaks of these interviews (INA 235(b)(1)(B); 8 CFR 208.31)."
REVIEW = "A judge can look at a no (INA 235(b)(1)(B)(iii)(III); 8 CFR 208.31(g))."

SCREENING_INTERVIEW = (
    ruled(
        "screening_interview.kind",
        Choice(
            {
                "none": "None",
                "credible": "A credible fear interview",
                "reasonable": "A reasonable fear interview",
            }
        ),
        "Which interview about fear have you had with an asylum officer?",
        INTERVIEW,
        help="The paper you got after it shows the name.",
    ),
    ruled(
        "screening_interview.referred_on",
        Date(),
        "On what date were you sent to this interview?",
        INTERVIEW,
    ),
    ruled(
        "screening_interview.found",
        Choice(
            {
                "fear": "The officer found a fear of this kind",
                "no_fear": "The officer found no fear of this kind",
            }
        ),
        "What did the officer decide?",
        INTERVIEW,
    ),
    ruled(
        "screening_interview.found_on",
        Date(),
        "On what date did the officer decide?",
        INTERVIEW,
    ),
    ruled(
        "screening_interview.sent_to_judge_on",
        Date(),
        "On what date was this sent to a judge?",
        REVIEW,
        help="It is the date on Form I-863.",
    ),
    ruled(
        "screening_interview.review",
        Choice(
            {
                "not_asked": "No judge has looked at it",
                "agreed": "A judge looked at it and agreed with the officer",
                "changed": "A judge looked at it and changed it",
            }
        ),
        "What came of it with a judge?",
        REVIEW,
        help="Leave it open while you wait for the judge.",
    ),
    ruled(
        "expedited_removal.held_within_reach",
        YesNo(),
        "Has a court or an officer said that you can be sent away without a judge?",
        "Its reach is in dispute (INA 235(b)(1)(A)). A decision in the case settles it.",
        help="Leave it open if nobody has decided.",
    ),
)
