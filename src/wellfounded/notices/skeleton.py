"""What is left of a text when letters that look alike are one letter?

A scanner takes an l for a 1 and drops a space. Titles and labels are therefore looked for in the
skeleton of a text: letters and digits only, without case or accents, look-alikes folded into one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

ALIKE = {"o": "0", "i": "l1|!j", "s": "5", "b": "8h", "z": "2", "g": "96", "a": "4", "c": "e"}
FOLDED = str.maketrans({one: sign for sign, many in ALIKE.items() for one in many} | {"f": "t"})
LETTER = re.compile(r"rn|vv|c[i]|[a-z0-9]")
JOINED = {"rn": "m", "vv": "w", "ci": "d"}
SHORT, LONG = 9, 18
"""A phrase of fewer letters has to stand there as it is; a longer one may have slips."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Folded letters, and where each stands in the text; ``at`` has one place more, the end."""

    letters: str
    at: tuple[int, ...]


def skeleton(text: str) -> Skeleton:
    """The skeleton of a text; its places are those of ``text``."""
    folded = _plain(text).translate(FOLDED)
    found = [(one[0], one.start()) for one in LETTER.finditer(folded)]
    letters = "".join(JOINED.get(letter, letter) for letter, _ in found)
    return Skeleton(letters, (*(start for _, start in found), len(text)))


@cache
def bones(phrase: str) -> str:
    """The folded letters of a phrase."""
    return skeleton(phrase).letters


def _plain(text: str) -> str:
    """Small letters without accents, one for each letter of ``text``."""
    small = text.lower() if text.isascii() else "".join(map(_one, text))
    return small if len(small) == len(text) else "".join(map(_one, text))


@cache
def _one(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A phrase in a text, from ``start`` to ``end``, with so many slips."""

    start: int
    end: int
    slips: int = 0


def find(phrase: str, page: str, there: Skeleton) -> Iterator[Hit]:
    """Each place where a phrase stands as whole words, with as few slips as its length allows."""
    wanted = bones(phrase)
    allowed = 0 if len(wanted) < SHORT else 1 if len(wanted) < LONG else 2
    seen: set[int] = set()
    for start, end, slips in _matches(wanted, page, there, allowed):
        first = there.at[start]
        if first not in seen and _whole(page, first, there.at[end - 1]):
            seen.add(first)
            yield Hit(first, _word_end(page, there.at[end - 1]), slips)


def _matches(
    wanted: str, page: str, there: Skeleton, allowed: int
) -> Iterator[tuple[int, int, int]]:
    """Exact places, by the search of the language; if there is none, those with slips."""
    letters = there.letters
    at = letters.find(wanted)
    exact = at >= 0
    while at >= 0:
        yield at, at + len(wanted), 0
        at = letters.find(wanted, at + 1)
    if allowed and not exact:
        yield from _with_slips(wanted, page, there, allowed)


def _with_slips(
    wanted: str, page: str, there: Skeleton, allowed: int
) -> Iterator[tuple[int, int, int]]:
    """With k slips, one of k + 1 pieces of the phrase is still whole; only there is it compared."""
    letters = there.letters
    size = len(wanted) // (allowed + 1)
    for piece in range(allowed + 1):
        offset = piece * size
        part = wanted[offset : offset + size] if piece < allowed else wanted[offset:]
        at = letters.find(part)
        while at >= 0:
            for begin in range(max(0, at - offset - 1), min(at - offset + 2, len(letters))):
                if not _word_begins(page, there.at[begin]):
                    continue
                found = _compare(wanted, letters, begin, allowed)
                if found is not None:
                    yield begin, *found
            at = letters.find(part, at + 1)


def _compare(wanted: str, letters: str, begin: int, allowed: int) -> tuple[int, int] | None:
    """The end and the slips of the best match that begins at ``begin`` with the same letter."""
    if letters[begin] != wanted[0]:
        return None
    room = letters[begin : begin + len(wanted) + allowed]
    row = list(range(len(room) + 1))
    for count, letter in enumerate(wanted, start=1):
        before, row = row, [count]
        for place, other in enumerate(room):
            same = before[place] + (letter != other)
            row.append(min(same, before[place + 1] + 1, row[place] + 1))
        if min(row) > allowed:
            return None
    slips = min(row)
    return (begin + row.index(slips), slips) if slips <= allowed else None


def distance(one: str, other: str, most: int) -> int:
    """How many letters differ between two words, or ``most + 1`` if more than ``most`` do."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for count, letter in enumerate(one, start=1):
        before, row = row, [count]
        for place, another in enumerate(other):
            same = before[place] + (letter != another)
            row.append(min(same, before[place + 1] + 1, row[place] + 1))
    return min(row[-1], most + 1)


def _whole(page: str, first: int, last: int) -> bool:
    after = page[last + 1 : last + 2] or " "
    return _word_begins(page, first) and not after.isalpha()


def _word_begins(page: str, at: int) -> bool:
    return not at or not page[at - 1].isalpha()


def _word_end(page: str, last: int) -> int:
    """After the last letter; a pair that was folded into one letter has one more."""
    end = last + 1
    while end < len(page) and page[end].isalnum():
        end += 1
    return end
