"""How does a case get a new key when somebody leaves it?

What is written from then on is sealed under the new key, which goes to everybody who stays. What
they left with opens nothing new, whatever they kept of it.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from wellfounded.vault.keys import Key
from wellfounded.web.accounts.models import Intake, Member
from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.cases.beginning import hand_over
from wellfounded.web.cases.keys import part_of
from wellfounded.web.cases.models import Case, Wrap
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import now
from wellfounded.web.keyring.shredding import shred_key


def next_key(opened: Opened, without: Collection[UUID] = ()) -> Key:
    """Draw the next key of a case that is being written, for everybody but these holders."""
    row, shred = opened.row, shred_key(opened.id)
    wraps = Wrap.objects.filter(case_id=opened.id)
    wraps.filter(holder__in=without).delete()
    wraps.filter(until__lte=now()).delete()
    key = Key.random(epoch=row.epoch + 1)
    for one in list(wraps.filter(epoch=row.epoch)):
        public = public_of(row, one.holder)
        part = part_of(key, one.scope)
        hand_over(row, part, one.holder, public, shred, one.scope, one.until)
    row.epoch, opened.keys = key.epoch, opened.keys.renewed(key)
    return key


def catch_up(opened: Opened) -> None:
    """Draw a new key if somebody's time is over or they left the office since the last one."""
    if opened.role is not Role.APPLICANT:
        opened.require(Act.READ_CASE)
    if opened.row.organisation_id is None:
        return
    over = Wrap.objects.filter(case_id=opened.id, epoch=opened.row.epoch, until__lte=now())
    gone = sorted({holder.hex for holder in over.values_list("holder", flat=True)})
    if gone:
        with writing(opened, "new_key", {"without": gone}):
            next_key(opened)


def public_of(case: Case, holder: UUID) -> bytes:
    """The public key of somebody who holds a case: its applicant, a member, or the intake."""
    if holder == case.holder:
        return bytes(case.public)
    for model in (Member, Intake):
        if public := model.objects.filter(id=holder).values_list("public", flat=True).first():
            return bytes(public)
    raise LookupError("a holder of this case is nobody here")
