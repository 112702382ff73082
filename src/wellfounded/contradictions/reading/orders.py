"""Which of two events does a sentence put first?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.reading.verbs import Verb
from wellfounded.contradictions.told import Event, Order

OPENS = re.compile(r"^\W*(?:[\w ]{0,20}\s)?(?P<word>after|before)\s+(?:that\s+)?", re.I)
BETWEEN = re.compile(r"\b(?P<word>after|before|then|until)\b(?!\s+that\b)", re.I)


def orders(spoken: Spoken) -> Iterator[Order]:
    """The pairs of events of which the sentence says which came first."""
    text = spoken.text
    told = [one for one in spoken.verbs if one.who.known]
    if len(told) != 2 or spoken.asked >= 0 or re.search(r"\b(?:never|not|n't)\b", text):
        return
    first, second = told
    opening = OPENS.match(text[: first.start])
    between = BETWEEN.search(text, first.end, second.start)
    if between:
        word = between["word"].lower()
        earlier, later = (second, first) if word == "after" else (first, second)
    elif opening:
        word = opening["word"].lower()
        earlier, later = (first, second) if word == "after" else (second, first)
    else:
        return
    yield Order(
        earlier=_event(spoken, earlier), later=_event(spoken, later), passage=spoken.passage
    )


def _event(spoken: Spoken, verb: Verb) -> Event:
    return Event(kind=verb.kind, who=verb.who, passage=spoken.passage)
