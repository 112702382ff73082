"""How do a database and its inventory lie in one sealed file?

A first line that anyone may read says what the file is and from which day. Everything after it is
sealed to the offline key: the inventory, its signature, and the database to the end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from struct import Struct
from typing import BinaryIO, Final, Self

from wellfounded.vault.pieces import Reader, StreamError, Writer, open_with, seal_to
from wellfounded.web.keeping.inventory import Inventory
from wellfounded.web.keeping.refusal import Refused

CASES, KEYRING = "cases", "keyring"
LONGEST_LABEL: Final = 80
_LABEL: Final = re.compile(
    rb"wellfounded backup 1: (cases|keyring), (sqlite|postgresql), (\d{4}-\d\d-\d\d)\n"
)
_LENGTH: Final = Struct(">I")
_SIGNATURE_BYTES: Final = 64
_LONGEST_INVENTORY: Final = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What anyone may read of a copy: which half it is, of which database, and its day."""

    of: str
    kind: str
    day: date

    @classmethod
    def on(cls, path: Path) -> Self | None:
        """The label of a file, or None if it is no copy of ours."""
        with path.open("rb") as file:
            return cls.read(file)

    @classmethod
    def read(cls, file: BinaryIO) -> Self | None:
        """Read the label, and leave the file where the sealed part begins."""
        found = _LABEL.fullmatch(file.readline(LONGEST_LABEL))
        if found is None:
            return None
        of, kind, day = (part.decode() for part in found.groups())
        try:
            return cls(of=of, kind=kind, day=date.fromisoformat(day))
        except ValueError:
            return None

    def __bytes__(self) -> bytes:
        return f"wellfounded backup 1: {self.of}, {self.kind}, {self.day}\n".encode()


def pack(
    inventory: Inventory, database: Reader, *, public: bytes, audit_seed: bytes, into: Writer
) -> int:
    """Write a copy, and return its size. Only the holder of the private half can read it.

    Raises:
        ValueError: ``public`` is no public key.
    """
    into.write(bytes(_label(inventory)))
    said = inventory.write()
    head = _LENGTH.pack(len(said)) + said + inventory.signature(audit_seed)
    return seal_to(public, _Joined(head, database), into, purpose=_purpose(inventory.of))


@dataclass
class Unpacked:
    """What came out of a copy: the inventory, its signature, and the hash of the database."""

    inventory: Inventory
    signature: bytes = field(repr=False)
    digest: str


def unpack(path: Path, of: str, *, private: bytes, into: Writer) -> Unpacked:
    """Open a copy, and write the database that lies in it ``into`` something to throw away.

    Raises:
        Refused: it is no copy, another half, not for this key, cut, joined or changed.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        label = Label.read(file)
        if label is None:
            raise Refused(f"{path}: this is no backup, or its first line was changed")
        if label.of != of:
            raise Refused(f"{path}: this is a copy of the {label.of}; the {of} belong here")
        taker = _Taker(into)
        try:
            open_with(private, file, taker, purpose=_purpose(of))
            opened = taker.unpacked()
        except (StreamError, ValueError) as wrong:
            raise Refused(f"{path}: {wrong}") from None
    if _label(opened.inventory) != label:
        raise Refused(f"{path}: its first line and what lies in it do not agree")
    return opened


class _Joined:
    """A head, and then everything of a reader."""

    def __init__(self, head: bytes, rest: Reader) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int, /) -> bytes:
        part, self._head = self._head[:size], self._head[size:]
        return part or self._rest.read(size)


class _Taker:
    """Takes the opened bytes: first the head, then what goes on to somebody else."""

    def __init__(self, into: Writer) -> None:
        self._into, self._head = into, bytearray()
        self._inventory: Inventory | None = None
        self._signature = b""
        self._hash = sha256()

    def write(self, part: bytes, /) -> None:
        if self._inventory is None:
            self._head += part
            part = self._after_head()
        self._hash.update(part)
        self._into.write(part)

    def unpacked(self) -> Unpacked:
        """What was taken, now that it is known to be whole.

        Raises:
            StreamError: not even the head came.
        """
        if self._inventory is None:
            raise StreamError("The backup holds no inventory.")
        return Unpacked(self._inventory, self._signature, self._hash.hexdigest())

    def _after_head(self) -> bytes:
        if len(self._head) < _LENGTH.size:
            return b""
        (length,) = _LENGTH.unpack_from(self._head)
        if length > _LONGEST_INVENTORY:
            raise StreamError("The backup does not begin with an inventory.")
        said, end = _LENGTH.size, _LENGTH.size + length + _SIGNATURE_BYTES
        if len(self._head) < end:
            return b""
        self._inventory = Inventory.read(bytes(self._head[said : said + length]))
        self._signature = bytes(self._head[said + length : end])
        return bytes(self._head[end:])


def _label(inventory: Inventory) -> Label:
    return Label(of=inventory.of, kind=inventory.kind, day=inventory.made.date())


def _purpose(of: str) -> str:
    return "backup" if of == CASES else of
