"""What happened, to whom, when and where, by what a sentence says?

A question without a clear answer claims nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from wellfounded.contradictions.reading.actors import actors
from wellfounded.contradictions.reading.days import DaySaid
from wellfounded.contradictions.reading.days_of_year import DayOfYear, days_of_year
from wellfounded.contradictions.reading.denials import denial, denies_everything
from wellfounded.contradictions.reading.happenings import HARMS
from wellfounded.contradictions.reading.people import NAME, SELF
from wellfounded.contradictions.reading.places import Map, Where, is_home, places
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.reading.verbs import CUT, Verb
from wellfounded.contradictions.reading.words import weighty
from wellfounded.contradictions.sentences import Sentence
from wellfounded.contradictions.told import Event
from wellfounded.logic import Span
from wellfounded.logic.span import ANY_DAY, BEGINNING

AND = re.compile(r"\band\b(?! again)", re.I)
LATER = re.compile(r"\b(?:days?|weeks?|months?|years?) (?:after|before|later)\b", re.I)
YES_OR_NO = re.compile(r"\W*(?:and |so )?(?:have|has|had|were|was|did|do|does|are|is)\b", re.I)
LEFT = re.compile(rf"(?:left|fled|leave|flee) (?P<place>{NAME})")
BEFORE_ITS_VERB = 20
ANOTHER_CLAUSE = 45


def events(spoken: Spoken, towns: Map, paper_day: tuple[Span, ...]) -> Iterator[Event]:
    """What the sentence says to have happened, or never to have happened, to whom.

    What a paper says never was, it can say only of the days before ``paper_day``.
    """
    for event in _all(spoken, towns):
        if event.denied is not None and paper_day and event.denied.days == ANY_DAY:
            yield replace(event, denied=replace(event.denied, days=_until(paper_day)))
        else:
            yield event


def _until(paper_day: tuple[Span, ...]) -> Span:
    return Span(BEGINNING, max(one.latest for one in paper_day))


def _all(spoken: Spoken, towns: Map) -> Iterator[Event]:
    dates, without_year = dated(spoken), _without_year(spoken)
    for verb in spoken.verbs:
        if verb.who.known and not _left_elsewhere(spoken.text, verb, towns):
            for event in _events(spoken, verb, dates.get(verb, ()), towns):
                yield replace(event, without_year=None if event.days else without_year.get(verb))
    yield from denies_everything(spoken)


def _left_elsewhere(text: str, verb: Verb, towns: Map) -> bool:
    """Whether a place was left that is no country of the person's own: a town, or the next one."""
    left = LEFT.match(text, verb.start) if verb.kind == "leaving" else None
    return left is not None and not is_home(left["place"], towns)


def _events(spoken: Spoken, verb: Verb, said: tuple[DaySaid, ...], towns: Map) -> Iterator[Event]:
    sentence, text = spoken.sentence, spoken.text
    in_question = spoken.asked >= 0 and verb.start < spoken.asked
    no = denial(spoken, verb)
    if in_question and YES_OR_NO.match(text) and sentence.said_yes is None and not said:
        return
    zone = _own_part(text, verb, spoken.verbs)
    one = Event(
        kind=verb.kind,
        who=verb.who,
        passage=spoken.passage,
        places=places(zone, towns) or _of_source(sentence, verb, towns),
        actors=actors(verb.doer) or _actors_of_source(sentence, verb),
        words=weighty(text),
        denied=no,
        again=bool(re.search(r"\bagain\b", zone)),
    )
    if no is not None:
        yield one
    elif said:
        for day in said:
            if day.bound != "to":
                yield replace(one, days=day.happened)
    else:
        yield replace(one, days=_days_of_source(sentence, verb))


def _days_of_source(sentence: Sentence, verb: Verb) -> tuple[Span, ...]:
    source = sentence.source
    return source.days if verb.kind in HARMS and _mine(sentence, verb) else ()


def _mine(sentence: Sentence, verb: Verb) -> bool:
    """Whether it is the harm that the record is about; an earlier time is another."""
    earlier = re.search(r"\b(?:before|earlier|years? ago|already|had)\b", sentence.text)
    return (sentence.source.whose == "self") == (verb.who == SELF) and not earlier


def _of_source(sentence: Sentence, verb: Verb, towns: Map) -> tuple[Where, ...]:
    where = sentence.source.where
    return places(f"in {where}", towns) if where and verb.kind in HARMS else ()


def _actors_of_source(sentence: Sentence, verb: Verb) -> frozenset[str]:
    return actors(sentence.source.actors) if verb.kind in HARMS else frozenset()


def _own_part(text: str, verb: Verb, told: tuple[Verb, ...]) -> str:
    """The part of the sentence that belongs to a verb: up to the verbs beside it."""
    before = max((one.end for one in told if one.end <= verb.start), default=0)
    after = min((one.start for one in told if one.start >= verb.end), default=len(text))
    return text[before:after] if before == 0 else text[verb.start : after]


def dated(spoken: Spoken) -> Mapping[Verb, tuple[DaySaid, ...]]:
    """The dates of each verb: those that stand nearer to it than to any other."""
    text, found = spoken.text, defaultdict[Verb, list[DaySaid]](list)
    for day in spoken.days if spoken.verbs else ():
        verb = min(spoken.verbs, key=lambda one: _distance(text, one, day))
        if not LATER.search(text[day.end : max(verb.start, day.end)]):
            found[verb].append(day)
    return {verb: tuple(days) for verb, days in found.items()}


def _without_year(spoken: Spoken) -> Mapping[Verb, tuple[int, int]]:
    """The day of the year of each verb, by the verb that stands nearest to it."""
    return {
        min(spoken.verbs, key=lambda one: _distance(spoken.text, one, day)): (day.month, day.day)
        for day in (days_of_year(spoken.text, spoken.days) if spoken.verbs else ())
    }


def _distance(text: str, verb: Verb, day: DaySaid | DayOfYear) -> int:
    """How far a date is from a verb; one that comes after its verb is nearer."""
    after = verb.end <= day.start
    between = text[verb.end : day.start] if after else text[day.end : verb.start]
    cuts = len(CUT.findall(between)) + len(AND.findall(between)) + 9 * bool(LATER.search(between))
    return len(between) + ANOTHER_CLAUSE * cuts + (0 if after else BEFORE_ITS_VERB)
