"""Who read the declaration to the person, in which language? ICPM ch. 3.3(a)."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import Account, Date, Records, Text, YesNo

kept = partial(Fact, data_class=DataClass.DANGER, section=Section.NARRATIVE)

READ = (
    "Before a person who does not read English signs, the paper is read to them "
    "(Immigration Court Practice Manual, ch. 3.3(a))."
)

READ_BACKS = (
    kept(
        "read_backs",
        Records(),
        "When was the declaration read to you?",
        READ,
        complete="Are these all the times it was read to you?",
    ),
    kept("read_backs[].on", Date(), "On what date was it read to you?", READ),
    kept("read_backs[].language", Text(), "In which language was it read to you?", READ),
    kept("read_backs[].reader", Text(), "Who read it to you?", READ),
    kept(
        "read_backs[].interpreter",
        Text(),
        "If another person put it into your language, who was it?",
        READ,
    ),
    kept(
        "read_backs[].of",
        Text(),
        "Which version was read to you?",
        READ,
        help="Its mark stands on each page.",
    ),
    kept("read_backs[].understood", YesNo(), "Did you understand all of it?", READ),
    kept(
        "read_backs[].corrections",
        Account(),
        "What did you ask to change?",
        READ,
        help="If there was nothing to change, leave it empty.",
    ),
)
