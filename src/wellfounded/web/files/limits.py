"""How much may be given, and why is something not taken?

The limits keep one case from filling the disk of all, and are far above what a case needs. Whoever
meets one is told so in plain words, and everything that was there before still is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID, uuid4

from django.db.models import F

from wellfounded.web.clock import now
from wellfounded.web.files.models import Coming
from wellfounded.web.files.paper import Original, Paper
from wellfounded.web.files.streams import Within, begin, destroy
from wellfounded.web.keeping.space import if_there_is_room

MEGABYTE: Final = 1_000_000
LARGEST_FILE: Final = 25 * MEGABYTE
FILES: Final = 60
LARGEST_CASE: Final = 300 * MEGABYTE
AT_ONCE: Final = 2
ALIVE: Final = timedelta(minutes=2)
"""A file of which nothing has come for longer no longer counts as one of those."""
DRAINED: Final = 4 * LARGEST_FILE
"""Bytes of a body that are read to their end although it is refused, so that the page that says
why arrives; a browser that is cut off shows none."""


class NotTaken(Exception):
    """A file was not taken. ``id`` is that of the words, ``status`` that of the answer."""

    def __init__(self, id: str, status: int) -> None:
        super().__init__(id)
        self.id, self.status = id, status


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many files and bytes a case may still take."""

    files: int
    bytes: int

    def require(self, files: int, size: int) -> None:
        """Refuse what does not fit.

        Raises:
            NotTaken: the file is too large, or there are too many, or too much, in the case.
        """
        if size > LARGEST_FILE:
            raise NotTaken("files.too_large", 413)
        if files > self.files:
            raise NotTaken("files.too_many", 413)
        if size > self.bytes:
            raise NotTaken("files.too_much", 413)

    def require_for(self, originals: Collection[Original]) -> None:
        """Refuse files that came while others did, each of which alone would have fitted.

        Raises:
            NotTaken: together they are too many, or too much.
        """
        for number, one in enumerate(originals, start=1):
            self.require(number, one.size)
        if sum(one.size for one in originals) > self.bytes:
            raise NotTaken("files.too_much", 413)


def room(papers: Collection[Paper]) -> Room:
    """What is left beside the papers that a case has."""
    given = sum(len(one.originals) for one in papers)
    return Room(files=FILES - given, bytes=LARGEST_CASE - sum(one.size for one in papers))


@contextmanager
def turn(case: UUID, within: Within) -> Iterator[UUID]:
    """Within, somebody sends files to a case; yield what their streams come under.

    Raises:
        NotTaken: two others send some at this moment.
    """
    id = uuid4()
    with within():
        begin(case, id, id)
        coming = Coming.objects.filter(case_id=case, stream=F("turn"), heard__gt=now() - ALIVE)
        others = coming.exclude(stream=id).count()
    try:
        if others >= AT_ONCE:
            raise NotTaken("files.at_once", 429)
        yield id
    finally:
        with within(), if_there_is_room():
            destroy(case, [id])
