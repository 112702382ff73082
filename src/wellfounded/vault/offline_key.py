"""Which key reads the backups, and is never on the server?

A key pair whose private half is 32 bytes on paper. The server has the public half and can only
write. The 32 bytes become the pair as X-Wing prescribes, so that another program finds the same.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from hashlib import shake_256
from typing import Final

from wellfounded.vault.paper import PaperError, on_paper, read_paper
from wellfounded.vault.wraps import PRIVATE_BYTES, PUBLIC_BYTES, Holder

SEED_BYTES: Final = 32
PRIVATE: Final = "private-key"
PUBLIC: Final = "public-key"


@dataclass(frozen=True, slots=True)
class OfflineKey:
    """A key pair, and the name of what it is for, like ``backup-harbor-2026``.

    Raises:
        ValueError: the seed is not 32 bytes.
    """

    label: str
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what is no seed."""
        if len(self.seed) != SEED_BYTES:
            raise ValueError(f"A seed has {SEED_BYTES} bytes, this one has {len(self.seed)}.")

    @classmethod
    def random(cls, label: str) -> OfflineKey:
        """Draw a new key pair from the operating system."""
        return cls(label, os.urandom(SEED_BYTES))

    @classmethod
    def read(cls, line: str) -> OfflineKey:
        """Read the private line from paper.

        Raises:
            PaperError: it is misread, or another kind of key.
        """
        label, seed = _read(line, PRIVATE, SEED_BYTES)
        return cls(label, seed)

    @property
    def private(self) -> bytes:
        """The private half, 96 bytes, as :func:`wellfounded.vault.pieces.open_with` takes it."""
        return shake_256(self.seed).digest(PRIVATE_BYTES)

    @property
    def public(self) -> bytes:
        """The public half, 1,216 bytes, as :func:`wellfounded.vault.pieces.seal_to` takes it."""
        return Holder(self.private).public

    @property
    def private_line(self) -> str:
        """The line to print and to lock away: 14 groups of four letters."""
        return on_paper(PRIVATE, self.label, self.seed)

    @property
    def public_line(self) -> str:
        """The line to put on the server."""
        return on_paper(PUBLIC, self.label, self.public)


def read_public(line: str) -> tuple[str, bytes]:
    """Return the label and the public half from a public line.

    Raises:
        PaperError: it is misread, or another kind of key.
    """
    return _read(line, PUBLIC, PUBLIC_BYTES)


def _read(line: str, wanted: str, size: int) -> tuple[str, bytes]:
    kind, label, secret = read_paper(line)
    if kind != wanted:
        raise PaperError(f"this is a {kind}, and a {wanted} belongs here")
    if len(secret) != size:
        raise PaperError(f"this {kind} has {len(secret)} bytes, and should have {size}")
    return label, secret
