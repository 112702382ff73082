"""How does a phone seal an answer that it cannot read again itself?

With the public half of the inbox of the case, by HPKE (RFC 9180) in base mode, as browsers can
compute it. The private half follows from the key of the case: who has no key of the whole case
cannot open what lies in its inbox, and nothing of the pair is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from struct import Struct
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from wellfounded.vault.envelope import BUCKETS, length_prefixed
from wellfounded.vault.keys import KEY_BYTES, Key, expand

VERSION: Final = b"Q1"
SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_128_GCM)
MAX_MESSAGE: Final = 300_000
"""Bytes. No page of questions with all its answers is as long."""

_HEADER: Final = Struct(">2sI")
_LENGTH: Final = Struct(">I")
_NUMBER: Final = Struct(">Q")
_BESIDE: Final = 32 + 16
"""Bytes of the ephemeral public key and of the tag."""


class InboxError(Exception):
    """A message was refused. The text never holds words of it."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """The key pair that the answers of one case are sealed to while it has this key."""

    case_key: Key = field(repr=False)

    @property
    def public(self) -> bytes:
        """The half that a phone may hold: 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def open(self, number: int, message: bytes) -> bytes:
        """Return what was sealed as the message of this number.

        Raises:
            InboxError: it was cut, changed, renumbered, or sealed for another inbox.
        """
        if epoch_of(message) != self.case_key.epoch:
            raise InboxError("The message is for an inbox of another epoch.")
        head, sealed = message[: _HEADER.size], message[_HEADER.size :]
        try:
            padded = SUITE.decrypt(sealed, self._private, _info(head, number))
        except (InvalidTag, ValueError):
            raise InboxError(
                f"Message {number} does not open: it was changed, or sealed for another inbox."
            ) from None
        return _unpad(padded)

    @property
    def _private(self) -> X25519PrivateKey:
        secret = expand(self.case_key.secret, "inbox", KEY_BYTES)
        return X25519PrivateKey.from_private_bytes(secret)


def seal_for_inbox(public: bytes, epoch: int, number: int, plaintext: bytes) -> bytes:
    """Return a message as a phone makes it; for tests and other programs.

    Raises:
        ValueError: ``public`` has not 32 bytes, or the message is too long.
    """
    head = _HEADER.pack(VERSION, epoch)
    padded = _pad(plaintext)
    key = X25519PublicKey.from_public_bytes(public)
    return head + SUITE.encrypt(padded, key, _info(head, number))


def epoch_of(message: bytes) -> int:
    """Return the epoch of the inbox that a message says it is for.

    Raises:
        InboxError: it is too short, too long, or of another version.
    """
    if not _HEADER.size + _BESIDE <= len(message) <= MAX_MESSAGE:
        raise InboxError(f"A message has up to {MAX_MESSAGE} bytes, this one has {len(message)}.")
    version, epoch = _HEADER.unpack_from(message)
    if version != VERSION:
        raise InboxError("The message is of a version that is not known here.")
    return int(epoch)


def _info(head: bytes, number: int) -> bytes:
    return length_prefixed(head, _NUMBER.pack(number))


def _pad(plaintext: bytes) -> bytes:
    said = _LENGTH.pack(len(plaintext)) + plaintext
    largest = BUCKETS[-1]
    room = next((one for one in BUCKETS if len(said) <= one), -(-len(said) // largest) * largest)
    if room > MAX_MESSAGE - _HEADER.size - _BESIDE:
        raise ValueError(f"A message has up to {MAX_MESSAGE} bytes.")
    return said.ljust(room, b"\0")


def _unpad(padded: bytes) -> bytes:
    if len(padded) < _LENGTH.size:
        raise InboxError("The message holds no length.")
    (length,) = _LENGTH.unpack_from(padded)
    rest = padded[_LENGTH.size :]
    if length > len(rest) or any(rest[length:]):
        raise InboxError("The message is not filled up as it should be.")
    return rest[:length]
