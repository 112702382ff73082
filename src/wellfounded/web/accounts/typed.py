"""Which code did somebody mean, whatever spaces and digits they typed?"""

from __future__ import annotations

import unicodedata
from typing import Final

_LOOKS_LIKE: Final = str.maketrans("018", "OIB")
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def typed_digits(text: str) -> str:
    """The digits in what was typed, in ASCII; nothing if it holds letters."""
    if any(mark.isalpha() for mark in text):
        return ""
    return "".join(str(unicodedata.decimal(mark)) for mark in text if mark.isdecimal())


def typed_letters(text: str) -> str:
    """What was typed, as letters of base32; nothing if it cannot be that."""
    bare = "".join(mark for mark in text.upper() if not mark.isspace() and mark not in "-–.")
    letters = bare.translate(_LOOKS_LIKE)
    return letters if _LETTERS.issuperset(letters) else ""
