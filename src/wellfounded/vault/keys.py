"""Which key opens which part of a case?

A case has one random key. Each section of the case has a key of its own, derived from it by
HKDF-SHA256 (RFC 5869). The way back is closed: an interpreter who holds the key of one section
can open neither another section nor the case.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from hmac import digest as hmac_digest
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32
KEY_ID_BYTES: Final = 8
MAX_EPOCH: Final = 2**32 - 1


class DataClass(StrEnum):
    """How much harm a piece of data can do, and so who may open it."""

    PUBLIC = "C0"
    """Form texts and translations. Stored plain."""
    OPERATIONAL = "C1"
    """Random ids, revision numbers, hour-coarse times, size buckets. Stored plain."""
    ORGANISATION = "C2"
    """Tasks, stages and dates without names. Under the organisation's key; the server opens it."""
    IDENTITY = "C3"
    """Names, birth date, A-number, nationality, contact, family. Under the case key."""
    DANGER = "C4"
    """The story, the persecutor, places, health, evidence, drafts. Under the case key."""
    SECRETS = "C5"
    """Wraps and recovery data. Kept in tables of their own and never exported."""


class Section(StrEnum):
    """The parts of a case that are opened one by one."""

    IDENTITY = "identity"
    CONTACT = "contact"
    NARRATIVE = "narrative"
    LOCATION = "location"
    EVIDENCE = "evidence"
    FINDINGS = "findings"
    MANIFEST = "manifest"
    NAMES = "names"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A 256-bit secret, the epoch it belongs to, and the public id derived from it.

    Raises:
        ValueError: the secret is not 32 bytes, or the epoch does not fit in 32 bits.
    """

    secret: bytes = field(repr=False)
    epoch: int = 0
    id: bytes = field(init=False)

    def __post_init__(self) -> None:
        """Refuse what cannot be a key, and name the key after its own secret."""
        if len(self.secret) != KEY_BYTES:
            raise ValueError(f"A key has {KEY_BYTES} bytes, this one has {len(self.secret)}.")
        if not 0 <= self.epoch <= MAX_EPOCH:
            raise ValueError(f"A key's epoch is between 0 and {MAX_EPOCH}, not {self.epoch}.")
        object.__setattr__(self, "id", expand(self.secret, "key-id", KEY_ID_BYTES))

    @classmethod
    def random(cls, *, epoch: int = 0) -> Key:
        """Draw a new key from the operating system."""
        return cls(secret=os.urandom(KEY_BYTES), epoch=epoch)

    def derive(self, label: str) -> Key:
        """Return the key of the same epoch that this key gives under ``label``."""
        return Key(secret=expand(self.secret, label, KEY_BYTES), epoch=self.epoch)


def section_key(case_key: Key, section: Section) -> Key:
    """Return the key that opens one section of the case, and no other."""
    return case_key.derive(f"section/{section}")


def row_id(section_key: Key, path: str) -> UUID:
    """Return the row that the answer at ``path`` lies in, the same in every tab and program.

    The id looks like a random one (UUID version 4) to all who do not hold the key. A key of
    another epoch gives another id: name the rows of a case under its first key.
    """
    mac = hmac_digest(section_key.derive("row-id").secret, path.encode(), "sha256")
    return UUID(bytes=mac[:16], version=4)


def expand(secret: bytes, label: str, length: int) -> bytes:
    """Return ``length`` bytes of HKDF-SHA256 over ``secret``, no salt, ``label`` as info."""
    return HKDF(SHA256(), length, salt=None, info=label.encode("ascii")).derive(secret)
