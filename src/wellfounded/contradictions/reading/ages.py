"""How old was somebody, and on which day?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.passage import Voice
from wellfounded.contradictions.reading.days import days
from wellfounded.contradictions.reading.numbers import NUMBER, Amount, amount, number_of
from wellfounded.contradictions.reading.people import SELF, Person
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.reading.verbs import UNREAL_WHOLE
from wellfounded.contradictions.told import Age
from wellfounded.logic import Span

N = rf"(?P<n>{NUMBER})"
WAS = re.compile(
    rf"\b(?:was|am|is)\s+(?:only\s+|just\s+|about\s+|around\s+|not yet\s+|then\s+)*{N}(?:\s+years?"
    r"(?:\s+old|\s+of age)?)?(?=\s*(?:[.,;]|$|when|in\b|and\b|at\b|then|years|old|that))",
    re.I,
)
AT_AGE = re.compile(
    rf"\b(?:at (?:the )?age(?: of)?|aged|at)\s+{N}(?:\s+years)?\b(?!\s*(?:o'clock|am|pm|:|"
    r"in the|%))",
    re.I,
)
YEARS_OLD = re.compile(rf"\b{N}[- ]years?[- ]old\b", re.I)
HOW_OLD = re.compile(r"\bhow old (?:are|were) you\b", re.I)
NOT_EXACT = re.compile(r"\b(?:about|around|almost|nearly|maybe|approximately|of about)\s*$", re.I)
NEXT_DAY = re.compile(r"\s*(?:That|It|This) (?:was|happened)\b")
PAPER_DAY = re.compile(
    r"\b(?:report|interview|record of [\w ]+|visa application|application|statement|dated|"
    r"examination|exam|certificate)[\w ]{0,20}?(?:of|on|,|dated)\s",
    re.I,
)
PRESENT = re.compile(r"\b(?:is|am)\s+(?:\w+\s+){0,2}$")
NOW = re.compile(r"\bis\b|\bam\b|old\b|\baged\b")
OLDEST = 110


def ages(spoken: Spoken, paper_day: tuple[Span, ...]) -> Iterator[Age]:
    """The ages that a sentence tells of the person and of the family."""
    text, sentence = spoken.text, spoken.sentence
    if UNREAL_WHOLE.search(text):
        return
    for found, who in _found(spoken):
        years = _years(text, found)
        if years is None or not who.known:
            continue
        said, at = spoken.on, _at(spoken)
        if paper_day and PRESENT.search(text[: found.start("n")]):
            said, at = (), None
        if said:
            yield Age(who=who, years=years, days=said[0].spans, passage=spoken.passage)
        elif NEXT_DAY.match(sentence.after) and (later := days(sentence.after)):
            yield Age(who=who, years=years, days=later[0].spans, passage=spoken.passage)
        elif at is not None:
            now = paper_day if NOW.search(text) else ()
            yield Age(who=who, years=years, days=now, passage=spoken.passage, at=at)
        elif sentence.source.days and re.search(r"\bthen\b|\bwhen\b|\bwas\b", text):
            day = sentence.source.days
            yield Age(who=who, years=years, days=day, passage=spoken.passage)
        elif paper_day and NOW.search(text):
            yield Age(who=who, years=years, days=paper_day, passage=spoken.passage)


def _found(spoken: Spoken) -> Iterator[tuple[re.Match[str], Person]]:
    text, asked, named = spoken.text, spoken.asked, spoken.named
    if asked >= 0 and HOW_OLD.search(text[:asked]):
        found = re.compile(rf"[^.\d]{{0,20}}?\b{N}\b", re.I).match(text, asked)
        if found:
            yield found, SELF
        return
    seen: set[int] = set()
    for pattern in (WAS, AT_AGE, YEARS_OLD):
        for found in pattern.finditer(text):
            if found.start("n") in seen:
                continue
            seen.add(found.start("n"))
            subject = next((m for m in reversed(named) if m.end <= found.start()), None)
            follows = pattern is not WAS and subject is None
            record = spoken.voice is Voice.RECORD
            if subject is not None and not subject.thing:
                if pattern is not WAS or text[subject.end : found.start()].strip() == "":
                    yield found, subject.who
            elif follows and pattern is YEARS_OLD and record:
                yield found, SELF
            elif follows and pattern is AT_AGE and named and not named[0].thing:
                yield found, named[0].who


def _years(text: str, found: re.Match[str]) -> Amount | None:
    number = number_of(found["n"])
    if not 1 <= number <= OLDEST:
        return None
    if NOT_EXACT.search(text[: found.start("n")]):
        return Amount(number - 2, number + 2)
    return amount(text, found)


def _at(spoken: Spoken) -> tuple[str, Person] | None:
    """The event beside the age: "when I left my country", "I got married at the age of"."""
    told = [one for one in spoken.verbs if one.who.known and one.kind != "birth"]
    return (told[0].kind, told[0].who) if len(told) == 1 else None


def day_of_paper(text: str) -> tuple[Span, ...]:
    """The day a paper was made, where its head says so."""
    head = text[:400]
    for day in days(head):
        if PAPER_DAY.search(head[max(0, day.start - 45) : day.start]):
            return day.spans
    return ()
