"""What does a sentence say never was, and within which days?

"Never until the march of 2018" denies what came before it, and "never again" what came after.
"Not" is weaker than "never": it may speak of one day.
"""

from __future__ import annotations

import re
from datetime import timedelta

from wellfounded.contradictions.reading.marital import ARE_YOU
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.reading.verbs import Verb
from wellfounded.contradictions.told import Denial, Event
from wellfounded.logic import Span
from wellfounded.logic.span import ANY_DAY, BEGINNING, FOREVER

NEVER = re.compile(
    r"\b(?:never|nobody|no one|not once|denie[sd] (?:that|having|being|ever))\b[^;.]*$", re.I
)
NOT = re.compile(r"\b(?:not|n['’]t|nor)\b(?:\s+\w+){0,3}\s*$|n['’]t\b(?:\s+\w+){0,3}\s*$", re.I)
FOR_NOW = re.compile(
    r"\b(?:at first|at once|then|that (?:day|time|night)|immediately|yet|anymore|"
    r"because|this time|right away)\b",
    re.I,
)
ELSE = re.compile(r"\b(?:(?<!where )else|except|other than|apart from|besides|otherwise)\b", re.I)
THEN = re.compile(r"\b(?:then|that (?:day|time|night))\s*(?:[.,;]|$)", re.I)
HERE = re.compile(r"\b(?:in|to) (?:the )?(?:United States|U\.S\.|USA?)\b|\bhere\b", re.I)
ABROAD = re.compile(r"\b(?:in )?(?:any )?(?:other|another) countr", re.I)
UNTIL = re.compile(r"\b(?:until|till|before)\b", re.I)
AFTERWARDS = re.compile(r"\b(?:again|since|after)\b", re.I)
SINCE_NOTHING = re.compile(r"\b(?:my (?:house|room|bed)|the house|stopped|going to)\b", re.I)
STRONG_ONLY = frozenset({"marriage", "leaving", "birth", "death", "joining"})
ALL_HARM = re.compile(
    r"\b(?:have|has|were|was|did)\b[^.?]{0,40}\b(?:harmed|hurt|mistreated|harm you|hurt you)\b",
    re.I,
)
HARM_ONLY = ("beating", "rape", "shooting")


def denial(spoken: Spoken, verb: Verb) -> Denial | None:
    """What of a verb is denied; None if nothing is."""
    text, kind = spoken.text, verb.kind
    if verb.start < spoken.asked:
        if kind == "marriage" and ARE_YOU.search(text):
            return Denial(days=NOTHING)  # who is not married today may have been
        return _window(spoken, kind, weak=False) if spoken.sentence.said_yes is False else None
    before = text[: verb.start]
    before = before[max(before.rfind(";"), before.rfind(". "), before.rfind(" but "), 0) :]
    if NEVER.search(before) and not SINCE_NOTHING.search(text[verb.start : verb.end]):
        return _window(spoken, kind, weak=False)
    if kind not in STRONG_ONLY and NOT.search(before):
        return _window(spoken, kind, weak=True)
    return None


def _window(spoken: Spoken, kind: str, *, weak: bool) -> Denial:
    """The days and the place that a denial covers; ``NOTHING`` where that cannot be told."""
    text, said = spoken.text, spoken.days
    where = "abroad" if ABROAD.search(text) else "US" if HERE.search(text) else ""
    if kind == "arrival":
        where = ""
    window = ANY_DAY
    if ELSE.search(text) or THEN.search(text) or (weak and FOR_NOW.search(text)):
        window = NOTHING
    elif UNTIL.search(text):
        window = _before(said[0].span) if said else window
        if not said and re.search(r"\b(?:until|till)\b", text, re.I):
            window = NOTHING
    elif AFTERWARDS.search(text):
        window = Span(said[0].span.latest, FOREVER) if said else NOTHING
    elif said and weak:
        window = said[0].span
    return Denial(days=window, where=where, weak=weak)


NOTHING = Span(BEGINNING, BEGINNING)


def _before(span: Span) -> Span:
    day = span.earliest - timedelta(1) if span.earliest > BEGINNING else BEGINNING
    return Span(BEGINNING, day)


def denies_everything(spoken: Spoken) -> tuple[Event, ...]:
    """A "no" to the question whether the person was ever harmed denies each kind of harm."""
    question = spoken.text[: max(spoken.asked, 0)]
    if spoken.sentence.said_yes is not False or not ALL_HARM.search(question):
        return ()
    if re.search(
        r"\byour (?:child|family|son|daughter|brother|sister|mother|father|husband|wife)",
        question,
    ):
        return ()
    window = _window(spoken, "beating", weak=False)
    return tuple(
        Event(kind=kind, who=SELF, passage=spoken.passage, denied=window) for kind in HARM_ONLY
    )
