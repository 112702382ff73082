"""How does a zip come by members of method 9, as the government's has them?

Deflate64 is Deflate with a longer reach and a longest match of its own. A stream of literals alone
(zlib's ``Z_HUFFMAN_ONLY``) uses neither, so it reads the same as both: what we write as method 9 is
true Deflate64, only larger than it might be.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

DEFLATE64: Final = 9
_PIECE: Final = 1 << 20
_LARGE: Final = 0xFFFFFFFF


class Zip:
    """A zip file that is being written; every member has the header that Zip64 needs.

    ``day`` is when all members were changed last, at midnight: the same release, the same bytes.
    """

    def __init__(self, path: Path, day: date) -> None:
        self._file: BinaryIO = path.open("wb")
        self._listed: list[bytes] = []
        self._stamp = (0, ((day.year - 1980) << 9) | (day.month << 5) | day.day)

    def __enter__(self) -> Zip:
        return self

    def __exit__(self, *_: object) -> None:
        self._finish()
        self._file.close()

    def add(self, name: str, source: Path) -> None:
        """Write one file as a member of method 9."""
        start, called = self._file.tell(), name.encode("ascii")
        head = struct.pack("<HHHHH", 45, 0, DEFLATE64, *self._stamp)
        self._file.write(
            b"PK\x03\x04"
            + head
            + bytes(12)
            + struct.pack("<HH", len(called), 20)
            + called
            + bytes(20)
        )
        at = self._file.tell()
        crc = size = 0
        squeezed = zlib.compressobj(6, zlib.DEFLATED, -15, 9, zlib.Z_HUFFMAN_ONLY)
        for piece in _pieces(source):
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            self._file.write(squeezed.compress(piece))
        self._file.write(squeezed.flush())
        packed = self._file.tell() - at
        sizes = struct.pack("<III", crc, _LARGE, _LARGE)
        extra = struct.pack("<HHQQ", 1, 16, size, packed)
        self._file.seek(start + 14)
        self._file.write(sizes + struct.pack("<HH", len(called), 20) + called + extra)
        self._file.seek(0, 2)
        more = struct.pack("<HHQQQ", 1, 24, size, packed, start)
        lengths = struct.pack("<HHHHHII", len(called), len(more), 0, 0, 0, 0, _LARGE)
        self._listed.append(b"PK\x01\x02\x2d\x00" + head + sizes + lengths + called + more)

    def _finish(self) -> None:
        start = self._file.tell()
        self._file.write(b"".join(self._listed))
        size, end, n = self._file.tell() - start, self._file.tell(), len(self._listed)
        self._file.write(
            b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, n, n, size, start)
        )
        self._file.write(b"PK\x06\x07" + struct.pack("<IQI", 0, end, 1))
        self._file.write(b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, n, n, _LARGE, _LARGE, 0))


def _pieces(source: Path) -> Iterator[bytes]:
    with source.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece
