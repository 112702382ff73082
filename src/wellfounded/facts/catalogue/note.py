"""What does the reader of the case file need to be told?"""

from __future__ import annotations

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Text

NOTE = (
    Fact(
        "note",
        Text(),
        "What else would you like to say?",
        "No form and no rule asks this. It is for the people who work on the file.",
        data_class=DataClass.DANGER,
        section=Section.NARRATIVE,
    ),
)
