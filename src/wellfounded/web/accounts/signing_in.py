"""Is this a member, and may they come in?

Two proofs are asked for: a passphrase and the code of an app. A code from the printed sheet may
stand in for either. Whatever is wrong, the answer is the same, and it takes the same work.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import app_codes, passphrase, recovery
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import handle
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import State
from wellfounded.web.public.limits import Bucket

PROVING = Bucket(burst=5, a_minute=1)
"""Codes tried by somebody who has the first proof of a member: nobody else can use these up."""


class NotLetIn(PermissionError):
    """Something of what was given is not right. Which part is not told."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The member, and the private key that was unlocked."""

    member: Member
    holder: Holder


def sign_in(name: str, secret: str, code: str) -> SignedIn:
    """Let a member in.

    Raises:
        NotLetIn: there is no such member, or a proof is wrong, used up, or tried too often.
    """
    found = Member.objects.filter(handle=handle(name), state=State.CONFIRMED.value)
    member = found.select_related("organisation").first()
    holder, sheet = passphrase.unlock(member, secret), None
    if member is not None and holder is None and (by_sheet := recovery.unlock(member, secret)):
        sheet, holder = by_sheet
    if member is None or holder is None or not PROVING.takes(member.id.bytes):
        raise NotLetIn
    with transaction.atomic():
        if sheet is None:
            proved = second_proof(member, holder, code)
        else:
            proved = app_codes.takes(member, holder, code) and recovery.use_up(sheet)
        if proved:
            note(member.organisation_id, "signed_in", member.id, by=member)
    if not proved:
        raise NotLetIn
    return SignedIn(member, holder)


def second_proof(member: Member, holder: Holder, code: str) -> bool:
    """Whether a code of the app or of the sheet is right; it is used up then."""
    if app_codes.takes(member, holder, code):
        return True
    by_sheet = recovery.unlock(member, code)
    return by_sheet is not None and recovery.use_up(by_sheet[0])


def prove_again(member: Member, holder: Holder, code: str) -> bool:
    """A fresh proof of somebody who is in already, before a grave act."""
    return PROVING.takes(member.id.bytes) and second_proof(member, holder, code)
