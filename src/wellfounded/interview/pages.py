"""What stands on one page, and where in the interview is a person?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from wellfounded.facts.catalogue import COMPLETE
from wellfounded.interview.section import Section
from wellfounded.logic import ALWAYS, NEVER, Condition

NOWHERE = Section(id="", title="", opening="")
RECORD_OF = "[]."


class Kind(Enum):
    """How a page is filled in."""

    QUESTIONS = "questions"
    LIST = "list"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    ``number`` is its address: it never changes and is never used again. ``paths`` are facts
    of the catalogue; those of a record are written ``entries[].date``. ``list`` is the list
    that a LIST page shows, or whose records a RECORD page describes. Without a ``heading``
    the page's one question is its heading. A LIST page that names nothing yet asks
    ``whether`` there is anything to name, or else the list's own question; not so once
    ``has_some`` is settled yes, for then the person has said it before. The page is asked when
    ``opens_if`` is settled yes and ``closes_if`` is not; both may read the record at hand. A box
    of ``may_be_blank`` may stay empty beside one that is filled in.
    """

    number: int
    kind: Kind
    paths: tuple[str, ...]
    heading: str = ""
    list: str = ""
    whether: str = ""
    has_some: Condition = NEVER
    opens_if: Condition = ALWAYS
    closes_if: Condition = NEVER
    may_be_blank: frozenset[str] = frozenset()
    section: Section = NOWHERE

    @property
    def hard(self) -> bool:
        """Whether it is about what is hard to tell."""
        return self.section.hard


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and on a RECORD page which record of its list, counted from 0."""

    page: Page
    record: int | None = None

    def path(self, of_page: str) -> str:
        """Where in the case one of the page's facts stands here: ``entries[0].date``."""
        return of_page if self.record is None else of_page.replace("[]", f"[{self.record}]", 1)

    @property
    def paths(self) -> tuple[str, ...]:
        """Where in the case the page's facts stand here."""
        return tuple(map(self.path, self.page.paths))


def questions(
    number: int,
    *paths: str,
    heading: str = "",
    opens_if: Condition = ALWAYS,
    closes_if: Condition = NEVER,
    blank: tuple[str, ...] = (),
) -> Page:
    """A page of questions about the case."""
    return Page(
        number=number,
        kind=Kind.QUESTIONS,
        paths=paths,
        heading=heading,
        opens_if=opens_if,
        closes_if=closes_if,
        may_be_blank=frozenset(blank),
    )


def listing(
    number: int,
    path: str,
    *,
    whether: str = "",
    has_some: Condition = NEVER,
    opens_if: Condition = ALWAYS,
    closes_if: Condition = NEVER,
) -> Page:
    """The page of a list: what is named so far, and whether that is all."""
    return Page(
        number=number,
        kind=Kind.LIST,
        paths=(path, path + COMPLETE),
        list=path,
        whether=whether,
        has_some=has_some,
        opens_if=opens_if,
        closes_if=closes_if,
    )


def record(
    number: int,
    of: str,
    *names: str,
    heading: str = "",
    opens_if: Condition = ALWAYS,
    closes_if: Condition = NEVER,
    blank: tuple[str, ...] = (),
) -> Page:
    """A page about one record of the list ``of``; names are relative to the record."""
    return Page(
        number=number,
        kind=Kind.RECORD,
        paths=tuple(of + RECORD_OF + name for name in names),
        heading=heading,
        list=of,
        opens_if=opens_if,
        closes_if=closes_if,
        may_be_blank=frozenset(of + RECORD_OF + name for name in blank),
    )


def within(section: Section, *pages: Page) -> tuple[Page, ...]:
    """The pages of a section, in order."""
    return tuple(replace(page, section=section) for page in pages)
