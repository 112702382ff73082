"""How do words with places on a page become lines of text?

Lines are put together by height, and gaps between words stay as wide as they are, so that columns
stay columns.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

CONFIDENT = 85.0
"""Of 100; a word below this is a weak one."""
CERTAIN = 100.0
"""How sure a word is that no machine has read."""
FAR = 2.5
"""Letters of room between two words that are two cells of a line."""
WIDEST = 400
"""Letters that stand side by side on the widest page. A file can say that its letters are next to
nothing wide, and a gap between two words would be millions of them."""
ROOM = 100_000
"""Spaces that a page is given between its cells; a full table has a tenth of it."""


@dataclass(frozen=True, slots=True)
class Read:
    """The text of a page, and the stretches that the program was not sure of."""

    text: str
    weak: tuple[tuple[int, int], ...]


class Word(NamedTuple):
    """A word with its place in pixels."""

    left: int
    top: int
    width: int
    height: int
    sure: float
    text: str

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.top + self.height / 2


def laid_out(words: list[Word]) -> Read:
    """Words in lines; what stands far apart on the page stands apart in the text."""
    if not words:
        return Read("", ())
    # Words that run off a page have no width left.
    wide = median(word.width / len(word.text) for word in words) or 1.0
    letter = max(wide, max(word.left for word in words) / WIDEST)
    text, weak, room = "", [], ROOM
    for line in map(_in_order, _lines(words)):
        start, before = len(text), None
        for word in line:
            if before is not None:
                far = _between(before, word) > FAR * letter and room > 0
                column = round(word.left / letter) - (len(text) - start)
                gap = max(2, column) if far else 1
                text, room = text + " " * gap, room - gap
            if word.sure < CONFIDENT:
                weak.append((len(text), len(text) + len(word.text)))
            text += word.text
            before = word
        text += "\n"
    return Read(text, tuple(weak))


def _in_order(line: list[Word]) -> list[Word]:
    """The words of a line as they are read, which in Arabic and Hebrew is from the right."""
    return sorted(line, reverse=2 * sum(map(from_the_right, line)) > len(line))


def from_the_right(word: Word) -> bool:
    """Whether a word is written from the right."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word.text)


def _between(one: Word, other: Word) -> int:
    left, right = sorted((one, other))
    return right.left - (left.left + left.width)


def _lines(words: list[Word]) -> list[list[Word]]:
    """Words of about one height together, from the top down."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.middle):
        if lines and abs(word.middle - lines[-1][-1].middle) < 0.5 * max(word.height, 1):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines
