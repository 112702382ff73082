"""How does a file that a person carries open with their words alone?

The words are the 88 random bits of their receipt code. No pepper is mixed in, since the file has to
open where nobody has it; each guess costs a run of Argon2id (RFC 9106) at the cost that this
version fixes, so that no file that somebody made up can ask for more.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hmac import compare_digest
from struct import Struct
from typing import Final
from uuid import UUID, uuid4

from wellfounded.vault.keys import KEY_BYTES, Key, expand
from wellfounded.vault.pieces import Reader, Sealing, opened_pieces
from wellfounded.vault.unlocking import SALT_BYTES, STANDARD, WrongSecretError, stretched

VERSION: Final = b"C1"
PURPOSE: Final = "carried"
MOST_SECRETS: Final = 4
"""Codes that typed words are tried as. Lists share few words, so hardly ever are there two."""

_HEADER: Final = Struct(f">2s{SALT_BYTES}s16s{KEY_BYTES}s")


class NotCarried(ValueError):
    """It is no such file, or one of a version that is not known here."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What opened: the secret that did it, and what the file holds.

    Only when ``parts`` ends is it known to be whole; it raises ``StreamError`` where it is not.
    """

    secret: bytes
    parts: Iterator[bytes]


def sealed_to_carry(secret: bytes, parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield ``parts`` sealed under the secret of a receipt code, part by part."""
    salt, stream = os.urandom(SALT_BYTES), uuid4()
    verifier, key = _halves(secret, salt)
    yield _HEADER.pack(VERSION, salt, stream.bytes, verifier)
    sealing = Sealing(key, stream=stream, purpose=PURPOSE)
    yield sealing.head
    for part in parts:
        yield from sealing.take(part)
    yield sealing.end()


def open_carried(reader: Reader, secrets: Sequence[bytes]) -> Carried:
    """Open a carried file with the secrets that typed words may stand for.

    Each costs one run of Argon2id.

    Raises:
        NotCarried: it is no such file.
        WrongSecretError: none of them opens it.
    """
    header = reader.read(_HEADER.size)
    if len(header) < _HEADER.size or header[:2] != VERSION:
        raise NotCarried("This is no file that was made to be carried, or it was cut.")
    _, salt, stream, stored = _HEADER.unpack(header)
    for secret in secrets[:MOST_SECRETS]:
        verifier, key = _halves(secret, salt)
        if compare_digest(verifier, stored):
            parts = opened_pieces(reader, key, stream=UUID(bytes=stream), purpose=PURPOSE)
            return Carried(secret, parts)
    raise WrongSecretError("These words do not open this file.")


def _halves(secret: bytes, salt: bytes) -> tuple[bytes, Key]:
    """The verifier, which stands in the file, and the key, which does not."""
    seed = stretched(secret, salt, STANDARD)
    return (
        expand(seed, "carried/verifier", KEY_BYTES),
        Key(secret=expand(seed, "carried/key", KEY_BYTES)),
    )
