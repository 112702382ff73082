"""How are letters and digits of any script made alike, to be compared?"""

from __future__ import annotations

import unicodedata
from functools import cache

APOSTROPHES = {ord(one): "'" for one in "’‘ʼ＇`´"}
ARABIC = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        "ى": "ي",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ی": "ي",
    }
)
MARKS = dict.fromkeys((*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, 0x640))
"""Vowel signs and stretched lines of Arabic writing."""

INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xAD, 0xFEFF), None)


@cache
def _digits() -> dict[int, str]:
    return {
        code: str(unicodedata.decimal(chr(code)))
        for code in range(0x80, 0x20000)
        if unicodedata.decimal(chr(code), None) is not None
    }


def plain_digits(text: str) -> str:
    """The text with the digits of every script as 0 to 9, each at its place."""
    return text if text.isascii() else text.translate(_digits())


def normal(word: str) -> str:
    """A word as the word files have it: small letters, no vowel signs, one kind of apostrophe."""
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFC", word).casefold()
    return word.translate(APOSTROPHES).translate(INVISIBLE).translate(MARKS).translate(ARABIC)


def without_accents(word: str) -> str:
    """A word without the accents of its letters."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(one for one in parts if not unicodedata.combining(one))
