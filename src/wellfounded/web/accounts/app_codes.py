"""Is this the code that the member's app shows now?

The usual codes of RFC 6238: SHA-1, six digits, thirty seconds; one step early or late is taken,
and each step serves once. The seed lies sealed under the member's own private key: it opens only
after the first proof, and no dump of the server holds it.
"""

from __future__ import annotations

import base64
import os
import time
from hmac import compare_digest
from typing import Final

import pyotp

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.vault.keys import KEY_BYTES, Key, expand
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Credential, Member
from wellfounded.web.accounts.typed import typed_digits

KIND: Final = "app"
SEED_BYTES: Final = 20
STEP: Final = 30
"""Seconds."""


def new_seed() -> bytes:
    """Draw the seed of a new app."""
    return os.urandom(SEED_BYTES)


def shown(seed: bytes) -> str:
    """The seed as it is typed into an app: base32 in groups of four."""
    letters = base64.b32encode(seed).decode()
    return " ".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def link(seed: bytes, name: str, site: str) -> str:
    """The address that an app on the same device opens."""
    return _codes(seed).provisioning_uri(name=name, issuer_name=site)


def step_of(seed: bytes, code: str) -> int | None:
    """The time step, around now, that a code belongs to; None if it is not a code of this seed."""
    typed, present, found = typed_digits(code), int(time.time()) // STEP, None
    for step in (present - 1, present, present + 1):
        if compare_digest(_codes(seed).at(step * STEP), typed):
            found = step
    return found


def enrol(member: Member, holder: Holder, seed: bytes, step: int) -> None:
    """Keep the seed in place of an older one; ``step`` is that of the code just shown."""
    Credential.objects.filter(member=member, kind=KIND).delete()
    row = Credential(member=member, kind=KIND, counter=step)
    row.device = seal(_key(holder), _place(row), seed)
    row.save(force_insert=True)


def takes(member: Member, holder: Holder, code: str) -> bool:
    """Whether the code is right, and was not used before; it is used up then."""
    row = Credential.objects.filter(member=member, kind=KIND).first()
    if row is None or row.device is None:
        return False
    step = step_of(open_sealed(_key(holder), _place(row), bytes(row.device)), code)
    if step is None:
        return False
    # One statement, so that of two that come at once only one counts.
    used = Credential.objects.filter(id=row.id, counter__lt=step).update(counter=step)
    return used == 1


def _codes(seed: bytes) -> pyotp.TOTP:
    return pyotp.TOTP(base64.b32encode(seed).decode(), interval=STEP)


def _key(holder: Holder) -> Key:
    return Key(secret=expand(holder.private, "second-factor", KEY_BYTES))


def _place(row: Credential) -> Context:
    return Context(case=NO_CASE, table="credential", column="device", row=row.id, revision=0)
