"""How does a page read on a day, in a language?

Words are put in here and nowhere else. A statement that is written for another state of its law
stands back for the one that is written for this state. If none is, it is said with a mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wellfounded.explained.page import Page, Section
from wellfounded.explained.publications import PUBLICATIONS
from wellfounded.explained.sayings import marked, say
from wellfounded.explained.shelf import PAGES, SHELVES, page_called
from wellfounded.explained.standing import fits, mark, rows, sources
from wellfounded.explained.statement import Statement
from wellfounded.explained.terms import Linking, Piece, anchor
from wellfounded.languages import UNREVIEWED, Language
from wellfounded.law.authorities import Volatility, authority
from wellfounded.law.parameters import PARAMETERS, Row
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import BEGINNING, FOREVER

BLANK = "…"
"""What stands where a number or a day is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """Where a statement comes from: a text of law and its state, or a publication.

    The ``state`` of a publication is how it was looked at: ``read``, ``told`` or ``memory``.
    """

    citation: str
    title: str
    state: str
    address: str
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A statement in words. ``mark`` says that the law under it moved, or is empty.

    ``unsure`` says that a number in it could not be checked, or is empty.
    """

    id: str
    anchor: str
    term: str
    pieces: tuple[Piece, ...]
    mark: str
    unsure: str
    rules: tuple[str, ...]
    cited: tuple[Cited, ...]

    @property
    def text(self) -> str:
        """The statement in one piece."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section in words, with the sources of all its statements."""

    id: str
    title: str
    lines: tuple[Line, ...]

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Each source once."""
        return tuple(dict.fromkeys(one for line in self.lines for one in line.cited))

    @property
    def rules(self) -> tuple[str, ...]:
        """The id of each rule once."""
        return tuple(dict.fromkeys(id for line in self.lines for id in line.rules))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A page by its question."""

    name: str
    address: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A heap of the index in words."""

    name: str
    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page in words. ``look_again`` says that a source moves and was not looked at lately."""

    name: str
    address: str
    as_of: date
    language: str
    question: str
    information: str
    unreviewed: str
    parts: tuple[Part, ...]
    checked: str
    look_again: str
    see: tuple[Link, ...]


def shown(page: Page, as_of: date, language: Language) -> Shown:
    """A page as the law stands on a day."""
    linking = Linking(language, page)
    parts = (_part(section, as_of, language, linking) for section in page.sections)
    return Shown(
        name=page.name,
        address=page.address,
        as_of=as_of,
        language=language.code,
        question=page.question.say(language),
        information=say(language, "information", day=language.day(as_of)),
        unreviewed=say(language, "unreviewed") if language.code in UNREVIEWED else "",
        parts=tuple(part for part in parts if part.lines),
        checked=say(language, "checked", day=language.day(page.checked)),
        look_again=say(language, "look_again") if _grown_old(page, as_of) else "",
        see=tuple(_link(page_called(name), language) for name in page.see),
    )


def contents(language: Language) -> tuple[Shelf, ...]:
    """The index: every question, heap by heap."""
    return tuple(
        Shelf(
            name=name,
            title=SHELVES[name].say(language),
            links=tuple(_link(page_called(one), language) for one in names),
        )
        for name, names in PAGES.items()
        if names
    )


def _link(page: Page, language: Language) -> Link:
    return Link(name=page.name, address=page.address, question=page.question.say(language))


def _part(section: Section, as_of: date, language: Language, linking: Linking) -> Part:
    return Part(
        id=section.title.id.removesuffix(".title"),
        title=section.title.say(language),
        lines=tuple(
            _line(one, as_of, language, linking, written_for)
            for one, written_for in _said(section.statements, as_of)
        ),
    )


def _said(statements: Iterable[Statement], as_of: date) -> Iterator[tuple[Statement, bool]]:
    """What is said on the day, and whether it is written for the state of the day.

    Where no statement is written for it, the first of them is said, so that nothing is lost.
    """
    among = tuple(statements)
    fitting = {one: fits(one, as_of) for one in among}
    told = {gate for one in among if fitting[one] for gate in one.only_while}
    for one in among:
        if fitting[one]:
            yield one, True
        elif told.isdisjoint(one.only_while):
            told |= set(one.only_while)
            yield one, False


def _line(
    one: Statement, as_of: date, language: Language, linking: Linking, written_for: bool
) -> Line:
    found = rows(one, as_of)
    filled = _places(one, found, language)
    known = {place: BLANK if text is None else text for place, text in filled.items()}
    text = one.words.say(language, **known)
    if None in filled.values():
        text = say(language, "not_known", told=text)
    return Line(
        id=one.words.id,
        anchor=anchor(one.words.id),
        term=one.term.say(language) if one.term else "",
        pieces=linking.pieces(text),
        mark=marked(language, mark(one, as_of)) if written_for else say(language, "mark.other"),
        unsure=say(language, "unsure") if _unsure(one, found) else "",
        rules=one.rules,
        cited=tuple(_cited(one, as_of)),
    )


def _places(one: Statement, found: Mapping[str, Row], language: Language) -> dict[str, str | None]:
    """What stands in each place of a statement; None where it is not known."""
    numbers = {
        place: _filled([found.get(name) for name in names], PARAMETERS[names[0]].unit)
        for place, names in one.numbers.items()
    }
    firsts = {place: found[name].since for place, name in one.since.items() if name in found}
    lasts = {place: found[name].until for place, name in one.until.items() if name in found}
    days = {
        place: language.day(day)
        for place, day in (firsts | lasts).items()
        if BEGINNING < day < FOREVER
    }
    return dict.fromkeys(one.places) | numbers | days


def _unsure(one: Statement, found: Mapping[str, Row]) -> bool:
    """Whether a number that is said here was never verified."""
    said = (found.get(name) for names in one.numbers.values() for name in names)
    return any(
        row is not None and row.value is not None and row.confidence is Confidence.UNVERIFIED
        for row in said
    )


def _filled(found: list[Row | None], unit: str) -> str | None:
    """What stands in a place: a sum of numbers, or a list; None if a part is not known."""
    values = [row.value if row else None for row in found]
    if any(value is None for value in values):
        return None
    if all(isinstance(value, tuple) for value in values):
        return ", ".join(part for value in values if isinstance(value, tuple) for part in value)
    total = sum(value for value in values if isinstance(value, int))
    return f"${total:,}" if unit == "USD" else str(total)


def _cited(one: Statement, as_of: date) -> Iterator[Cited]:
    for citation in sources(one, as_of):
        found = authority(citation)
        yield Cited(
            citation=found.citation,
            title=found.title,
            state=found.standing_on(as_of).state.value,
            address=found.address,
            checked=found.checked,
        )
    if one.source:
        fact = PUBLICATIONS[one.source]
        yield Cited(
            citation=fact.title,
            title=fact.published,
            state=fact.how,
            address=fact.address,
            checked=fact.seen,
        )


def _grown_old(page: Page, as_of: date) -> bool:
    """Whether a text that moves was last looked at too long ago to rely on by the day."""
    found = {authority(c) for one in page.statements for c in sources(one, as_of)}
    return any(as_of > one.expires and one.volatility is not Volatility.LASTING for one in found)
