"""How is a date said in a declaration, no more exact than it is known?"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.declaration.sentences import Composer, Quoted, Words
from wellfounded.declaration.short_answers import Of
from wellfounded.facts import When
from wellfounded.languages import MONTHS, Language
from wellfounded.logic import ANY_DAY, NOT_ENDED, Span
from wellfounded.logic.span import BEGINNING, FOREVER

TIMES: Mapping[str, str] = MappingProxyType(
    {
        "day": "on {day}",
        "month": "in {month} {year}",
        "year": "in {year}",
        "between": "between {first} and {last}",
        "from": "on {first} or later",
        "to": "on {last} or earlier",
        "about.day": "on or about {day}",
        "about.month": "in or around {month} {year}",
        "about.year": "in or around {year}",
        "about.between": "around the time between {first} and {last}",
        "about.from": "on or about {first} or later",
        "about.to": "on or about {last} or earlier",
        "in_words": '{when} (in my words: "{words}")',
    }
)
ABOUT = ("about", "not_sure")
"""What a person says of a day that is not exact."""


def when_said(when: When, own: Quoted, sure: str = "") -> Quoted:
    """The words for a bounded date, in any language; ``own`` is how the person says it."""

    def dated(words: Words) -> Words:
        def in_language(language: Language) -> str:
            days = _span(when.span, "about." if sure in ABOUT else "", language)
            return _say(language, "in_words", when=days, words=str(words)) if words else days

        return in_language

    return Quoted(own=dated(own.own), english=dated(own.english), short=own.short)


def own_words(composer: Composer, *ways: tuple[str, str]) -> Quoted:
    """How the person says the time, each way once, by its path; empty if it is a date alone."""
    once = {words.strip(): path for path, words in reversed(ways) if words.strip()}
    said = [composer.answer(path, words, Of.DAY) for words, path in reversed(once.items())]
    return Quoted(
        own="; ".join(str(one.own) for one in said),
        english="; ".join(dict.fromkeys(str(one.english) for one in said)),
        short=tuple(one for each in said for one in each.short),
    )


def has_ended(when: When) -> bool:
    """Whether a date is one, and not the word for an end that has not come."""
    return when.span not in (ANY_DAY, NOT_ENDED)


def _span(span: Span, about: str, language: Language) -> str:
    first, last = span.earliest, span.latest
    if span.exact:
        return _say(language, f"{about}day", day=language.day(first))
    if last == FOREVER:
        return _say(language, f"{about}from", first=language.day(first))
    if first == BEGINNING:
        return _say(language, f"{about}to", last=language.day(last))
    if (first.year, first.month, first.day, last.month, last.day) == (last.year, 1, 1, 12, 31):
        return _say(language, f"{about}year", year=str(first.year))
    whole = calendar.monthrange(first.year, first.month)[1]
    if (first.year, first.month, first.day, last.day) == (last.year, last.month, 1, whole):
        month = language.say(f"month.{first.month}", MONTHS[first.month - 1])
        return _say(language, f"{about}month", month=month, year=str(first.year))
    days = {"first": language.day(first), "last": language.day(last)}
    return _say(language, f"{about}between", **days)


def _say(language: Language, id: str, **filled: str) -> str:
    return language.say(f"declaration.time.{id}", TIMES[id], **filled)
