"""How is a request for a call kept, and how long?

For 90 days if nothing becomes of it, and for 14 after it was handled. Whoever sent it takes it
back with its code at once. If their contact was handed on by then, the office must first tell
whoever has it: for that it has seven days.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from hmac import digest
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.asking.codes import code_of, handle, keyed
from wellfounded.web.asking.models import Ask
from wellfounded.web.asking.sealing import Said, seal
from wellfounded.web.clock import today
from wellfounded.web.database.scope import bound
from wellfounded.web.home import home

OPEN: Final = timedelta(days=90)
DONE: Final = timedelta(days=14)
LEAVING: Final = timedelta(days=7)


class State(StrEnum):
    """How far a request has come."""

    WAITING = "waiting"
    TAKEN = "taken"
    NOT_REACHED = "not_reached"
    HANDLED = "handled"
    REFERRED = "referred"
    LEAVING = "leaving"
    """Taken back, and kept only until whoever was handed the contact is told."""


OVER: Final = frozenset({State.HANDLED, State.REFERRED})
NOTED: Final = OVER | {State.NOT_REACHED}
"""What somebody at the office notes after a try."""


class Closed(Exception):
    """Nobody at the office takes requests now."""


def send(said: Said, organisation: UUID, once: UUID) -> str:
    """Keep what was said, sealed; its code. What arrives twice is kept once.

    Raises:
        Closed: nobody is at the office's intake.
    """
    pair = intake.current(organisation)
    if pair is None:
        raise Closed
    body = f"{organisation.hex}|{said!r}".encode("utf-8", "replace")
    seed = once.bytes + digest(once.bytes, body, "sha256")
    code, id = code_of(seed), _id(seed)
    with bound(organisation=organisation):
        if not Ask.objects.filter(id=id).exists():
            hashed = keyed(code)
            row = Ask(
                id=id,
                organisation_id=organisation,
                intake=pair,
                handle=handle(hashed),
                digest=hashed,
                blob=seal(said, pair, id),
                state=State.WAITING.value,
                day=today(),
                until=today() + OPEN,
            )
            _kept(row)
    return code


def take(ask: Ask, member: Member) -> None:
    """Note that a member looks after a request, which may have been another's."""
    _turn(ask, member, State.TAKEN, taker=member)


def outcome(ask: Ask, member: Member, state: State) -> None:
    """Note what became of a try; what is over is kept for 14 more days."""
    until = min(ask.until, today() + DONE) if state in OVER else ask.until
    _turn(ask, member, state, taker=member, until=until)


def destroy(ask: Ask) -> None:
    """Destroy a request, with all that hangs on it."""
    Ask.objects.filter(id=ask.id).delete()


def _turn(ask: Ask, member: Member, state: State, **values: object) -> None:
    """Set the state, unless the person took the request back a moment ago."""
    with transaction.atomic():
        staying = Ask.objects.filter(id=ask.id).exclude(state=State.LEAVING.value)
        if staying.update(state=state.value, **values):
            note(ask.organisation_id, f"ask_{state.value}", ask.id, by=member)


def _kept(row: Ask) -> None:
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        if not Ask.objects.filter(id=row.id).exists():
            raise


def _id(seed: bytes) -> UUID:
    made = digest(home().kek.receipt_pepper, b"ask/row|" + seed, "sha256")
    return UUID(bytes=made[:16], version=4)
