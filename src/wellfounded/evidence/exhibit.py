"""What is one paper, where does it come from, and in what state is it?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellfounded.evidence.words import Words
from wellfounded.facts import Case, When
from wellfounded.facts.case_file.record import Record

FINGERPRINT = re.compile(r"[0-9a-f]{64}")
COUNTRY_MATERIAL = frozenset({"country_report", "news", "law_text"})
WRITTEN_BY_A_PERSON = frozenset({"letter", "statement"})
ENGLISH = frozenset({"en", "eng", "english"})
UNNAMED = Words("evidence.unnamed_paper", "Paper {number}")
LAST = 10_000
"""Where a paper stands that was given no place: after all that were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who wrote a paper, or who translated it. What is not known is empty."""

    name: str = ""
    address: str = ""
    phone: str = ""
    on: When | None = None
    id_shown: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a report, a news story or a law can be looked up. What is not known is empty."""

    publisher: str = ""
    url: str = ""
    accessed_on: When | None = None
    archived_at: str = ""
    pages_used: str = ""
    quote: str = ""
    quote_page: str = ""
    country: str = ""
    region: str = ""
    limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One paper of a case. ``at`` is its place there, such as ``exhibits[0]``.

    ``shows`` are references: paths of the case and elements of the law. ``sha256`` is of the file
    as it was given. What is not known is empty or None.
    """

    at: str
    title: str = ""
    kind: str = ""
    date: When | None = None
    pages: int | None = None
    language: str = ""
    translation: str = ""
    translator: Person = Person()
    file: str = ""
    sha256: str = ""
    translation_file: str = ""
    given_by: str = ""
    given_on: When | None = None
    how: str = ""
    form: str = ""
    sender: Person = Person()
    signed: bool | None = None
    shows: tuple[str, ...] = ()
    left_out: bool = False
    order: int | None = None
    source: Source = Source()

    @property
    def in_english(self) -> bool | None:
        """Whether it is in English; None if nobody has said."""
        if self.translation == "not_needed":
            return True
        return self.language.strip().lower() in ENGLISH if self.language else None

    @property
    def whence(self) -> tuple[str, ...]:
        """What is known of how it came here: from whom, when, and how."""
        return tuple(part for part in (self.given_by, str(self.given_on or ""), self.how) if part)


def called(paper: Exhibit) -> str | Words:
    """What a paper is called: its title, or its number among the papers of the case."""
    number = paper.at.partition("[")[2].removesuffix("]")
    return paper.title or UNNAMED.filled_with(number=str(int(number) + 1))


def exhibits(case: Case) -> tuple[Exhibit, ...]:
    """Every paper of a case, in the order in which they go: as placed, then as entered."""
    found = [_exhibit(record) for record in case.items("exhibits")]
    return tuple(sorted(found, key=lambda one: LAST if one.order is None else one.order))


def _exhibit(record: Record) -> Exhibit:
    return Exhibit(
        at=record.at.removesuffix("."),
        title=record.text("title"),
        kind=record.text("kind"),
        date=record.date("date"),
        pages=record.number("pages"),
        language=record.text("language"),
        translation=record.text("translation"),
        translator=Person(
            name=record.text("translator.name"),
            address=record.text("translator.address"),
            phone=record.text("translator.phone"),
            on=record.date("translator.on"),
        ),
        file=record.text("file"),
        sha256=record.text("sha256"),
        translation_file=record.text("translation_file"),
        given_by=record.text("given_by"),
        given_on=record.date("given_on"),
        how=record.text("how"),
        form=record.text("form"),
        sender=Person(
            name=record.text("sender.name"),
            address=record.text("sender.address"),
            phone=record.text("sender.phone"),
            id_shown=record.yes_no("sender.id_shown"),
        ),
        signed=record.yes_no("signed"),
        shows=record.listed("shows"),
        left_out=record.yes_no("leave_out") is True,
        order=record.number("order"),
        source=_source(record),
    )


def _source(record: Record) -> Source:
    return Source(
        publisher=record.text("source.publisher"),
        url=record.text("source.url"),
        accessed_on=record.date("source.accessed_on"),
        archived_at=record.text("source.archived_at"),
        pages_used=record.text("source.pages_used"),
        quote=record.text("source.quote"),
        quote_page=record.text("source.quote_page"),
        country=record.text("source.country"),
        region=record.text("source.region"),
        limits=record.text("source.limits"),
    )
