"""Which lines stand on a page, and in which columns?

Words at one height are a line; a line is cut where the gap between two words is wide. Columns are
told by the strips of the page that no word of the body reaches into.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from wellfounded.papers.layout import Word

GAP: Final = 2.2
"""Letters of room between two words from which on they stand in two columns."""
STRIP: Final = 1.5
"""Letters of width of a strip that divides two columns."""
APART: Final = 1.55
"""Heights of a line between two lines from which on a new box begins."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together: their text, their sides in dots, and the line of the page."""

    text: str
    left: int
    right: int
    top: int
    bottom: int
    line: int


def pieces(words: Sequence[Word]) -> list[Piece]:
    """Every piece of a page, line by line from the top, each from the left."""
    if not words:
        return []
    letter = _letter(words)
    found = []
    for number, line in enumerate(_lines(words), start=1):
        run: list[Word] = []
        for word in sorted(line, key=lambda one: one.left):
            if run and word.left - (run[-1].left + run[-1].width) > GAP * letter:
                found.append(_piece(run, number))
                run = []
            run.append(word)
        found.append(_piece(run, number))
    return found


def bands(body: Sequence[Piece], letter: float) -> list[tuple[int, int]]:
    """The left and right side of each column, from the left."""
    if not body:
        return []
    found: list[tuple[int, int]] = []
    for left, right in sorted((one.left, one.right) for one in body):
        if found and left - found[-1][1] < STRIP * letter:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def boxes(column: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces of a column in groups, divided where the page leaves room between two lines."""
    lines = sorted(column, key=lambda one: (one.top, one.left))
    if not lines:
        return []
    high = median(one.bottom - one.top for one in lines)
    found = [[lines[0]]]
    for before, one in pairwise(lines):
        if one.top - before.bottom > (APART - 1) * high:
            found.append([])
        found[-1].append(one)
    return found


def letter_of(words: Sequence[Word]) -> float:
    """How wide an ordinary letter of a page is, in dots."""
    return _letter(words)


def _letter(words: Sequence[Word]) -> float:
    return float(median(max(one.width, 1) / max(len(one.text), 1) for one in words))


def _piece(run: Sequence[Word], line: int) -> Piece:
    return Piece(
        text=" ".join(word.text for word in run),
        left=run[0].left,
        right=max(word.left + word.width for word in run),
        top=min(word.top for word in run),
        bottom=max(word.top + word.height for word in run),
        line=line,
    )


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.middle):
        if lines and abs(word.middle - lines[-1][-1].middle) < 0.5 * max(word.height, 1):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines
