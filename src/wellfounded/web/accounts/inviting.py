"""How is somebody invited to work for an office?

By a link that works once, within three days, and a short code that is told by voice. Whoever
gets hold of only one of the two gets nothing.
"""

from __future__ import annotations

import os
import secrets
import uuid
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest, digest

from django.db import transaction
from django.db.models import F

from wellfounded.web.accounts.models import Invitation, Member, Organisation
from wellfounded.web.accounts.names import handle, sealed_name, tenant_key
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import STAFF, Role, State
from wellfounded.web.accounts.typed import typed_digits
from wellfounded.web.clock import hour, now
from wellfounded.web.home import home

LASTS = timedelta(hours=72)
TRIES = 5
CODE_DIGITS = 8
LONGEST_NAME = 100
ANEW = (
    "To begin anew: have their cases handed on at the desk, then 'wellfounded staff remove', then "
    "'wellfounded staff invite'"
)
"""What leads on for somebody who lost every proof, or who is to have another role."""


class NotInvitable(ValueError):
    """Nobody can be invited so. The text says what to change."""


class DeadLink(LookupError):
    """The link was never given out, is used up, or has run out."""


class WrongVoiceCode(ValueError):
    """The code that was told by voice is another one."""


@dataclass(frozen=True, slots=True)
class Invited:
    """What goes to the person in two ways: the end of the link, and the code to tell by voice."""

    member: Member
    link: str
    code: str
    expires: datetime


def invite(organisation: Organisation, name: str, role: Role) -> Invited:
    """Invite somebody; the name is what they sign in with and what applicants read.

    Raises:
        NotInvitable: the name is empty, too long or taken, or nobody works in that role.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise NotInvitable(f"a name has 1 to {LONGEST_NAME} characters, not {len(name)}")
    if role not in STAFF:
        raise NotInvitable(f"{role.value}: nobody works for an office in that role")
    if Member.objects.filter(handle=handle(name)).exists():
        raise NotInvitable(
            f"{name}: somebody signs in under that name already; add another name. Is it the same "
            f"person, who lost every proof or gets another role? {ANEW}"
        )
    id = uuid.uuid4()
    with transaction.atomic():
        member = Member.objects.create(
            id=id,
            organisation=organisation,
            role=role.value,
            state=State.INVITED.value,
            handle=handle(name),
            name=sealed_name(tenant_key(organisation), id, name),
            created=hour(),
        )
        note(organisation.id, "invited", id, detail={"role": role.value})
        return _given_out(member)


def invite_again(member: Member) -> Invited:
    """Give out a new link and code; the old ones are dead.

    Raises:
        NotInvitable: the person has accepted already.
    """
    if member.state != State.INVITED.value:
        raise NotInvitable(
            f"this person is {member.state} already; a link is for who has not accepted. {ANEW}"
        )
    with transaction.atomic():
        Invitation.objects.filter(member=member).delete()
        note(member.organisation_id, "invited", member.id, detail={"role": member.role})
        return _given_out(member)


def living(link: str) -> Invitation:
    """The invitation behind a link.

    Raises:
        DeadLink: it does not work, for whatever reason.
    """
    found = Invitation.objects.filter(
        link=_link_id(link),
        expires__gt=now(),
        tries__lt=TRIES,
        member__state=State.INVITED.value,
    )
    row = found.select_related("member__organisation").first()
    if row is None:
        raise DeadLink("this link does not work")
    return row


def invited_by(link: str, code: str) -> Member:
    """The member whose link and code these are. Each try counts; the fifth wrong one is the last.

    Raises:
        DeadLink: the link does not work.
        WrongVoiceCode: the code is another one.
    """
    row = living(link)
    counted = Invitation.objects.filter(id=row.id, tries__lt=TRIES).update(tries=F("tries") + 1)
    if not counted:
        raise DeadLink("this link does not work")
    if not compare_digest(bytes(row.code), _code_id(row.member_id, typed_digits(code))):
        raise WrongVoiceCode("this is not the code that was told")
    Invitation.objects.filter(id=row.id).update(tries=F("tries") - 1)
    return row.member


def _given_out(member: Member) -> Invited:
    link = urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
    digits = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    expires = hour() + LASTS
    Invitation.objects.create(
        member=member, link=_link_id(link), code=_code_id(member.id, digits), expires=expires
    )
    return Invited(member, link, f"{digits[:4]} {digits[4:]}", expires)


def _link_id(link: str) -> bytes:
    return sha256(link.encode()).digest()


def _code_id(member: uuid.UUID, digits: str) -> bytes:
    told = b"voice|" + member.bytes + digits.encode()
    return digest(home().kek.passphrase_pepper, told, "sha256")
