"""What was done, and what is feared? Form I-589, Part B, items 1 and 4."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import FORCED_PROCEDURE, PROTECTED_GROUNDS, WHO_DID_IT
from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Account, Choice, Codes, Date, Records, Text, YesNo

asked = partial(on_i589, data_class=DataClass.DANGER, section=Section.NARRATIVE)
ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

OWN_WORDS = "Use your own words, as much or as little as you wish. You can stop at any time."
REASONS = "Choose each one that applies, or none."
EACH_COUNTRY = "The law looks at each country of citizenship (INA 101(a)(42)(A))."
PROCEDURE = "The law speaks of government limits on births (INA 101(a)(42), last sentence)."

HARMS = (
    asked(
        "past_harm.any",
        YesNo(),
        "Have you or people close to you ever been harmed, treated badly or threatened?",
        "B.1.A",
        help="By anyone at all. People close to you are family, friends and people you work with.",
    ),
    asked(
        "harms",
        Records(),
        "What harm was done to you or to people close to you?",
        "B.1.A",
        help=OWN_WORDS,
        complete="Have you told of all the times?",
    ),
    asked("harms[].date", Date(), "When did it happen?", "B.1.A"),
    asked("harms[].place", Text(), "Where did it happen?", "B.1.A"),
    asked("harms[].what", Account(), "What happened?", "B.1.A", help=OWN_WORDS),
    asked(
        "harms[].who",
        Choice({"self": "Me", "family": "My family", "associates": "People close to me"}),
        "Who was harmed or threatened?",
        "B.1.A",
    ),
    asked("harms[].by", Text(), "Who did it?", "B.1.A"),
    asked("harms[].by_kind", Choice(WHO_DID_IT), "Who were they?", "B.1.A"),
    asked(
        "harms[].why",
        Codes(Choice(PROTECTED_GROUNDS)),
        "Why do you think they did it?",
        "B.1.A",
        help=REASONS,
        complete="Are these all the reasons?",
    ),
    asked("harms[].injury", Text(), "What injury did it leave?", "B.1.A"),
    ruled(
        "harms[].reported",
        YesNo(),
        "Did anyone tell the police or other officials?",
        "The law looks at the protection a country gives (INA 101(a)(42)(A)).",
    ),
    ruled(
        "harms[].response",
        Text(),
        "What did the police or officials do?",
        "The law looks at the protection a country gives (INA 101(a)(42)(A)).",
    ),
)

FEAR = (
    asked(
        "fear.any",
        YesNo(),
        "Do you fear harm or bad treatment if you go back to your own country?",
        "B.1.B",
    ),
    asked("fear.what", Account(), "What do you fear could happen?", "B.1.B", help=OWN_WORDS),
    asked("fear.by", Text(), "Who do you fear?", "B.1.B"),
    asked("fear.by_kind", Choice(WHO_DID_IT), "Who are they?", "B.1.B"),
    asked(
        "fear.why",
        Codes(Choice(PROTECTED_GROUNDS)),
        "Why do you think they would do it?",
        "B.1.B",
        help=REASONS,
        complete="Are these all the reasons?",
    ),
    ruled(
        "fear.where",
        Text(),
        "In which parts of the country do you fear harm?",
        "The law looks at the whole country (8 CFR 208.13(b)(3)).",
    ),
    ruled(
        "fear.relocation",
        Account(),
        "Could you live in another part of the country?",
        "The law looks at the whole country (8 CFR 208.13(b)(3)).",
        help="Tell what would make it possible or not.",
    ),
    ruled(
        "fear.every_nationality",
        YesNo(),
        "Do you fear harm in each country of which you are a citizen?",
        EACH_COUNTRY,
    ),
    asked(
        "torture.afraid",
        YesNo(),
        "Do you fear torture in your own country, or in another country you may be sent to?",
        "B.4",
    ),
    asked(
        "torture.account",
        Account(),
        "What torture do you fear, from whom, and why?",
        "B.4",
        help=OWN_WORDS,
    ),
)

POPULATION_CONTROL = (
    ruled(
        "population_control.forced_procedure",
        Choice(FORCED_PROCEDURE),
        "Were you forced to end a pregnancy, or to have something done that stops births?",
        PROCEDURE,
        help="If it was more than one, choose the first of them in the list.",
    ),
    ruled(
        "population_control.spouse_forced_procedure",
        Choice(FORCED_PROCEDURE),
        "Was your husband or wife forced to do so?",
        PROCEDURE,
    ),
    ruled(
        "population_control.resisted",
        YesNo(),
        "Did you refuse or act against a government program that limits births?",
        PROCEDURE,
    ),
    ruled(
        "population_control.persecuted_for_resisting",
        YesNo(),
        "Were you harmed because you refused or acted against it?",
        PROCEDURE,
    ),
    ruled(
        "population_control.fears_procedure",
        YesNo(),
        "Do you fear that you would be forced, or punished for refusing?",
        PROCEDURE,
    ),
    ruled("population_control.account", Account(), "What happened?", PROCEDURE, help=OWN_WORDS),
    ruled(
        "population_control.registered_in",
        Text(),
        "In what place is your family registered (hukou)?",
        "Rules on births differ from place to place (Matter of J-H-S-, 24 I&N Dec. 196).",
    ),
)

HARM_AND_FEAR = (*HARMS, *FEAR, *POPULATION_CONTROL)
