"""How, where and when did the person come in, by a passage?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.passage import Voice
from wellfounded.contradictions.reading.days import DaySaid
from wellfounded.contradictions.reading.events import dated
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.places import Map, Where, places
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Arrival

BY_AIR = re.compile(r"\b(?:by (?:plane|air)|flew|flight|airport|airplane)\b", re.I)
BY_LAND = re.compile(
    r"\b(?:on foot|walk(?:ed|ing)|by bus|wading|waded|river|desert|bridge|border)\b", re.I
)
NOT_CHECKED = re.compile(
    r"\b(?:without inspection|without being (?:inspected|admitted)|not been admitted|"
    r"nobody checked|no one checked|not (?:then )?(?:been )?admitted or paroled|wading|waded|"
    r"between (?:the )?ports|swam|without (?:a )?visa|crossed (?:the )?river)\b",
    re.I,
)
CHECKED = re.compile(
    r"\b(?:admitted (?:to|into) the|admitted as|was admitted|were admitted|let me in|let us in|"
    r"with (?:a|my) (?:\w+ )?visa|inspected and|stamped my|paroled into)\b",
    re.I,
)
NOT_THEN = re.compile(r"\bnot (?:then )?(?:been )?admitted\b", re.I)
OFFICIAL = re.compile(
    r"\b(?:port of entry|at the bridge|airport|with an appointment|for admission at)\b", re.I
)
NOT_OFFICIAL = re.compile(
    r"\b(?:crossed the river|wading|waded|desert|swam|between (?:the )?ports|the fence|"
    r"the wall|nobody checked)\b",
    re.I,
)
ENTRY_WORDS = re.compile(
    r"\b(?:entered without inspection|crossed the (?:river|border)|applied for admission|"
    r"admitted as|wading|present in the United States)\b",
    re.I,
)
UNKNOWN = re.compile(r"\bunknown (?:place|location|date)\b", re.I)


def arrivals(spoken: Spoken, towns: Map) -> Iterator[Arrival]:
    """The arrivals of the person that a sentence tells."""
    text, voice = spoken.text, spoken.voice
    if spoken.asked >= 0 and spoken.sentence.said_yes is False:
        return
    came = [one for one in spoken.verbs if one.kind == "arrival"]
    if any(one.who not in (SELF,) for one in came) and came:
        return
    worded = ENTRY_WORDS.search(text)
    if not came and (worded is None or not _of_person(text, voice)):
        return
    if re.search(r"\b(?:never|not (?:come|enter))\b", text, re.I):
        return
    said: tuple[DaySaid, ...] = dated(spoken).get(came[0], ()) if came else spoken.days
    first = [one for one in said if one.bound == ""][:1]
    yield Arrival(
        passage=spoken.passage,
        days=first[0].spans if first else (),
        places=tuple(_places(text, towns)),
        by="air" if BY_AIR.search(text) else "land" if BY_LAND.search(text) else "",
        checked=_checked(text),
        official=True if OFFICIAL.search(text) else False if NOT_OFFICIAL.search(text) else None,
    )


def _of_person(text: str, voice: Voice) -> bool:
    """Whether the words of an entry without its country are about the person."""
    if voice is Voice.LETTER:
        return False
    others = re.search(
        r"\b(?:my|his|her) (?:\w+ )?(?:brother|sister|husband|wife|son|daughter|mother|"
        r"father|aunt|uncle|cousin|family)\b",
        text,
    )
    abroad = re.search(
        r"\b(?:entered|into|crossed into) (?:Mexico|Guatemala|Colombia|Panama)\b", text
    )
    return not others and not abroad


def _checked(text: str) -> bool | None:
    if NOT_THEN.search(text) or NOT_CHECKED.search(text):
        return False
    return True if CHECKED.search(text) else None


def _places(text: str, towns: Map) -> Iterator[Where]:
    for one in places(text, towns):
        if not one.is_country and not UNKNOWN.search(text) and one.country in ("", "US"):
            yield one
