"""When are two words the same to somebody who searches?

Accents, capitals and signs do not count, and neither does a letter or two of a longer city.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_SIGNS = re.compile(r"[^\w]+")
SHORT_OF = 4
"""Below so many letters every letter counts."""
LONG_FROM = 8
"""From so many letters on two may be wrong."""


def folded(text: str) -> str:
    """The words of a text, small, without accents and signs, one space between them."""
    spread = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(one for one in spread if not unicodedata.combining(one))
    return _SIGNS.sub(" ", plain).replace("_", " ").strip()


def nearest(word: str, among: Iterable[str]) -> str | None:
    """The word of ``among`` that was meant, or None. Both are folded.

    One letter may be wrong, missing, too many or swapped with its neighbour, and two in a long
    word. Where two words lie as near, none is taken.
    """
    allowed = 0 if len(word) < SHORT_OF else 2 if len(word) >= LONG_FROM else 1
    found: dict[int, set[str]] = {}
    for one in among:
        if abs(len(one) - len(word)) <= allowed:
            far = apart(word, one, allowed)
            if far <= allowed:
                found.setdefault(far, set()).add(one)
    best = found[min(found)] if found else set()
    return best.pop() if len(best) == 1 else None


def apart(one: str, other: str, most: int) -> int:
    """How many letters lie between two words, counted up to one more than ``most``."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        twice, before, row = before, row, [i]
        for j, beside in enumerate(other, start=1):
            far = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != beside))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == beside:
                far = min(far, twice[j - 2] + 1)
            row.append(far)
        if min(row) > most:
            return most + 1
    return row[-1]
