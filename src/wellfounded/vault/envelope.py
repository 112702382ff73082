"""How are bytes sealed so that they open only in their own place?

An envelope is bound to its case, table, column, row and revision. Moved to any other place, or
changed in any bit, it does not open. Its length tells only which bucket the plaintext fell into.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from struct import Struct
from typing import Any, Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wellfounded.vault.keys import Key

VERSION: Final = b"A1"
AES_256_GCM: Final = 1
ALGORITHMS: Final[Mapping[int, type[AESGCM]]] = {AES_256_GCM: AESGCM}
"""Every algorithm an envelope may name. Writers use ``AES_256_GCM``; a number is never reused."""

BUCKETS: Final = (64, 256, 1024, 4096, 16384, 65536)
MAX_PLAINTEXT: Final = 16 * 1024 * 1024 - 4
"""Longer things are files, which are sealed in pieces."""

NO_CASE: Final = UUID(int=0)
"""The case of a row that belongs to an organisation as a whole."""

_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_HEADER: Final = Struct(f">2sB8sI{_NONCE_BYTES}s")
_LENGTH: Final = Struct(">I")
_REVISION: Final = Struct(">Q")
_COLUMN_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,62}")


class EnvelopeError(Exception):
    """An envelope was refused. The message never holds plaintext or key."""


class MalformedError(EnvelopeError):
    """The bytes are not an envelope: cut short, overlong, or wrongly padded."""


class UnknownFormatError(EnvelopeError):
    """The envelope names a version or an algorithm this program does not know."""


class WrongKeyError(EnvelopeError):
    """The envelope was sealed under another key or another epoch."""


class TamperedError(EnvelopeError):
    """The envelope was changed, or stands in another place than the one it was sealed for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The one place an envelope opens in. Every part is fixed for the life of the row.

    Raises:
        ValueError: a name is not lower-case ASCII, or the revision does not fit in 64 bits.
    """

    case: UUID
    table: str
    column: str
    row: UUID
    revision: int

    def __post_init__(self) -> None:
        """Refuse a place that two programs could spell in two ways."""
        for name in (self.table, self.column):
            if not _COLUMN_NAME.fullmatch(name):
                raise ValueError(
                    f"{name!r} is no table or column name: use a to z, 0 to 9 and _, at most 63."
                )
        if not 0 <= self.revision < 2**64:
            raise ValueError(f"A revision is between 0 and 2^64 - 1, not {self.revision}.")


def seal(key: Key, context: Context, plaintext: bytes) -> bytes:
    """Return the envelope of ``plaintext`` for the place ``context``.

    Raises:
        ValueError: the plaintext is longer than ``MAX_PLAINTEXT`` bytes.
    """
    return _seal(key, context, plaintext, os.urandom(_NONCE_BYTES))


def open_sealed(key: Key, context: Context, blob: bytes) -> bytes:
    """Return the plaintext of an envelope found at ``context``.

    Raises:
        MalformedError: the bytes are not an envelope.
        UnknownFormatError: its version or algorithm is not known here.
        WrongKeyError: it was sealed under another key or epoch.
        TamperedError: it was changed or moved.
    """
    nonce = _checked_nonce(key, blob)
    algorithm = blob[len(VERSION)]
    cipher = ALGORITHMS[algorithm](key.secret)
    try:
        padded = cipher.decrypt(nonce, blob[_HEADER.size :], _associated(key, context, algorithm))
    except InvalidTag:
        raise TamperedError(
            f"The envelope in {context.table}.{context.column}, row {context.row}, revision "
            f"{context.revision} does not open: it was changed or moved. Restore it from a backup."
        ) from None
    return _unpad(padded)


def epoch_of(blob: bytes) -> int:
    """Return the epoch of the key that an envelope says it needs.

    Raises:
        MalformedError: the bytes are too few for an envelope.
    """
    epoch: int = _header(blob)[3]
    return epoch


def key_id_of(blob: bytes) -> bytes:
    """Return the id of the key that an envelope says it needs.

    Raises:
        MalformedError: the bytes are too few for an envelope.
    """
    id: bytes = _header(blob)[2]
    return id


def length_prefixed(*parts: bytes) -> bytes:
    """Join ``parts``, each after its length in four bytes, so that no two lists look alike."""
    return b"".join(_LENGTH.pack(len(part)) + part for part in parts)


def _seal(key: Key, context: Context, plaintext: bytes, nonce: bytes) -> bytes:
    header = _HEADER.pack(VERSION, AES_256_GCM, key.id, key.epoch, nonce)
    associated = _associated(key, context, AES_256_GCM)
    return header + ALGORITHMS[AES_256_GCM](key.secret).encrypt(nonce, _pad(plaintext), associated)


def _associated(key: Key, context: Context, algorithm: int) -> bytes:
    return length_prefixed(
        VERSION,
        bytes([algorithm]),
        key.id,
        _LENGTH.pack(key.epoch),
        context.case.bytes,
        context.table.encode("ascii"),
        context.column.encode("ascii"),
        context.row.bytes,
        _REVISION.pack(context.revision),
    )


def _checked_nonce(key: Key, blob: bytes) -> bytes:
    version, algorithm, key_id, epoch, nonce = _header(blob)
    if version != VERSION:
        raise UnknownFormatError(f"Envelope version {version!r} is not known here. Upgrade.")
    if algorithm not in ALGORITHMS:
        raise UnknownFormatError(f"Envelope algorithm {algorithm} is not known here. Upgrade.")
    padded_length = len(blob) - _HEADER.size - _TAG_BYTES
    if padded_length <= 0 or _bucket(padded_length) != padded_length:
        raise MalformedError(f"An envelope is never {len(blob)} bytes long. Was the row cut?")
    if (key_id, epoch) != (key.id, key.epoch):
        raise WrongKeyError(
            f"The envelope needs key {key_id.hex()} of epoch {epoch}; it was given key "
            f"{key.id.hex()} of epoch {key.epoch}."
        )
    return bytes(nonce)


def _header(blob: bytes) -> tuple[Any, ...]:
    if len(blob) < _HEADER.size:
        raise MalformedError(f"{len(blob)} bytes are too few for an envelope. Was the row cut?")
    return _HEADER.unpack_from(blob)


def _bucket(length: int) -> int:
    for bucket in BUCKETS:
        if length <= bucket:
            return bucket
    return -(-length // BUCKETS[-1]) * BUCKETS[-1]


def _pad(plaintext: bytes) -> bytes:
    if len(plaintext) > MAX_PLAINTEXT:
        raise ValueError(
            f"{len(plaintext)} bytes are too many for one envelope (most: {MAX_PLAINTEXT}). "
            "Seal it as a file, in pieces."
        )
    body = _LENGTH.pack(len(plaintext)) + plaintext
    return body.ljust(_bucket(len(body)), b"\0")


def _unpad(padded: bytes) -> bytes:
    (length,) = _LENGTH.unpack_from(padded)
    end = _LENGTH.size + length
    if _bucket(end) != len(padded) or padded.count(0, end) != len(padded) - end:
        raise MalformedError("The envelope is wrongly padded. The program that wrote it is faulty.")
    return padded[_LENGTH.size : end]
