"""What happened, one event after another, as the person tells it?

The timeline that a declaration is put together from. Testimony is evidence when it is credible,
persuasive and refers to specific facts: INA 208(b)(1)(B)(ii), 8 CFR 208.13(a).
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import (
    CALENDARS,
    HOW_KNOWN,
    HOW_SURE,
    PART_OF_THE_STORY,
)
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Date, Records, Reference, Text

told = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

SPECIFIC = "What you tell is evidence, and the law asks for facts (INA 208(b)(1)(B)(ii))."
ORDER = "People who read a declaration want to know what came first."

TOLD = (
    told(
        "told",
        Records(),
        "What happened, one thing at a time?",
        SPECIFIC,
        help="Use your own words and your own language. You can stop at any time.",
        complete="Have you told all that you want to tell?",
    ),
    told("told[].what", Account(), "What happened?", SPECIFIC),
    told("told[].when", Date(), "When was it?", SPECIFIC, help="A month or a year is fine too."),
    told(
        "told[].when_said",
        Text(),
        "How do you say when it was?",
        "Your own words are kept as you say them.",
    ),
    told(
        "told[].calendar",
        Choice(CALENDARS),
        "Which calendar is that day from?",
        "Forms and courts in the United States use the Gregorian calendar.",
    ),
    told(
        "told[].sure",
        Choice(HOW_SURE),
        "How sure are you of the day?",
        "A declaration says so when a day is not sure.",
    ),
    told("told[].place", Text(), "Where was it?", SPECIFIC),
    told(
        "told[].how_known",
        Choice(HOW_KNOWN),
        "How do you know of it?",
        "A declaration says how a person knows what it tells.",
    ),
    told("told[].part", Choice(PART_OF_THE_STORY), "What part of your life is it from?", ORDER),
    told(
        "told[].harm",
        Reference(),
        "Which harm that you told of is it?",
        "It keeps one event from being counted twice.",
    ),
    told(
        "told[].answer",
        Reference(),
        "Which of your other answers does it tell more of?",
        "It keeps one event from being counted twice.",
    ),
    told("told[].after", Reference(), "Which of your answers did it come after?", ORDER),
)
