"""How do the bytes of a paper get into the database sealed, and out again?

Row by row, each in a transaction of its own: a long file on a slow line holds nobody up, and no
byte of it touches the disk in the clear. Until it is whole it is only *coming*, and what stops
half-way is destroyed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid4

from django.db import transaction

from wellfounded.vault.keys import Key
from wellfounded.vault.pieces import Sealing, opened_pieces
from wellfounded.web.clock import now
from wellfounded.web.files.models import Coming, Piece
from wellfounded.web.files.paper import Stream
from wellfounded.web.home import home
from wellfounded.web.keeping.space import DiskFull, free, warned_below

PURPOSE: Final = "file"
ROW_PIECES: Final = 4
"""Sealed pieces in a row of the database: 256 KiB."""
ROWS_READ: Final = 16
"""Rows that are read at once: 4 MiB."""
Within = Callable[[], AbstractContextManager[None]]
"""Binds one short piece of work to the case, as far as whoever works may reach it."""


class Writing:
    """A stream on its way into the database. Nobody sees it until its paper lists it."""

    def __init__(self, case: UUID, within: Within, turn: UUID) -> None:
        self.id, self.size = uuid4(), 0
        self._case, self._within, self._turn = case, within, turn
        self._key, self._digest = Key.random(), sha256()
        self._sealing = Sealing(self._key, stream=self.id, purpose=PURPOSE)
        self._held, self._rows = [self._sealing.head], 0

    @property
    def sha256(self) -> str:
        """SHA-256 of what was taken so far."""
        return self._digest.hexdigest()

    def take(self, part: bytes) -> None:
        """Seal some more of it.

        Raises:
            DiskFull: there is no room for papers any more.
        """
        self.size += len(part)
        self._digest.update(part)
        for piece in self._sealing.take(part):
            self._held.append(piece)
            if len(self._held) >= ROW_PIECES:
                self._keep()

    def end(self) -> Stream:
        """Seal the rest; it is on disk when this returns, and still only *coming*.

        Raises:
            DiskFull: there is no room for papers any more.
        """
        self._held.append(self._sealing.end())
        self._keep()
        return Stream(id=self.id, key=self._key, size=self.size)

    def destroy(self) -> None:
        """Take back what was written."""
        if self._rows:
            with self._within():
                destroy(self._case, [self.id])

    def _keep(self) -> None:
        require_room_for_papers()
        blob = b"".join(self._held)
        with self._within(), transaction.atomic():
            if not self._rows:
                begin(self._case, self.id, self._turn)
            Coming.objects.filter(turn=self._turn).update(heard=minute())
            Piece.objects.create(case_id=self._case, stream=self.id, number=self._rows, blob=blob)
        self._held, self._rows = [], self._rows + 1


def begin(case: UUID, stream: UUID, turn: UUID) -> None:
    """Note that a stream is coming."""
    Coming.objects.create(stream=stream, case_id=case, turn=turn, heard=minute())


def minute() -> datetime:
    """This minute."""
    return now().replace(second=0, microsecond=0)


def arrived(streams: list[UUID]) -> None:
    """Note that streams are whole and listed by their paper; in the transaction that lists them.

    Raises:
        LookupError: one was destroyed meanwhile, since nothing of it had come for too long.
    """
    if Coming.objects.filter(stream__in=streams).delete()[0] != len(streams):
        raise LookupError("a stream was destroyed before it was whole")


def destroy(case: UUID, streams: list[UUID]) -> None:
    """Destroy streams of a case."""
    with transaction.atomic():
        Piece.objects.filter(case_id=case, stream__in=streams).delete()
        Coming.objects.filter(case_id=case, stream__in=streams).delete()


def opened_stream(case: UUID, stream: Stream) -> Iterator[bytes]:
    """Yield what a stream holds, part by part. Only at its end is it known to be whole.

    Raises:
        StreamError: a row of it was cut, changed, moved or taken away.
    """
    return opened_pieces(_Rows(case, stream.id), stream.key, stream=stream.id, purpose=PURPOSE)


def whole(case: UUID, stream: Stream) -> bytes:
    """All that a stream holds.

    Raises:
        StreamError: a row of it was cut, changed, moved or taken away.
    """
    return b"".join(opened_stream(case, stream))


def require_room_for_papers() -> None:
    """Refuse a paper sooner than an answer: what is left is for answers.

    Raises:
        DiskFull: less is free than the mark at which the worker begins to warn.
    """
    if free(home()) < warned_below(home()):
        raise DiskFull


class _Rows:
    """Reads the rows of a stream, some at a time."""

    def __init__(self, case: UUID, stream: UUID) -> None:
        self._case, self._stream = case, stream
        self._next, self._held = 0, bytearray()

    def read(self, size: int, /) -> bytes:
        if not self._held:
            rows = Piece.objects.filter(case_id=self._case, stream=self._stream)
            rows = rows.filter(number__gte=self._next, number__lt=self._next + ROWS_READ)
            self._next += ROWS_READ
            for blob in rows.order_by("number").values_list("blob", flat=True):
                self._held += blob
        part = bytes(self._held[:size])
        del self._held[:size]
        return part
