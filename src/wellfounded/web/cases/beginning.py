"""How does a case begin, without a name, a number or an address?

The server draws a code for the person and a key pair for the case, locks the one with the
other, and keeps neither. Whoever has the code can come back; nobody else can.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from wellfounded.vault import receipt_code, unlocking
from wellfounded.vault.keys import Key
from wellfounded.vault.receipt_code import ReceiptCode
from wellfounded.vault.wraps import Grant, Holder, wrap
from wellfounded.web.accounts.roles import Role
from wellfounded.web.accounts.sessions import Here, end_others
from wellfounded.web.cases.keys import WHOLE, Keys
from wellfounded.web.cases.models import Case, Code, Wrap
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import seal_whole, writing
from wellfounded.web.clock import hour, today
from wellfounded.web.database.scope import bound
from wellfounded.web.home import home
from wellfounded.web.keeping.space import require_room
from wellfounded.web.keyring.shredding import make_shred_key
from wellfounded.web.timeline.recording import Last


@dataclass(frozen=True, slots=True)
class Begun:
    """A new case in the applicant's hands, the key pair to keep in the session, the code."""

    opened: Opened
    holder: Holder
    code: ReceiptCode


def begin(consents: dict[str, bool]) -> Begun:
    """Make a case. ``consents`` is what the person agreed to, switch by switch.

    Raises:
        DiskFull: there is no room for another one.
    """
    require_room()
    case_id, holder_id, holder = uuid.uuid4(), uuid.uuid4(), Holder.random()
    code, key = ReceiptCode.random(), Key.random()
    locked = lock_code(code, holder, holder_id)
    shred = make_shred_key(case_id)
    with bound(case=case_id), transaction.atomic():
        row = Case.objects.create(
            id=case_id,
            holder=holder_id,
            public=holder.public,
            manifest=b"",
            created=hour(),
            seen=today(),
        )
        Code.objects.create(case=row, holder=holder_id, handle=handle(code), locked=locked)
        hand_over(row, key, holder_id, holder.public, shred)
        opened = Opened(
            row, Keys(case_id, key.epoch, {(WHOLE, key.epoch): key}), holder_id, Role.APPLICANT
        )
        seal_whole(opened, "began", {"consents": consents}, rows=(), last=Last())
    return Begun(opened, holder, code)


def hand_over(
    case: Case,
    key: Key,
    holder: UUID,
    public: bytes,
    shred: Key,
    scope: str = WHOLE,
    until: datetime | None = None,
) -> Wrap:
    """Wrap a key of the case to one more holder, if need be only until some time."""
    blob = wrap(key, Grant(case=case.id, holder=holder, scope=scope), public, shred)
    return Wrap.objects.create(
        case=case, holder=holder, scope=scope, epoch=key.epoch, blob=blob, until=until
    )


def is_the_code(opened: Opened, code: ReceiptCode) -> bool:
    """Whether it is this code that opens the case, and not one that is to take its place."""
    return Code.objects.filter(case_id=opened.id, handle=handle(code)).exists()


def put_code(opened: Opened, here: Here, code: ReceiptCode) -> None:
    """Put a new code, typed back, in place of the old one, which opens nothing from then on.

    Who came in with the old one, in whatever other browser, is sent out in the same moment.
    """
    locked = lock_code(code, here.holder()[1], opened.holder)
    with writing(opened, "new_code", {}):
        Code.objects.filter(case_id=opened.id).update(handle=handle(code), locked=locked)
        Case.objects.filter(id=opened.id).update(code_proved=True)
        end_others(here)


def handle(code: ReceiptCode) -> int:
    """Where a code is looked up: 32 bits that tell nothing of it."""
    return receipt_code.handle(home().kek.receipt_pepper, code.secret)


def lock_code(code: ReceiptCode, holder: Holder, holder_id: UUID) -> bytes:
    """The case's private key as only the code unlocks it."""
    pepper = home().kek.receipt_pepper
    return unlocking.lock(holder.private, code.secret, pepper=pepper, holder=holder_id)
