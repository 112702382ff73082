"""Into which words, numbers and signs is a text cut?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from wellfounded.drift.letters import normal

SIGNS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d"
    "\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71"
)
"""What stands on or between letters and is none: accents set apart, vowel signs, joiners."""

NUMBER = r"(?<!\d)\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)|\d+(?:[.,:٫٬/\u00a0\u202f-]\d+)*"
LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{SIGNS}])*"
WORD = re.compile(rf"{NUMBER}|{LETTERS}(?:['’ʼ]{LETTERS})*['’ʼ]?|[^\w\s]")
WHOLE_DATE = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})")
APOSTROPHE, APOSTROPHES_BEHIND = re.compile("['’ʼ]"), re.compile("['’ʼ]+$")
RANGE, PART = re.compile(r"[/-]"), re.compile(r"[^/-]+|[/-]")

Piece = tuple[int, int, str]
"""From where to where, and the word in its normal letters."""


def pieces(text: str, elided: Collection[str] = ()) -> Iterator[Piece]:
    """The pieces of a text; a word of ``elided``, such as l', is cut from what it leans on."""
    for one in WORD.finditer(text):
        start, end, word = one.start(), one.end(), one[0]
        if word[0].isdecimal() and RANGE.search(word) and not WHOLE_DATE.fullmatch(word):
            for part in PART.finditer(word):
                yield start + part.start(), start + part.end(), part[0]
        elif APOSTROPHE.search(word):
            yield from _with_apostrophes(start, word, elided)
        elif plain := normal(word):
            yield start, end, plain


def _with_apostrophes(start: int, word: str, elided: Collection[str]) -> Iterator[Piece]:
    while elided:
        first = APOSTROPHE.search(word)
        at = first.end() if first else 0
        if not 0 < at < len(word) or normal(word[:at]) not in elided:
            break
        yield start, start + at, normal(word[:at])
        start, word = start + at, word[at:]
    bare = word if normal(word) in elided else APOSTROPHES_BEHIND.sub("", word)
    kept = bare or word
    if plain := normal(kept):
        yield start, start + len(kept), plain
