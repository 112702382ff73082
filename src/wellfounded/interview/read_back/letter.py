"""How does what a person said read back, as a letter to themselves?

Everything that stands in the case is in it once, also what a helper entered. A line leads
back to the page where it can be changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from wellfounded.facts import CATALOGUE, Case, fact_at
from wellfounded.interview.not_asked import FIRST_WORD, NOT_ASKED, ON_ITS_PAGE
from wellfounded.interview.pages import Kind, Page, Place
from wellfounded.interview.read_back.line import Line, Paragraph, Part
from wellfounded.interview.read_back.reader import Reader
from wellfounded.interview.read_back.words import SAYINGS
from wellfounded.interview.sections import SECTIONS, pages_of
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.interview.wording import record_name, title
from wellfounded.languages import Language

WRITTEN_BESIDE = {path for path in NOT_ASKED if path.startswith("told[]")}
ON_OTHER_PAGES = {path for path in NOT_ASKED if FIRST_WORD.split(path)[0] in ON_ITS_PAGE}
BY_HELPERS = NOT_ASKED.keys() - WRITTEN_BESIDE - ON_OTHER_PAGES
ELSEWHERE, HELPERS = "elsewhere", "helpers"
CAPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "opening": "This is what you have told so far. You can change any of it.",
        ELSEWHERE: "Noted on pages of their own",
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
    for id, paths in ((ELSEWHERE, ON_OTHER_PAGES), (HELPERS, BY_HELPERS)):
        noted = tuple(_noted(reader, paths))
        parts.append(Part(id=id, title=caption(language, id), paragraphs=noted))
    return tuple(part for part in parts if part.paragraphs)


def record_summary(case: Case, path: str, record: int, language: Language) -> str:
    """What a record is known by on the page of its list: its first answers, or its name."""
    reader = Reader(case, language)
    for line in _lines_of(reader, path, record):
        if any(map(reader.says, line.paths)):
            return line.answer.text
    return record_name(path, record, language)


def _lines_of(reader: Reader, path: str, record: int) -> Iterator[Line]:
    """A record in the order of its pages; of a list that has none here, in the catalogue's."""
    for page in RECORD_PAGES.get(path, ()):
        yield from reader.lines(Place(page, record))
    if path not in RECORD_PAGES:
        for fact in CATALOGUE:
            if fact.startswith(f"{path}[]."):
                yield from reader.single(fact.replace("[]", f"[{record}]", 1), None)


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
        lines += tuple(_beside(reader, f"{listing.list}[{number}]."))
        name = record_name(listing.list, number, reader.language)
        yield Paragraph(heading=name, lines=lines)


def _beside(reader: Reader, at: str) -> Iterator[Line]:
    """What the pages of the timeline wrote of an event."""
    for path in reader.case.answers:
        if path.startswith(at) and fact_at(path).path in WRITTEN_BESIDE:
            yield from reader.single(path, None)


def _noted(reader: Reader, paths: Collection[str]) -> Iterator[Paragraph]:
    """What the interview does not ask, in the order of the case; each record by itself."""
    found: dict[str, dict[str, Line]] = {}
    for path in reader.case.answers:
        if fact_at(path).path in paths:
            lines = found.setdefault(path.rpartition("].")[0], {})
            said = {one for line in lines.values() for one in line.paths}
            if path not in said:
                lines.update({line.paths[0]: line for line in reader.single(path, None)})
    for at, lines in found.items():
        listed, _, number = at.rpartition("[")
        name = record_name(listed, int(number), reader.language) if at else ""
        if lines:
            yield Paragraph(heading=name, lines=tuple(lines.values()))
