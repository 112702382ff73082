"""How does a member get in who lost the passphrase or the phone?

With one of ten codes on a printed sheet. Each has 120 random bits, unlocks the private key, and
works once. It stands in for one of the two proofs, never for both.
"""

from __future__ import annotations

import base64
import os
from typing import Final

from wellfounded.vault.unlocking import WrongSecretError, lock_with_key, unlock_with_key
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Credential, Member
from wellfounded.web.accounts.typed import typed_letters

KIND: Final = "recovery"
CODES: Final = 10
CODE_BYTES: Final = 15
LETTERS: Final = CODE_BYTES * 8 // 5


def new_sheet(member: Member, holder: Holder) -> list[str]:
    """Draw ten codes in place of all older ones; to be shown once. In a transaction."""
    Credential.objects.filter(member=member, kind=KIND).delete()
    secrets = [os.urandom(CODE_BYTES) for _ in range(CODES)]
    Credential.objects.bulk_create(
        Credential(
            member=member,
            kind=KIND,
            locked=lock_with_key(holder.private, secret, holder=member.id),
        )
        for secret in secrets
    )
    return [_shown(secret) for secret in secrets]


def unlock(member: Member, typed: str) -> tuple[Credential, Holder] | None:
    """The code's row and the private key behind it, or None. The code is not used up yet."""
    letters = typed_letters(typed)
    if len(letters) != LETTERS:
        return None
    secret = base64.b32decode(letters)
    for row in Credential.objects.filter(member=member, kind=KIND):
        try:
            private = unlock_with_key(bytes(row.locked or b""), secret, holder=member.id)
        except WrongSecretError:
            continue
        return row, Holder(private)
    return None


def use_up(row: Credential) -> bool:
    """Strike the code off; whether it was still there."""
    return Credential.objects.filter(id=row.id).delete()[0] == 1


def left(member: Member) -> int:
    """How many codes of the sheet still work."""
    return Credential.objects.filter(member=member, kind=KIND).count()


def _shown(secret: bytes) -> str:
    letters = base64.b32encode(secret).decode()
    return " ".join(letters[start : start + 4] for start in range(0, LETTERS, 4))
