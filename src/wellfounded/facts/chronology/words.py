"""What is an entry of the timeline called, and how is its order asked about?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.catalogue import fact_at
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.chronology.questions import Ask, Question
from wellfounded.facts.countries import country_name
from wellfounded.facts.kinds import Country
from wellfounded.languages import Language

KINDS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.TOLD: "An event you told",
        Kind.BIRTH: "You were born",
        Kind.MARRIAGE: "You married",
        Kind.HOME: "A place where you lived",
        Kind.SCHOOL: "A school",
        Kind.WORK: "Work",
        Kind.HARM: "Harm or a threat",
        Kind.ARREST: "An arrest or a charge",
        Kind.GROUP: "An armed group",
        Kind.LEFT: "You left your country",
        Kind.TRAVEL: "A country you were in",
        Kind.OFFICERS: "A meeting with officers",
        Kind.ARRIVAL: "You came to the United States",
        Kind.EARLIER_FILING: "An earlier application",
        Kind.FILING: "Your asylum form was received",
        Kind.COURT_PAPER: "You got a Notice to Appear",
        Kind.ORDER: "An order",
    }
)
ASKS: Mapping[Ask, str] = MappingProxyType(
    {
        Ask.BEFORE_BIRTH: "The day of this event is {day}. The day of your birth is {other}. "
        "Is one of the two not right?",
        Ask.NOT_YET: "The day of this event is {day}. That day has not come yet. Is it right?",
        Ask.TWO_DAYS: "The day of this event is {day}. Your other answer says {other}. "
        "Are both right?",
        Ask.NOT_AFTER: "You put this event after something of {other}. Its own day is {day}. "
        "Is one of the two not right?",
        Ask.HERE_BEFORE_ARRIVAL: "This event was in the United States, on {day}. Your first "
        "arrival is {other}. Is one of the two not right?",
    }
)


def kind_words(kind: Kind, language: Language) -> str:
    """What an entry is called by where it comes from."""
    return language.say(f"timeline_of_life.{kind}", KINDS[kind])


NAMED_BY = {
    Kind.HOME: ("city", "country"),
    Kind.SCHOOL: ("name",),
    Kind.WORK: ("employer", "occupation"),
    Kind.GROUP: ("name",),
    Kind.TRAVEL: ("country",),
    Kind.HARM: ("place",),
    Kind.ARREST: ("place",),
    Kind.OFFICERS: ("place",),
    Kind.ARRIVAL: ("place",),
}
"""What a dated answer is known by, beside its day."""


def entry_words(entry: Entry, case: Record, language: Language) -> str:
    """What an answer with a date is: ``A place where you lived: Kabul, Afghanistan``."""
    named = kind_words(entry.kind, language)
    paths = (f"{entry.path}.{name}" for name in NAMED_BY.get(entry.kind, ()))
    given = [_text(case, path, language) for path in paths]
    listed = ", ".join(filter(None, given))
    return f"{named}: {listed}" if listed else named


def _text(case: Record, path: str, language: Language) -> str:
    text = case.text(path)
    if text and isinstance(fact_at(path).kind, Country):
        return language.say(f"country.{text}", country_name(text))
    return text


def ask_words(question: Question, language: Language) -> str:
    """The question in words."""
    ask, other = question.ask, question.other_day
    return language.say(
        f"timeline_of_life.ask.{ask}",
        ASKS[ask],
        day=language.days(question.day.earliest, question.day.latest),
        other=language.days(other.earliest, other.latest) if other else "",
    )


def messages() -> Iterator[tuple[str, str]]:
    """The words as ``(context, English)``."""
    for kind, words in KINDS.items():
        yield f"timeline_of_life.{kind}", words
    for ask, words in ASKS.items():
        yield f"timeline_of_life.ask.{ask}", words
