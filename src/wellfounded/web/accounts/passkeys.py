"""Does this passkey belong to a member, and does it unlock their private key?

A passkey proves itself only with its holder there: the device asks for a finger, a face or a PIN.
That is both proofs in one. Where the device can, it also gives the same secret each time, which
unlocks the private key; where it cannot, the passphrase is asked for after it.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import UUID

from fido2.server import Fido2Server
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    AttestedCredentialData,
    AuthenticationResponse,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from wellfounded.vault.unlocking import WrongSecretError, lock_with_key, unlock_with_key
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Credential, Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import State
from wellfounded.web.accounts.signing_in import NotLetIn
from wellfounded.web.home import home
from wellfounded.web.log import tell

KIND: Final = "passkey"
SECRET_BYTES: Final = 32
ASKED: Final = sha256(b"wellfounded: unlock a member's key").digest()
"""What a passkey is asked to make its secret from: the same for all, for nobody is known yet."""
LONGEST: Final = 20_000
VERIFIED: Final = UserVerificationRequirement.REQUIRED
MALFORMED: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading an answer may raise: one that is changed, and one that is no answer at all."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A member who has proved themselves by a passkey; with the key, if it was unlocked."""

    member: Member
    holder: Holder | None


def new_challenge() -> bytes:
    """What a passkey has to sign; it serves once."""
    return os.urandom(32)


def to_register(member: Member, challenge: bytes) -> str:
    """What the browser of a member is told, to make a passkey, as JSON."""
    user = PublicKeyCredentialUserEntity(
        id=member.id.bytes, name=called(member), display_name=called(member)
    )
    options, _ = _server().register_begin(
        user,
        [_public_part(row) for row in _rows(member)],
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=VERIFIED,
        challenge=challenge,
        extensions={"prf": {}},
    )
    return _told(options.public_key)


def to_sign_in(challenge: bytes) -> str:
    """What any browser is told, to sign in with a passkey, as JSON."""
    options, _ = _server().authenticate_begin(user_verification=VERIFIED, challenge=challenge)
    return _told(options.public_key)


def register(member: Member, holder: Holder, challenge: bytes, answer: str, secret: str) -> None:
    """Keep a new passkey; with its secret it unlocks the private key.

    Raises:
        NotLetIn: it was made for another site or challenge, or without its holder there.
    """
    try:
        made = _server().register_complete(_state(challenge), _read(answer, RegistrationResponse))
    except MALFORMED:
        raise NotLetIn from None
    given = _secret(secret)
    Credential.objects.create(
        member=member,
        kind=KIND,
        device=bytes(made.credential_data or b""),
        counter=made.counter,
        locked=lock_with_key(holder.private, given, holder=member.id) if given else None,
    )


def sign_in(challenge: bytes, answer: str, secret: str) -> Passed:
    """Who it is that a passkey proves.

    Raises:
        NotLetIn: nobody who may come in, or the passkey was copied, or the answer is not to this.
    """
    try:
        said = _read(answer, AuthenticationResponse)
        member = _member(said.response.user_handle or b"")
        row = next(one for one in _rows(member) if _public_part(one).credential_id == said.raw_id)
        _server().authenticate_complete(_state(challenge), [_public_part(row)], said)
    except (*MALFORMED, StopIteration, Member.DoesNotExist):
        raise NotLetIn from None
    _count(row, said.response.authenticator_data.counter)
    given = _secret(secret)
    if not (given and row.locked):
        return Passed(member, None)
    try:
        return Passed(member, Holder(unlock_with_key(bytes(row.locked), given, holder=member.id)))
    except WrongSecretError:
        return Passed(member, None)


def number(member: Member) -> int:
    """How many passkeys a member has."""
    return int(_rows(member).count())


def forget(member: Member) -> None:
    """Take every passkey of a member away."""
    _rows(member).delete()


def is_origin(origin: str) -> bool:
    """Whether a page of that origin is one of ours."""
    if home().https:
        return origin == home().address
    parts = urlsplit(origin)
    return parts.scheme == "http" and parts.hostname == _site() and not parts.path


def _server() -> Fido2Server:
    about = PublicKeyCredentialRpEntity(name=home().name, id=_site())
    return Fido2Server(about, verify_origin=is_origin)


def _site() -> str:
    """The name a passkey is bound to."""
    return urlsplit(home().address).hostname or ""


def _told(options: Any) -> str:
    said = dict(options)
    said["prf"] = websafe_encode(ASKED)
    return json.dumps(said)


def _read(answer: str, kind: Any) -> Any:
    if len(answer) > LONGEST:
        raise ValueError("too long")
    return kind.from_dict(json.loads(answer))


def _state(challenge: bytes) -> dict[str, object]:
    if not challenge:
        raise ValueError("no challenge was given out, or it was answered already")
    return {"challenge": websafe_encode(challenge), "user_verification": VERIFIED}


def _secret(text: str) -> bytes:
    try:
        given = websafe_decode(text)
    except ValueError:
        return b""
    return given if len(given) == SECRET_BYTES else b""


def _member(handle: bytes) -> Member:
    found = Member.objects.select_related("organisation")
    return found.get(id=UUID(bytes=handle), state=State.CONFIRMED.value)


def _rows(member: Member) -> Any:
    return Credential.objects.filter(member=member, kind=KIND)


def _public_part(row: Credential) -> AttestedCredentialData:
    return AttestedCredentialData(bytes(row.device or b""))


def _count(row: Credential, counter: int) -> None:
    """Note how often the passkey has signed; one that counts back was copied.

    Raises:
        NotLetIn: it counted back, or stood still.
    """
    if counter == 0 and row.counter == 0:
        return
    on = Credential.objects.filter(id=row.id, counter__lt=counter).update(counter=counter)
    if not on:
        tell("passkey_counts_back")
        raise NotLetIn
