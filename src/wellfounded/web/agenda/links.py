"""How does an address work without signing in, and how does it stop working?

It holds 32 random bytes. Here lies their SHA-256 and nothing else: who has the database has no
link. A link that was revoked is not marked, it is gone, and so is like one that never was.
"""

from __future__ import annotations

import secrets
from enum import StrEnum
from hashlib import sha256
from hmac import compare_digest
from typing import Final
from uuid import UUID

from wellfounded.web.agenda.models import Link
from wellfounded.web.database.scope import bound

BYTES: Final = 32
_HANDLE_BITS: Final = 63


class Purpose(StrEnum):
    """What a link is for."""

    FEED = "feed"
    STOP = "stop"


def make_link(case: UUID, purpose: Purpose) -> str:
    """Draw a token; the link of this purpose that was there before is gone."""
    end_link(case, purpose)
    token = secrets.token_urlsafe(BYTES)
    digest = _digest(token)
    Link.objects.create(digest=digest, handle=_handle(digest), case_id=case, purpose=purpose.value)
    return token


def end_link(case: UUID, purpose: Purpose) -> bool:
    """End the link of this purpose; whether there was one."""
    return bool(Link.objects.filter(case_id=case, purpose=purpose.value).delete()[0])


def has_link(case: UUID, purpose: Purpose) -> bool:
    """Whether there is a link of this purpose."""
    return Link.objects.filter(case_id=case, purpose=purpose.value).exists()


def case_of(token: str, purpose: Purpose) -> UUID | None:
    """The case that a token leads to; None for one that is wrong, revoked or for something else.

    Whatever it is, it is looked up in the same way, so that the time does not tell.
    """
    digest = _digest(token)
    with bound(handle=_handle(digest)):
        rows = list(Link.objects.filter(handle=_handle(digest), purpose=purpose.value))
    found = [row.case_id for row in rows if compare_digest(bytes(row.digest), digest)]
    return found[0] if found else None


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


def _handle(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "big") >> (64 - _HANDLE_BITS)
