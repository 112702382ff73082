"""What happened to this case, and is the account of it whole?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from wellfounded.vault.chain import Link
from wellfounded.vault.envelope import epoch_of, open_sealed
from wellfounded.vault.keys import Key
from wellfounded.web.timeline.models import Event
from wellfounded.web.timeline.recording import START, context


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event with its detail opened."""

    hour: datetime
    actor: UUID
    role: str
    action: str
    object: UUID
    detail: dict[str, Any]


def links(chain: UUID) -> Iterator[Link]:
    """The chain as it lies in the database, each link with the hash before it."""
    previous = START
    for event in Event.objects.filter(chain=chain).order_by("seq").iterator():
        yield Link(
            chain=chain,
            seq=event.seq,
            hour=int(event.hour.timestamp()) // 3600,
            actor=event.actor,
            action=f"{event.role}:{event.action}",
            object=event.object,
            detail_digest=sha256(bytes(event.detail)).digest(),
            serial=event.serial,
            previous=previous,
        )
        previous = bytes(event.hash)


def told(chain: UUID, keys: dict[int, Key], last: int | None = None) -> Iterator[Told]:
    """The events of a chain, the newest first, opened with the key of their epoch."""
    events = Event.objects.filter(chain=chain).order_by("-seq")
    for event in events[:last] if last else events.iterator():
        yield opened_event(event, keys)


def opened_event(event: Event, keys: dict[int, Key]) -> Told:
    """One event, opened with the key of its epoch."""
    blob = bytes(event.detail)
    detail = open_sealed(keys[epoch_of(blob)], context(event.chain, event.seq), blob)
    return Told(
        hour=event.hour,
        actor=event.actor,
        role=event.role,
        action=event.action,
        object=event.object,
        detail=json.loads(detail),
    )
