"""How is an event added, so that nobody can take it out again unseen?"""

from __future__ import annotations

import json
from hashlib import sha256
from dataclasses import dataclass
from uuid import UUID

from wellfounded.vault.chain import Link
from wellfounded.vault.envelope import Context, seal
from wellfounded.vault.keys import Key
from wellfounded.web.clock import hour
from wellfounded.web.timeline.models import Event

START = bytes(32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What somebody did: the act, in what role, to what, and what may be told of it."""

    actor: UUID
    role: str
    action: str
    object: UUID
    detail: dict[str, object]


def head(chain: UUID) -> Event | None:
    """The last event of a chain."""
    return Event.objects.filter(chain=chain).order_by("-seq").first()


def record(
    chain: UUID, deed: Deed, key: Key, *, organisation: UUID | None = None, serial: int = 0
) -> Event:
    """Add an event to a chain, its detail sealed under ``key``; within a transaction."""
    last = head(chain)
    seq = last.seq + 1 if last else 1
    detail = seal(key, context(chain, seq), json.dumps(deed.detail).encode())
    at = hour()
    link = Link(
        chain=chain,
        seq=seq,
        hour=int(at.timestamp()) // 3600,
        actor=deed.actor,
        action=f"{deed.role}:{deed.action}",
        object=deed.object,
        detail_digest=sha256(detail).digest(),
        serial=serial,
        previous=bytes(last.hash) if last else START,
    )
    return Event.objects.create(
        chain=chain,
        seq=seq,
        hour=at,
        organisation=organisation,
        actor=deed.actor,
        role=deed.role,
        action=deed.action,
        object=deed.object,
        serial=serial,
        detail=detail,
        hash=link.hash,
    )


def context(chain: UUID, seq: int) -> Context:
    """The one place the detail of an event opens in."""
    return Context(case=chain, table="event", column="detail", row=chain, revision=seq)
