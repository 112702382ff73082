"""How is the life that a case tells shown, in order?

The events that were told, and the answers that have a date, each with what is asked about its
place. For the person, who may change it, and for the desk, which reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wellfounded.facts import Case, Story, When
from wellfounded.facts.chronology import (
    Entry,
    Kind,
    ask_words,
    dated_answers,
    entry_words,
    timeline,
)
from wellfounded.interview.read_back.words import day
from wellfounded.languages import Language
from wellfounded.web.clock import today
from wellfounded.web.words import say

LONGEST = 280


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry: its path in the case, its day and its words, and what is asked about it.

    ``language`` is that of the words, if it is known; ``of`` is the answer it tells more of, with
    its own day where that is another.
    """

    path: str
    told: bool
    when: str
    words: str
    language: str = ""
    english: str = ""
    of: str = ""
    asks: tuple[str, ...] = ()


def rows(case: Case, language: Language) -> tuple[Row, ...]:
    """Every entry of the timeline, in order."""
    found = timeline(case, today())
    asks = [(one.path, ask_words(one, language)) for one in found.questions]
    of = {one.path: one for one in dated_answers(case)}
    return tuple(_row(entry, case, of, asks, language) for entry in found.entries)


def _row(
    entry: Entry,
    case: Case,
    of: Mapping[str, Entry],
    asks: list[tuple[str, str]],
    language: Language,
) -> Row:
    told = entry.kind is Kind.TOLD
    story = case.story(f"{entry.path}.what") if told else None
    words = say(language, "life.no_words")
    if story:
        words = _short(story.original or story.english)
    elif entry.path in of:
        words = entry_words(entry, case, language)
    return Row(
        path=entry.path,
        told=told,
        when=" – ".join(_when(entry, case, language)),
        words=words,
        language=_written_in(story, language),
        english=_short(story.english) if story and story.original else "",
        of=_tells_of(entry, of.get(entry.tells_of), case, language),
        asks=tuple(said for path, said in asks if path == entry.path),
    )


def _tells_of(event: Entry, answer: Entry | None, case: Case, language: Language) -> str:
    """The answer that an event tells more of; its day stays where the event has another."""
    if answer is None:
        return ""
    words = entry_words(answer, case, language)
    if answer.when == event.when:
        return words
    return f"{words}, {' – '.join(_when(answer, case, language))}"


def _when(entry: Entry, case: Case, language: Language) -> Iterator[str]:
    """The day, or from when until when; in the words of the person as well."""
    said = case.text(f"{entry.path}.when_said") if entry.kind is Kind.TOLD else ""
    if entry.dated:
        yield day(When(span=entry.when, said=said), language)
    else:
        yield said or say(language, "life.no_day")
    if entry.until and entry.until != entry.when and entry.kind is not Kind.TOLD:
        word = "present" if entry.until.exact and entry.until.latest.year == 9999 else ""
        yield day(When(span=entry.until, word=word), language)


def _written_in(story: Story | None, language: Language) -> str:
    if story is None:
        return language.code
    return story.language if story.original else "en"


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
