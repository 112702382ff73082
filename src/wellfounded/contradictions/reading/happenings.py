"""By which words is it told that something happened, and to whom?

Each kind is told by a verb done to somebody ("they beat me", "I was beaten") or by somebody
("I joined"). Only past forms are read; the plain form counts after "did".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

BODY = (
    r"(?:arms?|legs?|hands?|nose|teeth|tooth|ribs?|jaw|wrists?|fingers?|head|face|foot|feet|knees?"
    r"|shoulders?|back|eyes?|ears?|skull)"
)
UNITED_STATES = r"(?:the )?(?:United States|U\.S\.A?|USA?|America)\b"
COUNTRY = r"(?:country|homeland|home|native land)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """How one kind is told, in pieces of patterns.

    ``done_to`` is what is done to somebody, with ``plain`` its form after "did"; ``done_by``
    what somebody does; ``once`` whether it can happen only once to one person.
    """

    done_to: str = ""
    undergone: str = ""
    done_by: str = ""
    plain: str = ""
    plain_by: str = ""
    once: bool = False
    harm: bool = False


ABROAD = r"(?:asylum|refugee status|protection)"
HAPPENINGS = MappingProxyType(
    {
        "birth": Happening(undergone=r"born", once=True),
        "death": Happening(
            done_to=r"killed|murdered|executed|assassinated",
            undergone=r"killed|murdered|executed|assassinated|shot dead|found dead|beheaded",
            done_by=r"died|passed away",
            plain=r"kill|murder|execute",
            plain_by=r"die|pass away",
            once=True,
            harm=True,
        ),
        "shooting": Happening(
            done_to=r"shot(?: at)?", undergone=r"shot(?: at)?", plain=r"shoot", harm=True
        ),
        "arrest": Happening(
            done_to=r"arrested|detained|jailed|imprisoned|locked up|held|kept",
            undergone=r"arrested|detained|jailed|imprisoned|locked up|held|in (?:jail|prison)"
            r"|taken to (?:the|a) (?:police )?station|kept",
            plain=r"arrest|detain|jail|hold|imprison|lock up",
            harm=True,
        ),
        "beating": Happening(
            done_to=r"beat|hit|kicked|punched|slapped|attacked|assaulted|struck|whipped|tortured"
            r"|harmed|hurt|stabbed|burned|threw",
            undergone=r"(?:beaten|beat|hit|kicked|punched|slapped|attacked|assaulted|struck|whipped"
            r"|tortured|harmed|hurt|injured|stabbed|burned|mistreated)",
            plain=r"beat|hit|kick|punch|attack|assault|harm|hurt|torture|stab|mistreat",
            harm=True,
        ),
        "rape": Happening(
            done_to=r"raped|sexually assaulted|sexually abused",
            undergone=r"raped|sexually assaulted|sexually abused",
            plain=r"rape",
            harm=True,
        ),
        "kidnapping": Happening(
            done_to=r"kidnapped|abducted",
            undergone=r"kidnapped|abducted",
            plain=r"kidnap|abduct",
            harm=True,
        ),
        "taking": Happening(
            done_to=r"took|dragged", undergone=r"taken away|taken", plain=r"take", harm=True
        ),
        "threat": Happening(
            done_to=r"threatened", undergone=r"threatened", plain=r"threaten", harm=True
        ),
        "burning": Happening(
            done_to=r"burned(?: down)?|burnt|set fire to|destroyed",
            undergone=r"burned(?: down)?|burnt|destroyed",
            plain=r"burn|destroy",
        ),
        "search": Happening(
            done_to=r"searched|raided", undergone=r"searched|raided", plain=r"search"
        ),
        "marriage": Happening(
            done_by=r"married|got married|wed",
            undergone=r"married",
            plain_by=r"marry|get married",
        ),
        "divorce": Happening(
            done_by=r"divorced|got divorced|got a divorce",
            undergone=r"divorced",
            plain_by=r"divorce|get divorced",
        ),
        "baptism": Happening(undergone=r"baptized|baptised", done_by=r"got baptized", once=True),
        "ordination": Happening(undergone=r"ordained", once=True),
        "conscription": Happening(undergone=r"conscripted|drafted", once=True),
        "joining": Happening(
            done_by=r"joined|became a member of|(?:was|were|am|is|been) (?:also )?(?:an? )?"
            r"(?:\w+ )?member of|belonged to",
            plain_by=r"join|become a member of|belong to",
        ),
        "leaving": Happening(
            done_by=rf"(?:left|fled|escaped(?: from)?) (?:my |his |her |the |their )?{COUNTRY}"
            r"|(?:left|fled)(?= [A-Z])|went into exile",
            plain_by=rf"(?:leave|flee) (?:your |his |her |the )?{COUNTRY}|(?:leave|flee)(?= [A-Z])",
        ),
        "arrival": Happening(
            done_by=r"(?:entered|came (?:in)?to|arrived (?:in|to)|crossed into|reached|was admitted"
            r" (?:in)?to|were admitted (?:in)?to|got to|been (?:in|to))"
            rf" {UNITED_STATES}",
            plain_by=rf"(?:enter|come (?:in)?to|arrive in) {UNITED_STATES}",
        ),
        "report": Happening(
            done_by=r"reported (?:it|this|that|the \w+|him|them|to the)|went to the police"
            r"|complained to|filed a (?:police )?(?:complaint|report)|made a (?:complaint|report)"
            r"|denounced|told the police",
            plain_by=r"report (?:it|this|that|the \w+|him|them)|go to the police|complain to"
            r"|tell the police|file a (?:complaint|report)",
        ),
        "asylum": Happening(
            done_by=rf"(?:asked|applied|filed) for (?:\w+ )?{ABROAD}|sought {ABROAD}",
            plain_by=rf"(?:ask|apply|file) for (?:\w+ )?{ABROAD}|seek {ABROAD}",
        ),
        "filing": Happening(
            done_by=r"filed (?:my |his |her |an? |the )?(?:asylum|I-589|Form I-589)"
            r"(?: application| form)?",
            plain_by=r"file (?:your |his |her |the )?(?:asylum|I-589)",
        ),
        "other_name": Happening(
            done_by=r"used (?:an|any)?\s*other names?|gone by (?:an|any)?\s*other names?",
            plain_by=r"use (?:an|any)?\s*other names?",
        ),
        "travel": Happening(),
        "service": Happening(
            done_by=r"served in the (?:army|military|navy|armed forces)|was in the army",
            plain_by=r"serve in the (?:army|military)",
        ),
        "government_work": Happening(
            done_by=r"worked for the government", plain_by=r"work for the government"
        ),
        "return": Happening(
            done_by=r"(?:went back|returned|came back) to (?:my |his |her |the |their )?"
            rf"{COUNTRY}|went home for",
            plain_by=rf"(?:go back|return) to (?:your |his |her |the )?{COUNTRY}",
        ),
        "visa": Happening(undergone=r"issued", done_by=r"got (?:my |the |his |her )?visa"),
        "graduation": Happening(done_by=r"graduated", plain_by=r"graduate"),
        "protected_status": Happening(
            done_by=r"(?:got|received|was given|was granted) (?:the )?(?:TPS|Temporary Protected "
            r"Status)"
        ),
    }
)
"""Every kind, by id."""
INJURY = re.compile(
    rf"\b(?:broke|fractured|burned|cut|stabbed|smashed)\s+(?P<whose>my|his|her)\s+"
    rf"(?:(?:left|right)\s+)?{BODY}\b"
)
"""A hurt told by its place: it was done to whose body it is."""
TO_A_STATION = re.compile(
    r"\b(?P<verb>took|brought|dragged)\s+(?P<whom>me|us|him|her|the applicant)\s+(?:away\s+)?to\s+"
    r"(?:the|a)\s+(?:police|station|barracks|prison)"
)
DENIES_ALL = re.compile(r"\b(?:physically |ever )*(?:harmed|hurt|mistreated)\b|\bharm\b", re.I)
HARMS = frozenset(kind for kind, told in HAPPENINGS.items() if told.harm)
ALIKE = (
    frozenset({"beating", "shooting"}),
    frozenset({"arrest", "taking", "kidnapping"}),
    frozenset({"shooting", "death"}),
)
"""Kinds that can be one event told in two ways."""


GROUPS = MappingProxyType(
    {
        **dict.fromkeys(("beating", "shooting", "death"), "violence"),
        **dict.fromkeys(("arrest", "taking", "kidnapping"), "holding"),
    }
)
"""Kinds of which some can be told as another; any other kind is a group of its own."""


@cache
def same_kind(first: str, second: str) -> bool:
    """Whether two kinds can be one event."""
    return first == second or any(first in one and second in one for one in ALIKE)
