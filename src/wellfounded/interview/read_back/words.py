"""How is one answer said in words?"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.facts import (
    DURATION_OF_STATUS,
    PRESENT,
    Fact,
    Reason,
    Story,
    Unknown,
    Value,
    When,
    country_name,
    options,
)
from wellfounded.facts.kinds import NONE, Codes, Country, Digits, Reference, References
from wellfounded.interview.read_back.line import AUTO, LEFT_TO_RIGHT, RIGHT_TO_LEFT, Words
from wellfounded.interview.wording import referred
from wellfounded.languages import MONTHS, SOURCE, Language
from wellfounded.logic import Span

WRITTEN_FROM_THE_RIGHT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "prs", "sd", "ug", "ur"})

SAYINGS: Mapping[str, str] = MappingProxyType(
    {
        "yes": "Yes",
        "no": "No",
        "does_not_know": "You said you do not know.",
        "declined": "You chose not to say now.",
        "left_empty": "You left this empty.",
        "has_none": "You said you have none.",
        "there_are_none": "You said there are none.",
        "none_so_far": "You have named none so far.",
        "that_is_all": "{listed}. You said that is all.",
        "there_are_more": "{listed}. You said there are more.",
        "not_ended": "It has not ended.",
        "duration_of_status": "D/S (duration of status)",
        "month": "{month} {year}",
        "said": "{day} (in your words: {said})",
        "period": "{first} to {last}",
        "since": "{first} until now",
        "from": "from {first}",
        "until": "until {last}",
    }
)


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``SAYINGS`` in a language."""
    return language.say(f"interview.letter.{id}", SAYINGS[id], **filled)


def direction(language: str) -> str:
    """Which way a language is written; ``auto`` if the language is not known."""
    if not language:
        return AUTO
    return RIGHT_TO_LEFT if language.split("-")[0] in WRITTEN_FROM_THE_RIGHT else LEFT_TO_RIGHT


def ours(text: str, language: Language) -> Words:
    """Words of this program."""
    return Words(text, language.code, direction(language.code))


def answer(fact: Fact, value: Value, language: Language) -> Words:
    """An answer in words."""
    match value:
        case Unknown():
            declined = value.reason is Reason.DECLINED
            return ours(say(language, "declined" if declined else "does_not_know"), language)
        case bool():
            return ours(say(language, "yes" if value else "no"), language)
        case int():
            return ours(str(value), language)
        case When():
            return ours(day(value, language), language)
        case Story():
            return _account(value)
        case tuple():
            return _listed(fact, value, language)
    return _text(fact, value, language)


def day(when: When, language: Language) -> str:
    """A date as exact as it is known, with the person's own words for it."""
    if when.word == PRESENT:
        return say(language, "not_ended")
    if when.word == DURATION_OF_STATUS:
        return say(language, "duration_of_status")
    said = _span(when.span, language)
    return say(language, "said", day=said, said=when.said) if when.said else said


def period(first: When | None, last: When | None, language: Language) -> str:
    """From when until when, as far as it is known."""
    if last is not None and last.word == PRESENT:
        return say(language, "since", first=day(first, language)) if first else day(last, language)
    if first and last:
        return say(language, "period", first=day(first, language), last=day(last, language))
    if first:
        return say(language, "from", first=day(first, language))
    return say(language, "until", last=day(last, language)) if last else ""


def _span(span: Span, language: Language) -> str:
    first, last = span.earliest, span.latest
    if (first.year, first.day) == (last.year, 1):
        if (first.month, last.month, last.day) == (1, 12, 31):
            return str(first.year)
        whole = calendar.monthrange(first.year, first.month)[1]
        if (first.month, last.day) == (last.month, whole):
            month = language.say(f"month.{first.month}", MONTHS[first.month - 1])
            return say(language, "month", month=month, year=str(first.year))
    return language.days(first, last)


def _account(story: Story) -> Words:
    if not story.original:
        return Words(story.english, SOURCE, LEFT_TO_RIGHT)
    return Words(
        story.original,
        story.language,
        direction(story.language),
        in_english=story.english,
        translator=story.translator,
    )


def _text(fact: Fact, text: str, language: Language) -> Words:
    if isinstance(fact.kind, Digits) and text == NONE:
        return ours(say(language, "has_none"), language)
    if isinstance(fact.kind, Reference | References):
        return ours(referred(text, language), language)
    if isinstance(fact.kind, Country):
        return ours(_country(text, language), language)
    choices = options(fact.kind)
    if text in choices:
        return ours(language.say(f"{fact.path}.choice.{text}", choices[text]), language)
    return Words(text)


def _listed(fact: Fact, values: tuple[str, ...], language: Language) -> Words:
    if not values:
        return ours(say(language, "none_so_far"), language)
    if isinstance(fact.kind, Codes) and isinstance(fact.kind.of, Country):
        return ours(", ".join(_country(code, language) for code in values), language)
    each = [_text(fact, value, language) for value in values]
    return Words("; ".join(words.text for words in each), each[0].language, each[0].direction)


def _country(code: str, language: Language) -> str:
    return language.say(f"country.{code}", country_name(code))
