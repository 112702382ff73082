"""How is a key handed to one holder, so that it can later be made unreadable?

A wrap has two layers. Inside, HPKE (RFC 9180) seals the key to its holder's public key; the key
exchange joins ML-KEM-768 and X25519, so that a copy taken today stays shut for a quantum computer
of tomorrow. Outside, AES-256-GCM under the case's shred key: once that key is destroyed, no wrap
of the case opens again, in no old copy either.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from struct import Struct
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from wellfounded.vault.envelope import length_prefixed
from wellfounded.vault.keys import Key, Section

HYBRID: Final = 1
SUITES: Final[Mapping[int, Suite]] = {
    HYBRID: Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
}
"""Every suite a wrap may name. The hybrid is an Internet-Draft still, hence the version byte."""

PRIVATE_BYTES: Final = 96
PUBLIC_BYTES: Final = 1216
WRAP_BYTES: Final = 1201
SHARE_BYTES: Final = 1120
"""What an HPKE message holds before its ciphertext: 1,088 bytes of ML-KEM, 32 of X25519."""

_HEADER: Final = Struct(">BI12s")
_MLKEM_SEED_BYTES: Final = 64
_MLKEM_PUBLIC_BYTES: Final = 1184
_SCOPE: Final = re.compile(rf"case|directory|section/({'|'.join(Section)})")


class WrapError(Exception):
    """A wrap was refused. The message never holds a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What is handed to whom: ``case``, ``directory``, or one section as ``section/narrative``.

    Raises:
        ValueError: the scope is none of these.
    """

    case: UUID
    holder: UUID
    scope: str = "case"

    def __post_init__(self) -> None:
        """Refuse a scope that no key exists for."""
        if not _SCOPE.fullmatch(self.scope):
            raise ValueError(
                f"{self.scope!r} is no scope: use 'case', 'directory' or 'section/<name>'."
            )


@dataclass(frozen=True, slots=True)
class Holder:
    """A holder's key pair: 64 bytes of ML-KEM seed, then 32 bytes of X25519 private key."""

    private: bytes = field(repr=False)
    _mlkem: MLKEM768PrivateKey = field(init=False, repr=False, compare=False)
    _x25519: X25519PrivateKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Load both halves.

        Raises:
            ValueError: there are not 96 bytes.
        """
        if len(self.private) != PRIVATE_BYTES:
            raise ValueError(f"A private key has {PRIVATE_BYTES} bytes, not {len(self.private)}.")
        seed, scalar = self.private[:_MLKEM_SEED_BYTES], self.private[_MLKEM_SEED_BYTES:]
        object.__setattr__(self, "_mlkem", MLKEM768PrivateKey.from_seed_bytes(seed))
        object.__setattr__(self, "_x25519", X25519PrivateKey.from_private_bytes(scalar))

    @classmethod
    def random(cls) -> Holder:
        """Draw a new key pair from the operating system."""
        return cls(os.urandom(PRIVATE_BYTES))

    @property
    def public(self) -> bytes:
        """The public half: 1,184 bytes of ML-KEM, then 32 bytes of X25519."""
        return (
            self._mlkem.public_key().public_bytes_raw()
            + self._x25519.public_key().public_bytes_raw()
        )

    def unwrap(self, grant: Grant, shred: Key, blob: bytes) -> Key:
        """Return the key that was handed over by :func:`wrap`.

        Raises:
            WrapError: the wrap is cut, unknown, changed, shredded, or meant for someone else.
        """
        if len(blob) != WRAP_BYTES:
            raise WrapError(f"A wrap has {WRAP_BYTES} bytes, this one has {len(blob)}.")
        version, epoch, nonce = _HEADER.unpack_from(blob)
        if version not in SUITES:
            raise WrapError(f"Wrap version {version} is not known here. Upgrade.")
        info = _info(version, epoch, grant)
        try:
            inner = AESGCM(shred.secret).decrypt(nonce, blob[_HEADER.size :], info)
            secret = self.open(inner, info, version)
        except InvalidTag:
            raise WrapError(
                f"The wrap of {grant.scope} of case {grant.case} for holder {grant.holder} does "
                "not open: it was changed, shredded, or made for someone else."
            ) from None
        return Key(secret=secret, epoch=epoch)

    def open(self, sealed: bytes, info: bytes, suite: int = HYBRID) -> bytes:
        """Return what :func:`seal_to_public` sealed to this holder under the same ``info``.

        Raises:
            InvalidTag: it was changed, or sealed to someone else or for something else.
        """
        private = MLKEM768X25519PrivateKey(self._mlkem, self._x25519)
        return SUITES[suite].decrypt(sealed, private, info)


def seal_to_public(plaintext: bytes, public: bytes, info: bytes) -> bytes:
    """Return one HPKE message of the present suite: 1,120 bytes, the ciphertext, 16 of tag.

    Raises:
        ValueError: ``public`` is not a public key.
    """
    if len(public) != PUBLIC_BYTES:
        raise ValueError(f"A public key has {PUBLIC_BYTES} bytes, this one has {len(public)}.")
    holder = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_BYTES:]),
    )
    return SUITES[HYBRID].encrypt(plaintext, holder, info)


def wrap(key: Key, grant: Grant, public: bytes, shred: Key) -> bytes:
    """Return ``key``, readable only with the holder's private half and the shred key.

    Raises:
        ValueError: ``public`` is not a public key.
    """
    info = _info(HYBRID, key.epoch, grant)
    inner = seal_to_public(key.secret, public, info)
    nonce = os.urandom(12)
    header = _HEADER.pack(HYBRID, key.epoch, nonce)
    return header + AESGCM(shred.secret).encrypt(nonce, inner, info)


def _info(version: int, epoch: int, grant: Grant) -> bytes:
    return length_prefixed(
        b"W",
        bytes([version]),
        epoch.to_bytes(4, "big"),
        grant.case.bytes,
        grant.holder.bytes,
        grant.scope.encode("ascii"),
    )
