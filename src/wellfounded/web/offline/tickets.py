"""How may a phone send after its session has ended, and still read nothing?

It holds a token of 32 random bytes. Here lies their SHA-256 and nothing else. Whoever has the
token can put sealed messages into one case, up to a limit, and see no answer of it.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from hashlib import sha256
from hmac import compare_digest
from typing import Final
from uuid import UUID

from django.db import transaction

from wellfounded.web.clock import today
from wellfounded.web.database.scope import bound
from wellfounded.web.offline.models import Arrived, Ticket

BYTES: Final = 32
LASTS: Final = timedelta(days=60)
PHONES: Final = 5
"""Tickets of one case. With the next one the oldest ends."""
_HANDLE_BITS: Final = 63


def make_ticket(case: UUID) -> str:
    """Draw the token of one more phone."""
    token = secrets.token_urlsafe(BYTES)
    digest = _digest(token)
    with transaction.atomic():
        there = Ticket.objects.filter(case_id=case)
        there.filter(until__lt=today()).delete()
        kept = there.order_by("-until", "id").values_list("id", flat=True)[: PHONES - 1]
        there.exclude(id__in=list(kept)).delete()
        Ticket.objects.create(
            case_id=case, digest=digest, handle=_handle(digest), until=today() + LASTS
        )
    return token


def end_tickets(case: UUID) -> int:
    """End the tickets of every phone; what came with them and was not saved yet stays."""
    ended: int = Ticket.objects.filter(case_id=case).delete()[0]
    Arrived.objects.filter(case_id=case, state="saved").delete()
    return ended


def ticket_of(token: str) -> Ticket | None:
    """The ticket of a token; None for one that is wrong, has ended or has run out.

    Whatever it is, it is looked up in the same way, so that the time does not tell.
    """
    digest = _digest(token)
    with bound(handle=_handle(digest)):
        rows = list(Ticket.objects.filter(handle=_handle(digest), until__gte=today()))
    return next((row for row in rows if compare_digest(bytes(row.digest), digest)), None)


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


def _handle(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "big") >> (64 - _HANDLE_BITS)
