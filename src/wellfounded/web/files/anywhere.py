"""How is a part of a sealed stream read without opening all of it?

Each row holds whole pieces, so the place of a byte tells its row. A page of a copy of 400 pages
then costs about what the page weighs, and not 400 times as much of memory and of time.
"""

from __future__ import annotations

from io import SEEK_CUR, SEEK_END, SEEK_SET, RawIOBase
from typing import TYPE_CHECKING, Final
from uuid import UUID

from wellfounded.vault.pieces import HEAD_BYTES, PIECE_BYTES, SEALED_BYTES, Opening, StreamError
from wellfounded.web.files.models import Piece
from wellfounded.web.files.paper import Stream
from wellfounded.web.files.streams import PURPOSE, ROW_PIECES

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HELD: Final = 8
"""Rows that stay open: 2 MiB."""


class Anywhere(RawIOBase):
    """A sealed stream as a file that can be read from anywhere.

    Raises:
        StreamError: a row that is read was cut, changed, moved or taken away.
    """

    def __init__(self, case: UUID, stream: Stream) -> None:
        self._case, self._stream, self._at = case, stream, 0
        self._rows: dict[int, bytes] = {}
        self._opening = Opening(
            self._row(0)[:HEAD_BYTES], stream.key, stream=stream.id, purpose=PURPOSE
        )
        self._pieces: dict[int, bytes] = {}

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """From anywhere."""
        return True

    def tell(self) -> int:
        """Where it is read next."""
        return self._at

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        """Read there next."""
        begin = {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._stream.size}[whence]
        self._at = max(0, begin + offset)
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """What stands at the place, up to the end of its piece."""
        view = memoryview(buffer).cast("B")
        if self._at >= self._stream.size:
            return 0
        number, begin = divmod(self._at, PIECE_BYTES)
        part = self._piece(number)[begin : begin + len(view)]
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _piece(self, number: int) -> bytes:
        if number not in self._pieces:
            # The head stands in the first row in the place of a piece.
            row, place = divmod(number + 1, ROW_PIECES)
            begin = HEAD_BYTES + (place - 1) * SEALED_BYTES if row == 0 else place * SEALED_BYTES
            sealed = self._row(row)[begin : begin + SEALED_BYTES]
            last = number == self._stream.size // PIECE_BYTES
            _make_room(self._pieces, HELD * ROW_PIECES)
            self._pieces[number] = self._opening.piece(sealed, number, last=last)
        return self._pieces[number]

    def _row(self, number: int) -> bytes:
        if number not in self._rows:
            rows = Piece.objects.filter(case_id=self._case, stream=self._stream.id, number=number)
            blob = rows.values_list("blob", flat=True).first()
            if blob is None:
                raise StreamError(f"Row {number} of stream {self._stream.id} is not there.")
            _make_room(self._rows, HELD)
            self._rows[number] = bytes(blob)
        return self._rows[number]


def _make_room(held: dict[int, bytes], most: int) -> None:
    while len(held) >= most:
        del held[next(iter(held))]
