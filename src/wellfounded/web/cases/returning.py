"""How does a person come back with a code?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hmac import compare_digest
from os import urandom
from uuid import UUID, uuid4

from wellfounded.vault.receipt_code import SECRET_BYTES, ReceiptCode, handle, read_code
from wellfounded.vault.unlocking import WrongSecretError, lock, unlock
from wellfounded.vault.wraps import Holder
from wellfounded.web.cases.models import Case, Code
from wellfounded.web.database.scope import bound
from wellfounded.web.home import home
from wellfounded.web.log import tell


class NoSuchCode(ValueError):
    """The code opens no case. Which of its parts is wrong cannot be told, and is not."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The case that a code opens, and the key pair that was behind it."""

    case: UUID
    holder_id: UUID
    holder: Holder


def unlock_with(typed: str) -> Returned:
    """Find and open the case of a code, as it was typed.

    It takes one run of Argon2id for each case that shares the code's 32 bits, and one as well
    if there is none, so that the time does not tell whether a case is there.

    Raises:
        CodeError: what was typed cannot be a code; its text says what is missing.
        NoSuchCode: it could be one, but opens nothing.
        LockError: it opens a case whose lock was changed.
    """
    secrets = read_code(typed)
    found = [(secret, row) for secret in secrets for row in _rows(secret)]
    for secret, row in found or [(secrets[0], _nobody())]:
        try:
            private = unlock(bytes(row.locked), secret, pepper=_pepper(), holder=row.holder)
        except WrongSecretError:
            continue
        return Returned(row.case_id, row.holder, Holder(private))
    if found:
        # Of four thousand million codes one lies at this place by chance.
        tell("tampered")
    raise NoSuchCode("this code opens nothing")


def same_code(typed: str, code: ReceiptCode) -> bool:
    """Whether what was typed is this code.

    Raises:
        CodeError: what was typed cannot be a code.
    """
    return any(compare_digest(secret, code.secret) for secret in read_code(typed))


def mark_proved(case: UUID) -> None:
    """Note that the person has the code: they typed it back."""
    Case.objects.filter(id=case).update(code_proved=True)


def _rows(secret: bytes) -> list[Code]:
    place = handle(_pepper(), secret)
    with bound(handle=place):
        return list(Code.objects.filter(handle=place))


def _pepper() -> bytes:
    return home().kek.receipt_pepper


@cache
def _nobody() -> Code:
    """A code that no one has, to spend the same time on."""
    holder = uuid4()
    locked = lock(Holder.random().private, urandom(SECRET_BYTES), pepper=_pepper(), holder=holder)
    return Code(case_id=uuid4(), holder=holder, locked=locked)
