"""Which words stand on the pages of a list, and where?

The file comes from outside, so it is opened in the closed room, like every other strange file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.papers.kinds import Kind
from wellfounded.papers.layout import Word
from wellfounded.papers.limits import LIMITS
from wellfounded.papers.opening import Drawn, Refused, Told, opened
from wellfounded.papers.refusal import REASONS
from wellfounded.papers.sandbox import RoomFailed

LARGEST: Final = 25_000_000
ROOM: Final = replace(LIMITS, dots_an_inch=144, wall=240.0, processor=200)
"""A list is long and plain: its words are wanted, and its dots are let go."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its number from 1, with its words in dots from the top left."""

    number: int
    wide: int
    high: int
    words: tuple[Word, ...]


def pages_of(data: bytes, name: str) -> tuple[Page, ...]:
    """Every page of a PDF.

    Raises:
        DirectoryRefused: it cannot be opened; the text says why and what to do.
    """
    if len(data) > LARGEST:
        raise DirectoryRefused(name, f"larger than {LARGEST // 10**6} MB; it is no list of help")
    pages: list[Page] = []
    count = 1
    while len(pages) < count:
        before = len(pages)
        try:
            for told in opened(data, Kind.PDF, ROOM, before):
                if isinstance(told, Drawn):
                    pages.append(Page(len(pages) + 1, *told.size, told.words))
                elif isinstance(told, Refused):
                    raise _refused(name, told.reason, told.filled)
                elif not isinstance(told, Told):
                    count = told
        except RoomFailed as failed:
            raise _refused(name, failed.reason, failed.filled) from failed
        if len(pages) == before:
            raise _refused(name, "broke", {})
    return tuple(pages)


def _refused(name: str, reason: str, filled: dict[str, str]) -> DirectoryRefused:
    return DirectoryRefused(name, REASONS[reason].format(**filled))
