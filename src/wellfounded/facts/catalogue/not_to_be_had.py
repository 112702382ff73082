"""Which proof cannot be had, and why? INA 208(b)(1)(B)(ii)."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import WHY_NOT_TO_BE_HAD
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Choice, Date, Records, Reference, Text

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.EVIDENCE)

WHY = "The law asks only for what a person has or can reasonably get (INA 208(b)(1)(B)(ii))."

NOT_TO_BE_HAD = (
    ruled(
        "not_to_be_had",
        Records(),
        "Which papers can you not get?",
        WHY,
        complete="Are these all the papers you cannot get?",
    ),
    ruled("not_to_be_had[].what", Text(), "Which paper is it?", WHY),
    ruled("not_to_be_had[].of", Reference(), "Of what in your case would this paper speak?", WHY),
    ruled(
        "not_to_be_had[].why",
        Choice(WHY_NOT_TO_BE_HAD),
        "Why can you not get it?",
        WHY,
        help="If asking could put someone in danger, that is a good reason not to ask.",
    ),
    ruled(
        "not_to_be_had[].tried",
        Account(),
        "What have you tried?",
        WHY,
        help="Who you asked, how, and what they answered. It is fine if you did not try.",
    ),
    ruled("not_to_be_had[].tried_on", Date(), "When did you try?", WHY),
    ruled(
        "not_to_be_had[].instead",
        Text(),
        "Is there something else that speaks of the same?",
        WHY,
    ),
)
