"""What does a phone send, and when is it sure that it arrived?

It sends messages that it cannot read itself, each under a number that it gives only once. What is
on disk is named in the answer, by number and hash. A message that comes again is the same one: it
is named again and kept once. Whoever sends sees nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Sum
from django.db.models.functions import Length

from wellfounded.vault.inbox import MAX_MESSAGE
from wellfounded.web.database.scope import bound
from wellfounded.web.keeping.space import require_room
from wellfounded.web.offline.models import Arrived, Ticket

WAITS, SAVED, UNREAD = "waits", "saved", "unread"
AT_ONCE: Final = 50
"""Messages in one sending."""
MESSAGES: Final = 3000
"""Messages that one ticket carries in its life; then the phone needs another one."""
LARGEST_CASE: Final = 8_000_000
"""Bytes that wait for one person."""
LARGEST_NUMBER: Final = 2**53 - 1
"""What a script can count to."""


class AnotherMessage(ValueError):
    """Under this number another message has arrived."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sealed answer under the number that its phone gave it.

    Raises:
        ValueError: the number is none that a phone gives, or the message is too long.
    """

    number: int
    blob: bytes

    def __post_init__(self) -> None:
        """Refuse what no phone of ours sends."""
        if not 1 <= self.number <= LARGEST_NUMBER or not 1 <= len(self.blob) <= MAX_MESSAGE:
            raise ValueError("no phone sends such a message")

    @property
    def digest(self) -> bytes:
        """What the phone knows it by."""
        return sha256(self.blob).digest()


@dataclass(frozen=True, slots=True)
class Taken:
    """Which messages are on disk, in the order they came; ``full`` if the others find no room."""

    messages: tuple[Message, ...]
    full: bool = False


def take(ticket: Ticket, brought: Collection[Message]) -> Taken:
    """Put messages into the inbox of a case; what is named is on disk when this returns.

    Raises:
        AnotherMessage: one of the numbers was given before, to another message; nothing is kept.
        DiskFull: there is no room for answers any more.
    """
    require_room()
    with bound(case=ticket.case_id):
        try:
            with transaction.atomic():
                return _taken(ticket, brought)
        except IntegrityError:
            # The phone sent the same from two tabs, and the other was quicker.
            with transaction.atomic():
                return _taken(ticket, brought)


def _taken(ticket: Ticket, brought: Collection[Message]) -> Taken:
    there = Arrived.objects.filter(ticket=ticket.id)
    numbers = [one.number for one in brought]
    known = dict(there.filter(number__in=numbers).values_list("number", "digest"))
    if any(bytes(known.get(one.number, one.digest)) != one.digest for one in brought):
        raise AnotherMessage("this number was given before, to another message")
    of_case = Arrived.objects.filter(case_id=ticket.case_id)
    # A phone that got another ticket sends again what it did not hear of.
    came = of_case.filter(digest__in=[one.digest for one in brought])
    before = {bytes(digest) for digest in came.values_list("digest", flat=True)}
    new = [one for one in brought if one.number not in known and one.digest not in before]
    fitting = list(_fitting(new, MESSAGES - there.count(), LARGEST_CASE - _waits(ticket.case_id)))
    Arrived.objects.bulk_create(
        Arrived(
            case_id=ticket.case_id,
            ticket=ticket.id,
            number=one.number,
            state=WAITS,
            blob=one.blob,
            digest=one.digest,
        )
        for one in fitting
    )
    left = {one.number for one in new[len(fitting) :]}
    return Taken(tuple(one for one in brought if one.number not in left), full=bool(left))


def _fitting(new: Iterable[Message], messages: int, size: int) -> Iterable[Message]:
    """The first ones that there is room for: nothing overtakes what came before it."""
    for one in new:
        messages, size = messages - 1, size - len(one.blob)
        if messages < 0 or size < 0:
            return
        yield one


def _waits(case: UUID) -> int:
    found = Arrived.objects.filter(case_id=case).aggregate(size=Sum(Length("blob")))
    return int(found["size"] or 0)
