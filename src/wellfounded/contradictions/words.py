"""In which words is a helper asked about two passages?"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.languages import Language, of_table

TITLES = MappingProxyType(
    {
        Kind.DATE: "Two days for one event",
        Kind.ORDER: "What came first",
        Kind.COUNT: "Two numbers",
        Kind.PLACE: "Two places for one event",
        Kind.NAME: "Two names for one person",
        Kind.AGE: "An age and a date of birth",
        Kind.OVERLAP: "Two places at one time",
        Kind.NEVER: "“Never” or “none”",
        Kind.MARITAL: "Single or married",
        Kind.ENTRY: "The way into the United States",
        Kind.ACTOR: "Who did it",
        Kind.SIDE: "Left and right",
        Kind.WEEKDAY: "A date and its day of the week",
        Kind.TIMES: "How many times",
    }
)
QUESTIONS = MappingProxyType(
    {
        Kind.DATE: "The two passages seem to tell of one event, and give different days. Which "
        "day is right, or is there an explanation?",
        Kind.ORDER: "One passage puts the two events in one order. By the days in the other, it "
        "was the other way round. Which is right, or is there an explanation?",
        Kind.COUNT: "The two passages seem to count the same, and give different numbers. Which "
        "is right, or is there an explanation?",
        Kind.PLACE: "The two passages seem to tell of one event, and name different places. "
        "Which is right, or is there an explanation?",
        Kind.NAME: "The two passages seem to name one person in different ways. Which name is "
        "right, or is there an explanation?",
        Kind.AGE: "The age in one passage does not go with the date of birth in the other. Which "
        "is right, or is there an explanation?",
        Kind.OVERLAP: "The two passages put the person in different places at one time. Which is "
        "right, or is there an explanation?",
        Kind.NEVER: "One passage says that something never was, or that there is no such person. "
        "The other tells of it. Which is right, or is there an explanation?",
        Kind.MARITAL: "The two passages say different things about being married. Which is right, "
        "or is there an explanation?",
        Kind.ENTRY: "The two passages tell of the way into the United States differently. Which is "
        "right, or is there an explanation?",
        Kind.ACTOR: "The two passages seem to tell of one event, and say that different people "
        "did it. Which is right, or is there an explanation?",
        Kind.SIDE: "One passage says left and the other says right. Which is right, or is there "
        "an explanation?",
        Kind.WEEKDAY: "The calendar puts this date on another day of the week. Is the date right, "
        "or the day of the week, or is there an explanation?",
        Kind.TIMES: "The two passages say a different number of times. Which is right, or is there "
        "an explanation?",
    }
)


def title(finding: Finding, language: Language) -> str:
    """In what the two passages differ, in a few words."""
    return language.say(f"contradiction.title.{finding.kind}", TITLES[finding.kind])


def question(finding: Finding, language: Language) -> str:
    """What to ask about the two passages."""
    return language.say(f"contradiction.question.{finding.kind}", QUESTIONS[finding.kind])


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the room as ``(context, English)``."""
    yield from of_table("contradiction.title.{}", TITLES)
    yield from of_table("contradiction.question.{}", QUESTIONS)
