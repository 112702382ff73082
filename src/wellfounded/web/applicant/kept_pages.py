"""Which pages of questions can a phone keep?

Those that anybody is asked who has told nothing yet, so that what a phone keeps tells nothing of
what its person answered. Of a list they are the pages of one more record.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Final

from wellfounded.facts import Case
from wellfounded.interview import PAGES, Kind, Page, Place, heading, is_open, needed, title
from wellfounded.languages import Language
from wellfounded.web.clock import today

NOBODY: Final = Case()
"""Somebody who has told nothing yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section, or one more record of a list: the pages that are gone through in one go."""

    pages: tuple[Page, ...]

    @property
    def is_record(self) -> bool:
        """Whether it is one more record."""
        return self.pages[0].kind is Kind.RECORD

    def called(self, language: Language) -> str:
        """What it is about."""
        first = self.pages[0]
        if not self.is_record:
            return title(first.section, language)
        listed = next(one for one in PAGES if one.kind is Kind.LIST and one.list == first.list)
        return heading(listed, language)


def kept_parts() -> tuple[Part, ...]:
    """All of them: the sections in the order they are asked, then the lists."""
    return _on(today())


def kept_page(number: int) -> Page | None:
    """The page of a number, if a phone can keep it."""
    pages = (page for part in kept_parts() for page in part.pages)
    return next((page for page in pages if page.number == number), None)


@lru_cache(maxsize=2)
def _on(day: date) -> tuple[Part, ...]:
    """They are the same for everybody all day long."""
    asked = frozenset(needed(NOBODY, day))
    return tuple(Part(pages) for pages in (*_sections(asked), *_records(asked, day)))


def _sections(asked: Collection[str]) -> Iterator[tuple[Page, ...]]:
    pages = (one for one in PAGES if one.kind is Kind.QUESTIONS and set(one.paths) & set(asked))
    for _, section in groupby(pages, lambda page: page.section):
        yield tuple(section)


def _records(asked: Collection[str], day: date) -> Iterator[tuple[Page, ...]]:
    lists = (one.list for one in PAGES if one.kind is Kind.LIST and one.list in asked)
    for path in lists:
        about = (one for one in PAGES if one.kind is Kind.RECORD and one.list == path)
        pages = tuple(one for one in about if is_open(NOBODY, day, Place(one, 0)))
        if pages:
            yield pages
