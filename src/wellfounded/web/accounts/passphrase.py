"""How does a member's passphrase unlock their private key?

One run of Argon2id both checks it and opens the key. For a name that nobody has, the same run is
made on nothing, so that the time does not tell.
"""

from __future__ import annotations

import os
from struct import pack
from typing import Final
from uuid import UUID, uuid4

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

from wellfounded.vault.passphrases import passphrase_bytes, passphrase_problem
from wellfounded.vault.problem import Problem
from wellfounded.vault.unlocking import (
    ARGON2ID,
    LOCKED_BYTES,
    STANDARD,
    VERSION,
    WrongSecretError,
    lock,
)
from wellfounded.vault.unlocking import unlock as unlock_blob
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Credential, Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.words import problem_of
from wellfounded.web.home import home

KIND: Final = "passphrase"
COMMON: Final = problem_of("passphrase.common")


def problem(passphrase: str, member: Member) -> Problem | None:
    """What is wrong with a new passphrase of this member, or nothing."""
    names = (called(member), member.organisation.name, home().name, "wellfounded")
    if found := passphrase_problem(passphrase, names=names):
        return found
    try:
        CommonPasswordValidator().validate(passphrase)
    except ValidationError:
        return COMMON
    return None


def locked_with(member: Member, holder: Holder, passphrase: str) -> bytes:
    """The private key as the passphrase locks it. It takes a while: not in a transaction."""
    secret, pepper = passphrase_bytes(passphrase), home().kek.passphrase_pepper
    return lock(holder.private, secret, pepper=pepper, holder=member.id)


def keep(member: Member, locked: bytes) -> None:
    """Put a locked key in place of an older one. In a transaction."""
    Credential.objects.filter(member=member, kind=KIND).delete()
    Credential.objects.create(member=member, kind=KIND, locked=locked)


def unlock(member: Member | None, passphrase: str) -> Holder | None:
    """The private key of a member, or None; the work is the same if there is no such member."""
    row = Credential.objects.filter(member=member, kind=KIND).first() if member else None
    locked, holder = _behind(member, row)
    try:
        pepper = home().kek.passphrase_pepper
        secret = passphrase_bytes(passphrase)
        return Holder(unlock_blob(locked, secret, pepper=pepper, holder=holder))
    except WrongSecretError:
        return None


def _behind(member: Member | None, row: Credential | None) -> tuple[bytes, UUID]:
    if member is not None and row is not None:
        return bytes(row.locked or b""), member.id
    cost = pack(">IIB", STANDARD.memory, STANDARD.passes, STANDARD.lanes)
    head = VERSION + bytes([ARGON2ID]) + cost
    return head + os.urandom(LOCKED_BYTES - len(head)), uuid4()
