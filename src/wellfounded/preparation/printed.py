"""How does a sheet read in a language?

Words are put in here and nowhere else. The person's own answers come from whoever can say them,
as the interview reads them back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from wellfounded.languages import UNREVIEWED, Language
from wellfounded.law.authorities import authority
from wellfounded.preparation.line import Line, Part, Sheet
from wellfounded.preparation.statements import Layout

SAYINGS = {
    "information": "This is information about the law on {day}. It is not legal advice, and it "
    "does not decide anything.",
    "unreviewed": "No person has reviewed this translation yet. The English text counts.",
    "moved_since": "The law on this changed on {day}. These words were written before. A lawyer "
    "can say what holds today.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """An own answer as it is quoted: the question, and what was said.

    ``language`` is that of the answer, empty if it is not known; ``direction`` is what HTML's
    ``dir`` takes. An answer in another language may have its English beside it.
    """

    path: str
    question: str
    answer: str
    language: str = ""
    direction: str = "auto"
    in_english: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """An authority, what had become of it on the day, and its page, if one is sure."""

    citation: str
    state: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """A line in words. ``moved`` says that the law under it moved since, or is empty."""

    id: str
    text: str
    authorities: tuple[Cited, ...]
    about: tuple[Quoted, ...]
    blank: bool
    moved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPart:
    """A part in words."""

    id: str
    title: str
    opening: str
    layout: Layout
    authorities: tuple[Cited, ...]
    lines: tuple[PrintedLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A sheet in words. ``unreviewed`` is what is said of a translation nobody has reviewed."""

    kind: str
    as_of: date
    language: str
    title: str
    information: str
    unreviewed: str
    parts: tuple[PrintedPart, ...]


Quote = Callable[[str], Quoted | None]
"""Says the answer at a path as the person gave it; None if there is none to say."""


def printed(sheet: Sheet, language: Language, quote: Quote) -> Printed:
    """The sheet in a language."""
    return Printed(
        kind=sheet.kind,
        as_of=sheet.as_of,
        language=language.code,
        title=sheet.title.say(language),
        information=say(language, "information", day=language.day(sheet.as_of)),
        unreviewed=say(language, "unreviewed") if language.code in UNREVIEWED else "",
        parts=tuple(printed_part(part, sheet.as_of, language, quote) for part in sheet.parts),
    )


def printed_part(part: Part, as_of: date, language: Language, quote: Quote) -> PrintedPart:
    """One part in a language, such as a list of what to bring."""
    return PrintedPart(
        id=part.id,
        title=part.title.say(language),
        opening=part.opening.say(language) if part.opening else "",
        layout=part.layout,
        authorities=cited_on(part.authorities, as_of),
        lines=tuple(_line(line, as_of, language, quote) for line in part.lines),
    )


def _line(line: Line, as_of: date, language: Language, quote: Quote) -> PrintedLine:
    quotes = (quote(path) for path in line.about)
    moved = line.moved_on
    day = language.days(moved.earliest, moved.latest) if moved else ""
    return PrintedLine(
        id=line.words.id,
        text=line.words.say(language, **filled(line, language)),
        authorities=cited_on(line.authorities, as_of),
        about=tuple(one for one in quotes if one),
        blank=line.blank,
        moved=say(language, "moved_since", day=day) if moved else "",
    )


def filled(line: Line, language: Language) -> Mapping[str, str]:
    """What stands in the places of a line's words."""
    days = {place: language.days(s.earliest, s.latest) for place, s in line.days.items()}
    amounts = {place: f"${amount:,}" for place, amount in line.amounts.items()}
    return days | amounts | {place: str(number) for place, number in line.numbers.items()}


def cited_on(citations: tuple[str, ...], as_of: date) -> tuple[Cited, ...]:
    """The authorities as they stood on the day."""
    found = (authority(citation) for citation in citations)
    return tuple(
        Cited(
            citation=one.citation,
            state=one.standing_on(as_of).state.value,
            address=one.address,
        )
        for one in found
    )


def say(language: Language, id: str, **places: str) -> str:
    """One of ``SAYINGS`` in a language."""
    return language.say(f"prepare.{id}", SAYINGS[id], **places)
