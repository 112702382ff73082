"""What status and what marriage are there today?

Forms I-821, Part 2, and I-912, Parts 1 and 2.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Choice, Text

now = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

MORE_BOXES = "Later forms have more boxes for it (Form I-821, Part 2; Form I-912, Part 2)."

MARRIAGE_AND_STATUS_NOW = (
    now(
        "applicant.current_status",
        Text(),
        "What is your immigration status now?",
        "Later forms ask it (Form I-821, Part 2, item 31; Form I-912, Part 1, item 2).",
        help='Such as "asylum applicant" or "no status".',
        forms=("I-821 2.31", "I-912 1.2"),
    ),
    now(
        "applicant.marital_detail",
        Choice(
            {
                "separated": "Separated",
                "annulled": "Annulled: it was said that the marriage never counted",
                "other": "Something else",
                "none": "None of these",
            }
        ),
        "Is one of these true of your marriage?",
        MORE_BOXES,
        forms=("I-821 2.17", "I-912 2.8"),
    ),
    now(
        "applicant.marital_other",
        Text(),
        "If it is something else, what is it?",
        MORE_BOXES,
        forms=("I-821 2.17", "I-912 2.8"),
    ),
)
