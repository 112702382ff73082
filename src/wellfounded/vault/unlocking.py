"""How does what a person knows or holds open their private key?

A passphrase or a receipt code goes once through Argon2id (RFC 9106), so that every guess costs
64 MiB of memory. What is random enough by itself, a passkey's output or a recovery code, goes
through HKDF alone. Either way two values come out: one tells whether the secret is right, the
other opens.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from hmac import compare_digest
from struct import Struct
from threading import BoundedSemaphore
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wellfounded.vault.envelope import length_prefixed
from wellfounded.vault.keys import KEY_BYTES, expand
from wellfounded.vault.wraps import PRIVATE_BYTES

VERSION: Final = b"L1"
ARGON2ID: Final = 1
HKDF_ONLY: Final = 2
SALT_BYTES: Final = 16
LEAST_KEY_BYTES: Final = 14
"""112 bits. What has fewer could be guessed without Argon2id in the way."""

_TURNS: Final = BoundedSemaphore(2)
"""Two runs at a time, so that a full waiting room costs a process 128 MiB and not 20 GiB."""

_NONCE_BYTES: Final = 12
_COST: Final = Struct(">IIB")
_HEADER: Final = Struct(f">2sB{_COST.size}s{SALT_BYTES}s")
LOCKED_BYTES: Final = _HEADER.size + KEY_BYTES + _NONCE_BYTES + PRIVATE_BYTES + 16


class LockError(Exception):
    """What was locked is cut, unknown, changed or moved. The message never holds a secret."""


class WrongSecretError(LockError):
    """The secret is not the one it was locked with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess costs: memory in KiB, passes over it, and lanes.

    Raises:
        ValueError: Argon2id knows no such cost, or a changed row could stop the server by it.
    """

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 1

    def __post_init__(self) -> None:
        """Refuse what cannot be computed here."""
        if not (1 <= self.lanes <= 4 and 1 <= self.passes <= 16):
            raise ValueError(f"A lock takes 1 to 4 lanes and 1 to 16 passes, not {self}.")
        if not 8 * self.lanes <= self.memory <= 256 * 1024:
            raise ValueError(f"A lock takes 8 KiB a lane to 256 MiB, not {self.memory} KiB.")


STANDARD: Final = Cost()


def lock(
    private: bytes, secret: bytes, *, pepper: bytes, holder: UUID, cost: Cost = STANDARD
) -> bytes:
    """Return a holder's private key, to be opened by a secret that a person can remember.

    The pepper lies outside the database: who steals only the database cannot begin to guess.

    Raises:
        ValueError: the private key is not 96 bytes, or the secret is empty.
    """
    if not secret:
        raise ValueError("An empty secret locks nothing.")
    salt = os.urandom(SALT_BYTES)
    seed = stretched(secret, salt, cost, keying=_keying(pepper))
    costs = _COST.pack(cost.memory, cost.passes, cost.lanes)
    return _closed(private, seed, _HEADER.pack(VERSION, ARGON2ID, costs, salt), holder)


def unlock(blob: bytes, secret: bytes, *, pepper: bytes, holder: UUID) -> bytes:
    """Return the private key that :func:`lock` put away. Each try costs one run of Argon2id.

    Raises:
        WrongSecretError: the secret, or the pepper, is another one.
        LockError: the bytes are cut, unknown, changed, or another holder's.
    """
    costs, salt = _read(blob, ARGON2ID)
    memory, passes, lanes = _COST.unpack(costs)
    try:
        cost = Cost(memory=memory, passes=passes, lanes=lanes)
    except ValueError as refused:
        raise LockError(f"The lock names an impossible cost. {refused}") from None
    return _opened(blob, stretched(secret, salt, cost, keying=_keying(pepper)), holder)


def lock_with_key(private: bytes, secret: bytes, *, holder: UUID) -> bytes:
    """Return a holder's private key, to be opened by a secret of 112 random bits or more.

    Raises:
        ValueError: the private key is not 96 bytes, or the secret is shorter than 14.
    """
    if len(secret) < LEAST_KEY_BYTES:
        raise ValueError(f"{len(secret)} bytes are too few to lock without Argon2id: use lock().")
    salt = os.urandom(SALT_BYTES)
    header = _HEADER.pack(VERSION, HKDF_ONLY, bytes(_COST.size), salt)
    return _closed(private, _spread(secret, salt), header, holder)


def unlock_with_key(blob: bytes, secret: bytes, *, holder: UUID) -> bytes:
    """Return the private key that :func:`lock_with_key` put away.

    Raises:
        WrongSecretError: the secret is another one.
        LockError: the bytes are cut, unknown, changed, or another holder's.
    """
    _, salt = _read(blob, HKDF_ONLY)
    return _opened(blob, _spread(secret, salt), holder)


def stretched(secret: bytes, salt: bytes, cost: Cost, *, keying: bytes | None = None) -> bytes:
    """Return 32 bytes of Argon2id, with ``keying`` as its secret value K. Waits for its turn."""
    argon2id = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
        secret=keying,
    )
    with _TURNS:
        return argon2id.derive(secret)


def _keying(pepper: bytes) -> bytes:
    return expand(pepper, "unlocking/pepper", KEY_BYTES)


def _spread(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=b"unlocking/spread").derive(secret)


def _halves(seed: bytes) -> tuple[bytes, bytes]:
    """The verifier, which is stored, and the key that opens, which is not."""
    return (
        expand(seed, "unlocking/verifier", KEY_BYTES),
        expand(seed, "unlocking/unlock", KEY_BYTES),
    )


def _closed(private: bytes, seed: bytes, header: bytes, holder: UUID) -> bytes:
    if len(private) != PRIVATE_BYTES:
        raise ValueError(f"A private key has {PRIVATE_BYTES} bytes, not {len(private)}.")
    verifier, unlocks = _halves(seed)
    nonce = os.urandom(_NONCE_BYTES)
    associated = length_prefixed(header, verifier, holder.bytes)
    return header + verifier + nonce + AESGCM(unlocks).encrypt(nonce, private, associated)


def _read(blob: bytes, kind: int) -> tuple[bytes, bytes]:
    """The cost and the salt of a blob that is locked in this way."""
    if len(blob) != LOCKED_BYTES:
        raise LockError(f"What is locked has {LOCKED_BYTES} bytes, this has {len(blob)}.")
    version, found, costs, salt = _HEADER.unpack_from(blob)
    if version != VERSION or found not in (ARGON2ID, HKDF_ONLY):
        raise LockError(f"Lock version {version!r}, kind {found} is not known here. Upgrade.")
    if found != kind:
        raise LockError(f"This was locked in way {found}, and is opened in way {kind}.")
    return costs, salt


def _opened(blob: bytes, seed: bytes, holder: UUID) -> bytes:
    header, rest = blob[: _HEADER.size], blob[_HEADER.size :]
    stored, nonce = rest[:KEY_BYTES], rest[KEY_BYTES : KEY_BYTES + _NONCE_BYTES]
    verifier, unlocks = _halves(seed)
    if not compare_digest(stored, verifier):
        raise WrongSecretError("The secret is not the one this was locked with.")
    associated = length_prefixed(header, verifier, holder.bytes)
    try:
        return AESGCM(unlocks).decrypt(nonce, rest[KEY_BYTES + _NONCE_BYTES :], associated)
    except InvalidTag:
        raise LockError(
            f"The locked key of holder {holder} does not open: it was changed or moved. "
            "Restore it from a backup."
        ) from None
