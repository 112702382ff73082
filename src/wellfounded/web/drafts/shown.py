"""How does a declaration stand on a page, and where is each part of it changed?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from wellfounded.declaration import (
    Certificate,
    Declaration,
    Gap,
    Of,
    Paragraph,
    Readiness,
    Short,
    Version,
    direction,
    english_name,
    names_version,
    read_backs,
)
from wellfounded.facts import Case, fact_at
from wellfounded.facts.kinds import Date, Text
from wellfounded.interview import NoSuchPage, Place, page_of
from wellfounded.languages import Language
from wellfounded.web.addresses import to
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.answers import Answers
from wellfounded.web.request import Request

TIMELINE = "told"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one language."""

    text: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A paragraph: as told, in English, whether that is missing, where it is changed."""

    number: int
    told: tuple[Run, ...]
    english: str
    same: bool
    missing: bool
    change: str


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question, with the paragraph it is about and the page that asks it."""

    words: str
    number: int | None
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An entry of the log in words; ``this`` says that it is of the version shown."""

    day: str
    language: str
    reader: str
    understood: bool | None
    corrections: str
    this: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A certificate: its title, its text, what it lacks with who asks it, and cautions."""

    title: str
    text: str
    lacks: tuple[tuple[str, str], ...]
    cautions: tuple[str, ...]


def rows(request: Request, answers: Answers, made: Declaration) -> list[Row]:
    """The paragraphs, each with the address where the person changes it."""
    return [_row(request, answers, one) for one in made.paragraphs]


def asked(request: Request, answers: Answers, made: Declaration, base: str) -> list[Asked]:
    """The open questions, each with the page that asks it; the English of short answers has one.

    ``base`` is the address of the person's declaration, empty at the desk.
    """
    here = {one.path for one in given_in_english(made)} if base else set()

    def href(gap: Gap) -> str:
        if gap.words and gap.paths[0] in here:
            return f"{base}/e"
        return where(request, answers, gap.paths[0])

    return [Asked(gap.ask(request.language), gap.number, href(gap)) for gap in made.gaps]


def can_be_given(short: Short) -> bool:
    """Whether its English has a page of its own; a name is changed where it is answered."""
    return short.of is not Of.NAME and isinstance(fact_at(short.path).kind, Text | Date)


def given_in_english(made: Declaration) -> tuple[Short, ...]:
    """The short answers whose English is asked for or was given, each once."""
    pieces = (piece for each in made.paragraphs for piece in each.pieces)
    found = {one.path: one for piece in pieces for one in piece.short}
    return tuple(
        one for one in found.values() if can_be_given(one) and (one.asks or one.translated)
    )


def readings(case: Case, ready: Readiness, language: Language) -> list[Reading]:
    """The log, the newest first."""
    found = [
        Reading(
            day=language.days(one.on.span.earliest, one.on.span.latest) if one.on else "",
            language=english_name(one.language) if language.code == "en" else one.language,
            reader=", ".join(name for name in (one.reader, one.interpreter) if name),
            understood=one.understood,
            corrections=one.corrections,
            this=names_version(one.of, ready.fingerprint),
        )
        for one in read_backs(case)
    ]
    return found[::-1]


def checked(certificates: tuple[Certificate, ...], language: Language) -> list[Checked]:
    """The certificates with what they lack."""
    return [
        Checked(
            title=one.title(language),
            text=one.text(),
            lacks=tuple((part.words(language), part.authority) for part in one.missing),
            cautions=one.cautions(language),
        )
        for one in certificates
    ]


def where(request: Request, answers: Answers, path: str) -> str:
    """The address of the page that asks an answer; that of the timeline for what it tells."""
    pattern = fact_at(path).path
    try:
        page = page_of(pattern)
    except NoSuchPage:
        return to(request, "s") if pattern.startswith(TIMELINE) else ""
    start, inside, rest = path.partition("[")
    record = int(rest.partition("]")[0]) if inside and page.list == start else None
    return address(request, answers, Place(page, record))


def _row(request: Request, answers: Answers, one: Paragraph) -> Row:
    return Row(
        number=one.number,
        told=tuple(_runs(one)),
        english=one.english,
        same=one.original == one.english,
        missing=one.english_missing,
        change=where(request, answers, one.from_path),
    )


def _runs(one: Paragraph) -> Iterator[Run]:
    for language, pieces in groupby(one.pieces, key=lambda piece: piece.language):
        text = " ".join(piece.original for piece in pieces)
        yield Run(text, language, direction(language))


def newest_first(versions: tuple[Version, ...]) -> list[Version]:
    """The versions as a page lists them."""
    return list(reversed(versions))
