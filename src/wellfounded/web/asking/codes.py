"""By what does somebody who asked for a call find their request again?

By twelve digits that are shown once. Here lies their keyed hash and nothing else. They open
nothing of what was said: they show how far it has come, and take it back.
"""

from __future__ import annotations

import re
import unicodedata
from hmac import compare_digest, digest
from typing import Final

from wellfounded.web.asking.models import Ask
from wellfounded.web.database.scope import bound
from wellfounded.web.home import home

DIGITS: Final = 12
_HANDLE_BITS: Final = 63


def code_of(seed: bytes) -> str:
    """The code of one sending. Sent twice by a shaking hand, it is the same one."""
    made = digest(home().kek.receipt_pepper, b"ask/code|" + seed, "sha256")
    return str(int.from_bytes(made[:16], "big") % 10**DIGITS).zfill(DIGITS)


def keyed(code: str) -> bytes:
    """The hash that a code is looked up by."""
    return digest(home().kek.receipt_pepper, b"ask/hash|" + code.encode(), "sha256")


def handle(hashed: bytes) -> int:
    """The part of the hash that the database looks up."""
    return int.from_bytes(hashed[:8], "big") >> (64 - _HANDLE_BITS)


def typed_code(typed: str) -> str:
    """The digits of what was typed, or nothing if they are not twelve."""
    plain = re.sub(r"[\s.\-–—]", "", unicodedata.normalize("NFKC", typed[:100]))
    figures = "".join(str(unicodedata.digit(one, "")) for one in plain)
    return figures if len(figures) == len(plain) == DIGITS else ""


def ask_of(code: str) -> Ask | None:
    """The request that a code leads to; None for a code of nothing."""
    hashed = keyed(code)
    with bound(handle=handle(hashed)):
        found = list(Ask.objects.filter(handle=handle(hashed)))
    there = [one for one in found if compare_digest(bytes(one.digest), hashed)]
    return there[0] if there else None
