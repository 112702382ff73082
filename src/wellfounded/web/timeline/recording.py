"""How is an event added, so that nobody can take it out again unseen?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from wellfounded.vault.chain import Link
from wellfounded.vault.envelope import Context, seal
from wellfounded.vault.keys import Key
from wellfounded.web.clock import hour
from wellfounded.web.database.prepared import Addition, Lookup
from wellfounded.web.timeline.models import Event

START = bytes(32)
_newest = Lookup(Event, ["chain"], ["seq", "hash"], order=["-seq"], most=1)
_add = Addition(
    Event,
    *("chain", "seq", "hour", "organisation", "actor", "role"),
    *("action", "object", "serial", "detail", "hash"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What somebody did: the act, in what role, to what, and what may be told of it."""

    actor: UUID
    role: str
    action: str
    about: UUID
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class Last:
    """The number and the hash of the last event of a chain; 0 and zeros before the first."""

    seq: int = 0
    hash: bytes = START


def head(chain: UUID) -> Last:
    """Where a chain ends now."""
    return next((Last(seq, bytes(hash)) for seq, hash in _newest.rows(chain)), Last())


def record(
    chain: UUID,
    deed: Deed,
    key: Key,
    *,
    last: Last,
    organisation: UUID | None = None,
    serial: int = 0,
) -> Last:
    """Add an event after the ``last`` of a chain, its detail sealed; within a transaction."""
    seq = last.seq + 1
    detail = seal(key, context(chain, seq), json.dumps(deed.detail).encode())
    at = hour()
    link = Link(
        chain=chain,
        seq=seq,
        hour=int(at.timestamp()) // 3600,
        actor=deed.actor,
        action=f"{deed.role}:{deed.action}",
        object=deed.about,
        detail_digest=sha256(detail).digest(),
        serial=serial,
        previous=last.hash,
    )
    _add(
        *(chain, seq, at, organisation, deed.actor, deed.role),
        *(deed.action, deed.about, serial, detail, link.hash),
    )
    return Last(seq, link.hash)


def context(chain: UUID, seq: int) -> Context:
    """The one place the detail of an event opens in."""
    return Context(case=chain, table="event", column="detail", row=chain, revision=seq)
