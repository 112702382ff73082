"""How do tests add to a chain, and how does somebody write it anew?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from uuid import UUID, uuid4

from tests.web.database.rows import HOUR, SEALED
from wellfounded.vault.chain import Link
from wellfounded.web.database.scope import bound
from wellfounded.web.timeline.models import Event
from wellfounded.web.timeline.reading import links

Rewrite = Callable[..., object]


def chain(events: int = 5) -> UUID:
    """A case's chain with so many events, and nothing else of the case."""
    new = uuid4()
    grow(new, events)
    return new


def grow(chain: UUID, events: int = 1, organisation: UUID | None = None) -> None:
    """Add events to the chain of a case, or of an organisation."""
    binding = bound(organisation=organisation) if organisation else bound(case=chain)
    with binding:
        last = Event.objects.filter(chain=chain).order_by("seq").last()
        for _ in range(events):
            last = _add(chain, last, organisation)


def rehash(chain: UUID, behind_the_back: Rewrite, action: str) -> None:
    """Give every event another action, and the chain hashes that hold within themselves."""
    with bound(case=chain):
        written = list(links(chain))
    previous = bytes(32)
    for link in written:
        anew = replace(link, action=f"applicant:{action}", previous=previous)
        behind_the_back(
            "UPDATE event SET action = %s, hash = %s WHERE chain = %s AND seq = %s",
            (action, anew.hash, chain, link.seq),
        )
        previous = anew.hash


def _add(chain: UUID, last: Event | None, organisation: UUID | None) -> Event:
    seq = last.seq + 1 if last else 1
    link = Link(
        chain=chain,
        seq=seq,
        hour=int(HOUR.timestamp()) // 3600,
        actor=chain,
        action="applicant:saved",
        object=chain,
        detail_digest=sha256(SEALED).digest(),
        serial=1,
        previous=bytes(last.hash) if last else bytes(32),
    )
    return Event.objects.create(
        chain=chain,
        seq=seq,
        hour=HOUR,
        organisation=organisation,
        actor=chain,
        role="applicant",
        action="saved",
        object=chain,
        serial=1,
        detail=SEALED,
        hash=link.hash,
    )
