"""What is a copy of a strange file that can be opened without harm?

Pictures of its pages, drawn in a closed room and put together anew, with their words unseen beneath
so that they can be searched. Nothing else of the file is in it: no place where a photo was taken,
no script, no file within the file. The original is not touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from wellfounded.papers.composing import composed
from wellfounded.papers.copied_page import CopiedPage, copied
from wellfounded.papers.kinds import Kind, kind_of
from wellfounded.papers.limits import LIMITS, Limits
from wellfounded.papers.ocr import Progress, with_words
from wellfounded.papers.opening import Drawn, Refused, Told, opened
from wellfounded.papers.origin import Origin
from wellfounded.papers.reading_languages import readable
from wellfounded.papers.refusal import PaperRefused
from wellfounded.papers.sandbox import RoomFailed


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeCopy:
    """The copy, and what is to know of it."""

    pdf: bytes
    text: tuple[str, ...]
    """The words of each page; empty where it has none, or none could be read."""
    pages: int
    kind: Kind
    found: tuple[str, ...]
    """What the file carried and the copy does not: ``location``, ``scripts``, ``attachments``…"""
    origins: tuple[Origin, ...]
    """For each page, where its words come from."""
    unread: tuple[int, ...] = ()
    """Pages, counted from 0, that no program has read and that carry no words of their own."""
    lacking: tuple[str, ...] = ()
    """Languages asked for that are not installed."""
    needs_reader: bool = False
    """Whether pages wanted reading and the program that reads is not installed."""


def safe_copy(
    data: bytes | Path,
    name: str,
    *,
    languages: Sequence[str] = ("eng",),
    limits: Limits = LIMITS,
    progress: Progress = lambda _done, _all: None,
) -> SafeCopy:
    """A copy of a file that can be opened without harm; ``name`` is used in refusals only.

    Pages that carry no words are read in ``languages``, each by its code in ISO 639 or its English
    name. With none nothing is read, which is quick. ``progress`` hears of each page that is read.

    Raises:
        PaperRefused: if no copy can be made, with the reason and what to do.
        OSError: if ``data`` is a path that cannot be read.
    """
    given = data if isinstance(data, bytes) else _bytes(data, name, limits)
    if len(given) > limits.bytes:
        raise PaperRefused(name, "too_large", mb=str(limits.bytes // 10**6))
    kind = kind_of(given, name)
    if not kind.has_pages:
        raise PaperRefused(name, "no_pages")
    pages, found = _pages(given, kind, name, limits)
    unread = _wordless(pages)
    how = readable(languages) if languages and unread else None
    if how is not None:
        pages, unread = with_words(pages, how, limits, progress)
    return SafeCopy(
        pdf=composed(pages),
        text=tuple(page.text for page in pages),
        pages=len(pages),
        kind=kind,
        found=tuple(sorted(found)),
        origins=tuple(page.origin for page in pages),
        unread=unread,
        lacking=how.lacking if how else (),
        needs_reader=bool(languages and unread and how is None),
    )


def _bytes(path: Path, name: str, limits: Limits) -> bytes:
    if path.stat().st_size > limits.bytes:
        raise PaperRefused(name, "too_large", mb=str(limits.bytes // 10**6))
    return path.read_bytes()


def _pages(
    data: bytes, kind: Kind, name: str, limits: Limits
) -> tuple[list[CopiedPage], frozenset[str]]:
    """Every page, as many at once as one room takes, and no longer than all of them may take."""
    pages: list[CopiedPage] = []
    carried: frozenset[str] = frozenset()
    count, begun = 1, monotonic()
    while len(pages) < count:
        before, seconds = len(pages), limits.copying_of(count if pages else limits.pages_at_once)
        left = begun + seconds - monotonic()
        if left <= 0:
            raise PaperRefused(name, "too_slow", seconds=f"{seconds:g}")
        try:
            for told in opened(data, kind, replace(limits, wall=min(limits.wall, left)), before):
                if isinstance(told, Drawn):
                    pages.append(copied(told, limits))
                elif isinstance(told, Told):
                    carried |= told.carried
                elif isinstance(told, Refused):
                    raise PaperRefused(name, told.reason, **told.filled)
                else:
                    count = told
        except RoomFailed as failed:
            out = failed.reason == "too_slow" and monotonic() >= begun + seconds
            filled = {"seconds": f"{seconds:g}"} if out else failed.filled
            raise PaperRefused(name, failed.reason, **filled) from failed
        if len(pages) == before:
            raise PaperRefused(name, "broke")
    return pages, carried


def _wordless(pages: Sequence[CopiedPage]) -> tuple[int, ...]:
    return tuple(number for number, page in enumerate(pages) if not page.text)
