"""How does what a person said read back, as a letter to themselves?

Everything that stands in the case is in it once, also what a helper entered. A line leads
back to the page where it can be changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from wellfounded.facts import Case, fact_at
from wellfounded.interview.not_asked import NOT_ASKED
from wellfounded.interview.pages import Kind, Page, Place
from wellfounded.interview.read_back.line import Line, Paragraph, Part
from wellfounded.interview.read_back.reader import Reader
from wellfounded.interview.read_back.words import SAYINGS
from wellfounded.interview.sections import SECTIONS, pages_of
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.interview.wording import record_name, title
from wellfounded.languages import Language

HELPERS = "helpers"
CAPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "opening": "This is what you have told so far. You can change any of it.",
        HELPERS: "Entered by a helper",
        "in_english": "In English",
        "translated_by": "Translated by {name}",
        "change": "Change",
    }
)


def letter(case: Case, language: Language) -> tuple[Part, ...]:
    """The case read back, section by section; a section with no answer is left out."""
    reader = Reader(case, language)
    parts = [
        Part(
            id=section.id,
            title=title(section, language),
            paragraphs=tuple(_paragraphs(reader, pages_of(section))),
        )
        for section in SECTIONS
    ]
    parts.append(
        Part(id=HELPERS, title=caption(language, HELPERS), paragraphs=tuple(_by_helpers(reader)))
    )
    return tuple(part for part in parts if part.paragraphs)


def record_summary(case: Case, path: str, record: int, language: Language) -> str:
    """What a record is known by on the page of its list: its first answers, or its name."""
    reader = Reader(case, language)
    for page in RECORD_PAGES[path]:
        for line in reader.lines(Place(page, record)):
            if any(map(reader.says, line.paths)):
                return line.answer.text
    return record_name(path, record, language)


def answer_at(case: Case, path: str, language: Language) -> Line | None:
    """The answer at a path under its question; None if nothing was said there."""
    lines = tuple(Reader(case, language).single(path, None))
    return lines[0] if lines else None


def caption(language: Language, id: str, **filled: str) -> str:
    """One of ``CAPTIONS`` in a language: what a page says around the letter."""
    return language.say(f"interview.letter.{id}", CAPTIONS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """The words of the letter as ``(context, English)``."""
    for id, words in {**CAPTIONS, **SAYINGS}.items():
        yield f"interview.letter.{id}", words


def _paragraphs(reader: Reader, pages: tuple[Page, ...]) -> Iterator[Paragraph]:
    loose: list[Line] = []
    for page in pages:
        if page.kind is Kind.QUESTIONS:
            loose += reader.lines(Place(page))
        if page.kind is Kind.LIST:
            yield from _one(loose)
            loose = list(reader.closing(Place(page)))
            yield from _records(reader, page)
    yield from _one(loose)


def _one(lines: list[Line]) -> Iterator[Paragraph]:
    if lines:
        yield Paragraph(lines=tuple(lines))


def _records(reader: Reader, listing: Page) -> Iterator[Paragraph]:
    for number in range(reader.case.sizes.get(listing.list, 0)):
        places = (Place(page, number) for page in RECORD_PAGES[listing.list])
        lines = tuple(line for place in places for line in reader.lines(place))
        name = record_name(listing.list, number, reader.language)
        yield Paragraph(heading=name, lines=lines)


def _by_helpers(reader: Reader) -> Iterator[Paragraph]:
    """What the interview does not ask, in the order of the case; each record by itself."""
    found: dict[str, dict[str, Line]] = {}
    for path in reader.case.answers:
        if fact_at(path).path in NOT_ASKED:
            lines = found.setdefault(path.rpartition("].")[0], {})
            said = {one for line in lines.values() for one in line.paths}
            if path not in said:
                lines.update({line.paths[0]: line for line in reader.single(path, None)})
    for at, lines in found.items():
        listed, _, number = at.rpartition("[")
        name = record_name(listed, int(number), reader.language) if at else ""
        if lines:
            yield Paragraph(heading=name, lines=tuple(lines.values()))
