"""Where was the person, from which day to which?

Only days between the latest beginning and the earliest end are certain. A visit inside a longer
stay elsewhere is nothing odd, so visits are not read as stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from wellfounded.contradictions.reading.days import DaySaid
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.places import Map, Where, places
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Stay
from wellfounded.logic import Span
from wellfounded.logic.span import BEGINNING, FOREVER

HELD = re.compile(
    r"\b(?:in|from) (?:jail|prison|custody|detention)\b|\b(?:was|were) (?:detained|jailed|held|"
    r"imprisoned)\b",
    re.I,
)
LIVED = re.compile(
    r"\b(?:lived|stayed|resided|was living|studied|worked|was|went to school)\b", re.I
)
VISIT = re.compile(
    r"\b(?:visit(?:ed|ing)?|for a (?:week|month|few)|holidays?|went to see|on and off)\b", re.I
)


def stays(spoken: Spoken, towns: Map) -> Iterator[Stay]:
    """The stays of the person that a sentence tells, with both ends."""
    text = spoken.text
    if len(spoken.days) < 2 or VISIT.search(text):
        return
    subject = next((one for one in spoken.named if not one.thing), None)
    if subject is None or subject.who != SELF:
        return
    held, lived = HELD.search(text), LIVED.search(text)
    if not held and not lived:
        return
    where = next(iter(_where(text, towns)), None)
    for sure in _ranges(spoken.days):
        if held:
            yield Stay(kind="held", where=where, sure=sure, passage=spoken.passage)
        elif where is not None:
            yield Stay(kind="lived", where=where, sure=sure, passage=spoken.passage)


def _where(text: str, towns: Map) -> Iterator[Where]:
    yield from (one for one in places(text, towns) if one.country)


def _ranges(said: tuple[DaySaid, ...]) -> Iterator[Span]:
    for first, second in pairwise(said):
        if first.bound in ("from", "since", "") and second.bound == "to":
            sure = certain(first.span, second.span)
            if sure is not None:
                yield sure


def certain(start: Span, end: Span) -> Span | None:
    """The days that certainly lie between a beginning and an end; None if there are none."""
    if start.earliest == BEGINNING or end.earliest == BEGINNING or start.latest == FOREVER:
        return None
    return Span(start.latest, end.earliest) if start.latest <= end.earliest else None
