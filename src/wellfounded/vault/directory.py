"""Whose names does this organisation hold?

Each organisation keeps one directory: for every case, the names the person is known by and the
birth date. It is sealed in pieces of 64 KiB under a key that only staff hold. A conflict check
opens all of it in the staff member's session and looks in memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from wellfounded.vault.envelope import BUCKETS

DIRECTORY_LABEL: Final = "directory"
PIECE_BYTES: Final = BUCKETS[-1] - 4
"""The most plaintext that still fits in a 64 KiB envelope."""


class DirectoryError(Exception):
    """A piece of the directory cannot be read. The message never holds a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One case: every name the person is known by, in any script, and the birth date if known."""

    case: UUID
    names: tuple[str, ...]
    born: date | None = None

    def line(self) -> bytes:
        """Return the entry as one line of UTF-8 JSON: case, birth date or "", names."""
        born = self.born.isoformat() if self.born else ""
        listed = [self.case.hex, born, *self.names]
        return json.dumps(listed, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"

    @classmethod
    def of(cls, fields: list[str]) -> Entry:
        """Return the entry that the fields of one line spell.

        Raises:
            DirectoryError: the case is no UUID, or the birth date no ISO 8601 date.
        """
        case, born, *names = fields
        with suppress(ValueError):
            known = date.fromisoformat(born) if born else None
            return cls(case=UUID(hex=case), names=tuple(names), born=known)
        # Raised here and not from the parser's error, which would carry the birth date along.
        raise DirectoryError("An entry has no case or no date. Rebuild the directory.")


def pieces(listed: Iterable[Entry]) -> Iterator[bytes]:
    """Yield plaintexts that each fill one 64 KiB envelope as far as whole entries allow.

    Raises:
        ValueError: one entry alone is too long for a piece.
    """
    piece = bytearray()
    for entry in listed:
        line = entry.line()
        if len(line) > PIECE_BYTES:
            raise ValueError(f"The names of case {entry.case} are too long: {len(line)} bytes.")
        if len(piece) + len(line) > PIECE_BYTES:
            yield bytes(piece)
            piece.clear()
        piece += line
    if piece:
        yield bytes(piece)


def lines(piece: bytes) -> list[list[str]]:
    """Return the fields of each entry of a piece, as :meth:`Entry.of` takes them.

    Raises:
        DirectoryError: the piece does not hold entries.
    """
    read = _parsed(piece)
    if not isinstance(read, list) or not all(map(_spells_an_entry, read)):
        raise DirectoryError("A piece of the directory holds no entries. Rebuild the directory.")
    return read


def of_cases(directory: Iterable[bytes], cases: Iterable[UUID]) -> Iterator[Entry]:
    """Yield the entries of ``cases``, reading the names of no other case.

    Raises:
        DirectoryError: the entry of a wanted case cannot be read.
    """
    wanted = {b'["%s"' % case.hex.encode() for case in cases}
    opening = len(b'[""') + 32
    for piece in directory:
        for line in piece.split(b"\n"):
            if line[:opening] in wanted:
                yield Entry.of(lines(line)[0])


def _parsed(piece: bytes) -> Any:
    try:
        return json.loads(b"[" + piece.rstrip(b"\n").replace(b"\n", b",") + b"]")
    except ValueError:
        # Raised by the caller, for the same reason.
        return None


def _spells_an_entry(fields: object) -> bool:
    return (
        isinstance(fields, list)
        and len(fields) >= 2
        and all(isinstance(one, str) for one in fields)
    )
