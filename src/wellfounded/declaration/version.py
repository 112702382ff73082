"""Which version of the declaration is this, and which drafts are kept?

A version is known by the fingerprint of its words. Which drafts are kept is counsel's setting:
an early draft can be held against a person, and no paper may be destroyed to hinder an office
(18 USC 1519). What was signed is always kept.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from wellfounded.declaration.assembling import Declaration
from wellfounded.facts import Case

SHORT = 12
"""So many signs of a fingerprint are printed; they are enough to tell drafts apart."""


class Keep(StrEnum):
    """Which drafts are kept, beside what was signed."""

    EVERY_DRAFT = "every_draft"
    AGREED_ONLY = "agreed_only"
    LATEST_ONLY = "latest_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A draft as it was kept: its number, its day, its fingerprint, and its words."""

    number: int
    on: date
    fingerprint: str
    text: str = ""

    @property
    def mark(self) -> str:
        """The fingerprint as it is printed and typed: ``4f2a 9c1e 77d0``."""
        return mark(self.fingerprint)


def fingerprint(made: Declaration) -> str:
    """SHA-256 of every word of a declaration in both columns, in hexadecimal."""
    words = [made.declarant, [[one.original, one.english] for one in made.paragraphs]]
    return sha256(json.dumps(words, ensure_ascii=False).encode("utf-8")).hexdigest()


def mark(of: str) -> str:
    """The first signs of a fingerprint, in fours."""
    return " ".join(of[start : start + 4] for start in range(0, SHORT, 4))


def names_version(said: str, of: str) -> bool:
    """Whether what somebody typed or stored is this fingerprint, or its mark."""
    typed = "".join(said.split()).casefold()
    return len(typed) >= SHORT and of.startswith(typed)


def setting(case: Case, *, held: bool) -> Keep:
    """Which drafts are kept; ``held`` says that an office has the case.

    Without a setting a person alone keeps the newest; at an office nothing is left out until
    counsel has decided.
    """
    said = case.text("declaration.keep")
    if said:
        return Keep(said)
    return Keep.EVERY_DRAFT if held else Keep.LATEST_ONLY


def left_out(case: Case, versions: Sequence[Version], keep: Keep) -> tuple[Version, ...]:
    """The versions that a setting does not keep; never the newest, never one that was signed."""
    if keep is Keep.EVERY_DRAFT or not versions:
        return ()
    newest = max(versions, key=lambda one: one.number)
    kept = {newest.number} | {one.number for one in versions if was_signed(case, one)}
    if keep is Keep.AGREED_ONLY:
        kept |= {one.number for one in versions if was_agreed(case, one)}
    return tuple(one for one in versions if one.number not in kept)


def was_signed(case: Case, version: Version) -> bool:
    """Whether the answers say that this version was signed; they may name several."""
    named = case.text("declaration.signed_of").split(",")
    return any(names_version(one, version.fingerprint) for one in named)


def was_agreed(case: Case, version: Version) -> bool:
    """Whether this version was read back, understood, and nothing was asked to be changed."""
    return any(
        names_version(one.text("of"), version.fingerprint)
        and one.yes_no("understood") is True
        and one.story("corrections") is None
        for one in case.items("read_backs")
    )
