"""Who put the papers into English? 8 CFR 103.2(b)(3); 8 CFR 1003.33."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Date, Records, Text

kept = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

CERTIFIED = "A translator signs for each translation (8 CFR 103.2(b)(3); 8 CFR 1003.33)."

TRANSLATORS = (
    kept(
        "translators",
        Records(),
        "Who put your words or your papers into English?",
        CERTIFIED,
        complete="Are these all the people who translated?",
    ),
    kept("translators[].name", Text(), "What is the translator's full name?", CERTIFIED),
    kept("translators[].address", Text(), "What is the translator's address?", CERTIFIED),
    kept("translators[].phone", Text(), "What is the translator's phone number?", CERTIFIED),
    kept(
        "translators[].language",
        Text(),
        "From which language does this person translate?",
        CERTIFIED,
    ),
    kept("translators[].on", Date(), "On what date was it translated?", CERTIFIED),
)
