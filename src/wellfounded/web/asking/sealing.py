"""How is what somebody said sealed, so that the office's intake alone reads it?

One HPKE message to the public half of the intake's pair, bound to its office and row. All have
one length, so that nothing of what was said can be told from it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag

from wellfounded.vault.envelope import length_prefixed
from wellfounded.vault.wraps import HYBRID, Holder, WrapError, seal_to_public
from wellfounded.web.accounts.models import Intake
from wellfounded.web.asking.models import Ask

SIZE: Final = 4096
_LENGTH: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody said who asked for a call. What they left out is empty."""

    name: str = ""
    way: str = ""
    reach: str = ""
    message: str = ""
    """``yes`` if it is safe to leave a message."""
    say: str = ""
    language: str = ""
    interpreter: str = ""
    times: str = ""
    zone: str = ""
    detained: str = ""
    where: str = ""
    about: str = ""
    case: str = ""
    """Their case at this office, if they asked from there."""


def seal(said: Said, intake: Intake, ask: UUID) -> bytes:
    """What was said, for the holders of the pair.

    Raises:
        ValueError: it is longer than a form lets through.
    """
    told = {name: one for name, one in asdict(said).items() if one}
    plain = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
    if len(plain) > SIZE - _LENGTH:
        raise ValueError(f"{len(plain)} bytes are too many, at most {SIZE - _LENGTH}")
    padded = (len(plain).to_bytes(_LENGTH, "big") + plain).ljust(SIZE, b"\0")
    sealed = seal_to_public(padded, bytes(intake.public), _info(intake.organisation_id, ask))
    return bytes([HYBRID]) + sealed


def opened(ask: Ask, pairs: Mapping[UUID, Holder]) -> Said:
    """What was said.

    Raises:
        WrapError: none of these pairs opens it, or it was changed or moved.
    """
    pair = pairs.get(ask.intake_id)
    if pair is None:
        raise WrapError("the pair of this request was not handed to this member")
    blob = bytes(ask.blob)
    try:
        padded = pair.open(blob[1:], _info(ask.organisation_id, ask.id), blob[0])
    except (InvalidTag, ValueError, KeyError, IndexError):
        raise WrapError(f"What was said in {ask.id} does not open: it was changed.") from None
    end = _LENGTH + int.from_bytes(padded[:_LENGTH], "big")
    told = json.loads(padded[_LENGTH:end])
    known = {one.name for one in fields(Said)}
    return Said(**{name: value for name, value in told.items() if name in known})


def _info(organisation: UUID, ask: UUID) -> bytes:
    return length_prefixed(b"Q", bytes([HYBRID]), organisation.bytes, ask.bytes)
