"""Was the person single, married, divorced or widowed, and when?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.passage import Voice
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Marital
from wellfounded.logic import Span

IS = re.compile(
    r"\b(?P<be>am|was|is|were)\s+(?P<still>still\s+)?(?P<not>not\s+)?(?:a\s+)?"
    r"(?P<status>single|unmarried|married|divorced|widowed|widow|widower)\b(?!\s+(?:in|on|to|at|by)\b)"
)
LIVE_WITH = re.compile(r"\bwith my (?:husband|wife)\b(?! ?['’]s)")
BEEN = re.compile(r"\b(?:have|has) been married for\b")
I_AM_SPOUSE = re.compile(r"\bI am (?:the|his|her) (?:wife|husband)\b(?: of the applicant)?")
ARE_YOU = re.compile(r"\bare you (?:currently |now )?married\b", re.I)
STATUS = {"unmarried": "single", "widow": "widowed", "widower": "widowed"}
ANSWERS = re.compile(r"\b(?P<status>single|married|divorced|widowed|widow|widower)\b", re.I)


def marital(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[Marital]:
    """What a sentence says of the person's being married."""
    text, voice = spoken.text, spoken.voice
    if spoken.asked >= 0:
        yield from _answered(spoken, paper_day)
        return
    if I_AM_SPOUSE.search(text) and voice is Voice.LETTER:
        yield Marital(status="married", passage=spoken.passage, days=paper_day)
    if voice is Voice.PERSON and LIVE_WITH.search(text) and re.search(r"\bI live\b", text):
        yield Marital(status="married", passage=spoken.passage)
    for found in IS.finditer(text):
        subject = next((m for m in reversed(spoken.named) if m.end <= found.start()), None)
        if subject is None or subject.who != SELF or text[subject.end : found.start()].strip():
            continue
        status = STATUS.get(found["status"].lower(), found["status"].lower())
        if found["not"]:
            if status != "married":
                continue
            status = "not married"
        now = found["be"] in ("am", "is")
        said = spoken.on
        others = [one for one in spoken.verbs if one.who.known and one.kind != "marriage"]
        at = (others[0].kind, others[0].who) if others and not now else None
        if now or said or at:
            when = said[0].spans if said and not now else paper_day if now else ()
            yield Marital(status=status, passage=spoken.passage, days=when, at=None if when else at)


def _answered(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[Marital]:
    question, answer = spoken.text[: spoken.asked], spoken.text[spoken.asked :]
    if not ARE_YOU.search(question):
        return
    said = ANSWERS.search(answer)
    if said:
        status = STATUS.get(said["status"].lower(), said["status"].lower())
    elif spoken.sentence.said_yes is not None:
        status = "married" if spoken.sentence.said_yes else "not married"
    else:
        return
    yield Marital(status=status, passage=spoken.passage, days=paper_day)
