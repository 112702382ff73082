"""Which gates did a helper pass over, why, and in whose name?

Written by the program when a form is filed although a gate is not passed, never asked.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Date, Records, Text, Texts

logged = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)
WHY = "No form asks this. It keeps who decided to file, and on what ground."

OVERRIDES = (
    logged(
        "overrides",
        Records(),
        "Which filings did a helper take on although something was open?",
        WHY,
        complete="Are these all of them?",
    ),
    logged("overrides[].form", Text(), "Which form was it?", WHY),
    logged("overrides[].by", Text(), "Which helper took it on?", WHY),
    logged("overrides[].on", Date(), "On what day?", WHY),
    logged("overrides[].reason", Text(), "What reason did the helper give?", WHY),
    logged(
        "overrides[].gates",
        Texts(),
        "What was still open?",
        WHY,
        complete="Is this all that was open?",
    ),
)
