"""Has the record of who did what been changed since it was written?

Each event is a link that holds the hash of the link before it. A link that was edited, deleted,
moved or added breaks the chain at a place that can be named. A chain that was cut at its end, or
written anew from some place on, is consistent in itself: against that, the head is known to a
witness outside. ``checkpoints`` makes what the witness keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from wellfounded.vault.envelope import length_prefixed

FIRST: Final = 1
"""The number of the first link of every chain."""

DIGEST_BYTES: Final = 32
NOTHING: Final = bytes(DIGEST_BYTES)
"""What stands before the first link, and the digest of an event without detail."""

_VERSION: Final = b"C1"
_ACTION: Final = re.compile(r"[a-z][a-z0-9_.:/-]{0,62}")


class ChainError(Exception):
    """A chain is not as it was written. ``chain`` and ``seq`` are the first broken place."""

    def __init__(self, chain: UUID, seq: int, what: str) -> None:
        super().__init__(f"Chain {chain}, link {seq}: {what}")
        self.chain = chain
        self.seq = seq


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One event: who did what to which object, in which hour since 1970 in UTC.

    ``detail_digest`` is the SHA-256 of the sealed detail, so that the detail can be destroyed and
    the chain still holds. ``serial`` is that of the case's manifest at the time, or 0.

    Raises:
        ValueError: a number does not fit in 64 bits, a digest is not 32 bytes, or the action is
            not a plain name like ``case.opened``.
    """

    chain: UUID
    seq: int
    hour: int
    actor: UUID
    action: str
    object: UUID
    detail_digest: bytes = NOTHING
    serial: int = 0
    previous: bytes = NOTHING

    def __post_init__(self) -> None:
        """Refuse what two programs could hash in two ways."""
        for number in (self.seq, self.hour, self.serial):
            if not 0 <= number < 2**64:
                raise ValueError(f"A number in a link is between 0 and 2^64 - 1, not {number}.")
        for digest in (self.detail_digest, self.previous):
            if len(digest) != DIGEST_BYTES:
                raise ValueError(f"A digest has {DIGEST_BYTES} bytes, this has {len(digest)}.")
        if not _ACTION.fullmatch(self.action):
            raise ValueError(f"{self.action!r} is no action: use a to z, 0 to 9 and _.:/-")

    @property
    def hash(self) -> bytes:
        """SHA-256 over every field, each after its length."""
        return sha256(
            length_prefixed(
                _VERSION,
                self.chain.bytes,
                self.seq.to_bytes(8, "big"),
                self.hour.to_bytes(8, "big"),
                self.actor.bytes,
                self.action.encode("ascii"),
                self.object.bytes,
                self.detail_digest,
                self.serial.to_bytes(8, "big"),
                self.previous,
            )
        ).digest()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Head:
    """The newest link of a chain, as it was at some time."""

    chain: UUID
    seq: int
    hash: bytes

    @classmethod
    def of(cls, link: Link) -> Head:
        """The head of a chain that ends with this link."""
        return cls(chain=link.chain, seq=link.seq, hash=link.hash)


def verify_chain(links: Iterable[Link], head: Head | None = None) -> Head | None:
    """Check the links of one chain in their stored order, and return its present head.

    ``head`` is one that is known from elsewhere, the newest or an older one: from a witness, or at
    least the hash stored with the last row. Without it a change to the last link passes, and so
    does a chain that was cut at its end or written anew.

    Raises:
        ChainError: a link was edited, deleted, moved or added, or the chain does not have the
            head that the witness knows.
    """
    last: Link | None = None
    for link in links:
        _check_next(last, link)
        if head is not None and link.seq == head.seq:
            _check_witnessed(link, head)
        last = link
    if head is not None and (last is None or last.seq < head.seq):
        seq = FIRST if last is None else last.seq + 1
        raise ChainError(head.chain, seq, f"missing, up to link {head.seq}, which is witnessed.")
    return Head.of(last) if last is not None else None


def _check_next(last: Link | None, link: Link) -> None:
    expected = FIRST if last is None else last.seq + 1
    if last is not None and link.chain != last.chain:
        raise ChainError(last.chain, expected, f"a link of chain {link.chain} stands here.")
    if link.seq != expected:
        what = "missing" if link.seq > expected else "out of its place"
        raise ChainError(link.chain, expected, f"{what}; link {link.seq} stands here.")
    previous = NOTHING if last is None else last.hash
    if link.previous != previous:
        raise ChainError(
            link.chain,
            max(FIRST, link.seq - 1),
            f"it was changed after link {link.seq} was written, or link {link.seq} was.",
        )


def _check_witnessed(link: Link, head: Head) -> None:
    if Head.of(link) != head:
        raise ChainError(head.chain, head.seq, "it is not the one that was witnessed.")
