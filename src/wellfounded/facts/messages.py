"""Which sentences of this room are translated?

Each has a context, its place in the catalogue, so that two that read alike in English may
read differently elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.chronology import words as chronology
from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.facts.elements import ELEMENTS, TOPICS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.kinds import Choice, Codes, Kind
from wellfounded.facts.other_calendars import back


def messages() -> Iterator[tuple[str, str]]:
    """Every (context, English) pair of this room."""
    yield from questions()
    yield from reasons()
    yield from answers()
    yield from names()


def questions() -> Iterator[tuple[str, str]]:
    """What is asked."""
    for path, fact in CATALOGUE.items():
        yield f"{path}.question", fact.question


def reasons() -> Iterator[tuple[str, str]]:
    """Why it is asked, and what helps to answer."""
    for path, fact in CATALOGUE.items():
        yield f"{path}.why", fact.why
        if fact.help:
            yield f"{path}.help", fact.help


def answers() -> Iterator[tuple[str, str]]:
    """What can be chosen where there is a choice."""
    for path, fact in CATALOGUE.items():
        for code, words in options(fact.kind).items():
            yield f"{path}.choice.{code}", words


def names() -> Iterator[tuple[str, str]]:
    """How countries, elements and factors are called."""
    for code, name in (COUNTRIES | FORMER_COUNTRIES).items():
        yield f"country.{code}", name
    yield from back.messages()
    yield from chronology.messages()
    for element, proposition in ELEMENTS.items():
        yield f"assessments.{element}.proposition", proposition
    for element, topic in TOPICS.items():
        yield f"assessments.{element}.topic", topic
    for factor in FACTORS.values():
        yield f"factors.{factor.id}.title", factor.title
        if factor.evidence:
            yield f"factors.{factor.id}.evidence", factor.evidence


def options(kind: Kind) -> dict[str, str]:
    """The codes of a choice, or of a list of choices, with their words; none for others."""
    choice = kind.of if isinstance(kind, Codes) else kind
    return dict(choice.options) if isinstance(choice, Choice) else {}
