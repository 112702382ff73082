"""How is a key written so that a person can print it and type it years later?

One line: what it is, what it is for, and groups of four letters with a checksum in them. Small
letters, more or fewer spaces, and the digits that look like letters are read as what was meant.
"""

from __future__ import annotations

import re
from base64 import b32decode, b32encode
from hashlib import sha256
from typing import Final

from wellfounded.vault.envelope import length_prefixed

_GROUP: Final = 4
_CHECK_BYTES: Final = 3
_OCTET: Final = 8
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_MEANT: Final = str.maketrans("018", "OIB")
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015.]+")


class PaperError(ValueError):
    """The line is no key. The message holds no part of a key."""


def on_paper(kind: str, label: str, secret: bytes) -> str:
    """Return the line, for example ``backup-private harbor-2026 ABCD EFGH ...``.

    Raises:
        ValueError: kind or label is not a lower-case name of at most 40 letters.
    """
    for name in (kind, label):
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name here: use a to z, 0 to 9 and -, at most 40.")
    letters = b32encode(secret + _check(kind, label, secret)).decode("ascii").rstrip("=")
    groups = (letters[n : n + _GROUP] for n in range(0, len(letters), _GROUP))
    return " ".join((kind, label, *groups))


def read_paper(line: str) -> tuple[str, str, bytes]:
    """Return kind, label and secret of a line that was typed, scanned or copied.

    Raises:
        PaperError: a part is missing, or a letter was misread.
    """
    parts = line.split(maxsplit=2)
    if len(parts) < 3:
        raise PaperError("this is no key; it has two names, then groups of four letters")
    kind, label = parts[0].lower(), parts[1].lower()
    letters = _BETWEEN.sub("", parts[2]).upper().translate(_MEANT)
    both = _decoded(letters)
    secret, check = both[:-_CHECK_BYTES], both[-_CHECK_BYTES:]
    if check != _check(kind, label, secret):
        raise PaperError("a letter of the key, or of the names before it, is wrong; compare them")
    return kind, label, secret


def _decoded(letters: str) -> bytes:
    try:
        return b32decode(letters + "=" * (-len(letters) % _OCTET))
    except ValueError:
        raise PaperError(
            f"{len(letters)} letters are no key: one is missing, or is not A to Z or 2 to 7"
        ) from None


def _check(kind: str, label: str, secret: bytes) -> bytes:
    named = length_prefixed(kind.encode(), label.encode(), secret)
    return sha256(named).digest()[:_CHECK_BYTES]
