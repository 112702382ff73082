"""Which sentences of the English answer to which of the original?

Sentences are matched in order by their length and by what both sides keep: numbers and names
(the idea of Gale and Church, 1993). One may answer to two; one may answer to none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 0), (0, 1))
DEAR = {(1, 1): 0.0, (1, 2): 0.8, (2, 1): 0.8, (2, 2): 2.0, (1, 3): 1.9, (3, 1): 1.9}
ALONE = 1.9
"""What it costs to leave a sentence without its fellow."""

WIDTH = 6.0
"""How much dearer than the best a way through may be, and still be followed."""

APART = 8
"""Sentences at least between two places at which a text is cut."""

Reached = tuple[float, tuple[int, int]]
"""What it cost to come to a place, and by which step."""


MUCH = 40
"""Letters below which a proportion says nothing."""

LONG = 20
"""Sentences of a text that shows its own proportion."""


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence as it is matched: its length in letters, and what it shares with the other."""

    length: float
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences from ``first`` up to but not with ``last`` that answer to one another."""

    original: tuple[int, int]
    english: tuple[int, int]
    cut_short: bool = False
    """Whether one side is so much shorter that a part of the other may not be in it."""


def align(
    original: Sequence[Side], english: Sequence[Side], ratio: float | None = None
) -> tuple[Bead, ...]:
    """The beads in order; every sentence of both sides is in one.

    ``ratio`` is how many letters English takes for one of the language. A long text shows its
    own; in a short one a sentence that was left out would hide behind it.
    """
    if ratio is None or len(original) >= LONG:
        ratio = sum(one.length for one in english) / sum(one.length for one in original)
    scaled = [Side(one.length * ratio, one.anchors) for one in original]
    beads: list[Bead] = []
    for (i, j), (k, m) in pairwise(_fixed(original, english)):
        beads += _between(scaled[i:k], english[j:m], i, j)
    return tuple(beads)


def _fixed(original: Sequence[Side], english: Sequence[Side]) -> list[tuple[int, int]]:
    """Places sure enough to cut at: what stands once in each text, in the same order in both."""
    once_here, once_there = _once(original), _once(english)
    found = sorted({(once_here[a], once_there[a]) for a in once_here.keys() & once_there.keys()})
    kept = [(0, 0)]
    for i, j in _in_one_order(found):
        if min(i - kept[-1][0], j - kept[-1][1]) > 0 and i - kept[-1][0] >= APART:
            kept.append((i, j))
    return [*kept, (len(original), len(english))]


def _in_one_order(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of places that rise on both sides; what stands across it is an accident."""
    ends: list[int] = []
    chains: list[tuple[tuple[int, int], int]] = []
    tops: list[int] = []
    for place in places:
        at = bisect_left(ends, place[1])
        chains.append((place, tops[at - 1] if at else -1))
        ends[at : at + 1] = [place[1]]
        tops[at : at + 1] = [len(chains) - 1]
    row, here = [], tops[-1] if tops else -1
    while here >= 0:
        place, here = chains[here]
        row.append(place)
    return row[::-1]


def _once(sides: Sequence[Side]) -> dict[str, int]:
    seen: dict[str, int] = {}
    for at, side in enumerate(sides):
        for anchor in side.anchors:
            seen[anchor] = -1 if anchor in seen else at
    return {anchor: at for anchor, at in seen.items() if at >= 0}


def _between(a: Sequence[Side], b: Sequence[Side], i0: int, j0: int) -> list[Bead]:
    """The cheapest way through; what costs far more than the best so far is let go."""
    rows: list[dict[int, Reached]] = [{} for _ in range(len(a) + 1)]
    rows[0][0] = (0.0, (0, 0))
    for i, row in enumerate(rows):
        last = i == len(a)
        enough = min((cost for cost, _ in row.values()), default=0.0) + WIDTH
        for j in range(min(row, default=0), len(b) + 1):
            if j not in row or (row[j][0] > enough and not last):
                continue
            for p, q in STEPS:
                if i + p <= len(a) and j + q <= len(b):
                    cost = row[j][0] + _cost(a[i : i + p], b[j : j + q], (p, q))
                    known = rows[i + p].get(j + q)
                    if known is None or cost < known[0]:
                        rows[i + p][j + q] = (cost, (p, q))
    return list(_back(rows, a, b, i0, j0))[::-1]


def _back(
    rows: Sequence[dict[int, Reached]], a: Sequence[Side], b: Sequence[Side], i0: int, j0: int
) -> Iterator[Bead]:
    i, j = len(a), len(b)
    while i or j:
        p, q = rows[i][j][1]
        short = _short(a[i - p : i], b[j - q : j])
        yield Bead((i0 + i - p, i0 + i), (j0 + j - q, j0 + j), short)
        i, j = i - p, j - q


def _cost(a: Sequence[Side], b: Sequence[Side], step: tuple[int, int]) -> float:
    if not a or not b:
        return ALONE
    here, there = sum(one.length for one in a), sum(one.length for one in b)
    kept_here = a[0].anchors if len(a) == 1 else frozenset().union(*(one.anchors for one in a))
    kept_there = b[0].anchors if len(b) == 1 else frozenset().union(*(one.anchors for one in b))
    shared = len(kept_here & kept_there)
    lost = len(kept_here) + len(kept_there) - 2 * shared
    apart = abs(here - there) / (here + there)
    return DEAR[step] + 4.0 * apart + 0.35 * min(lost, 3) - 0.9 * min(shared, 3)


def _short(a: Sequence[Side], b: Sequence[Side]) -> bool:
    """One sentence that stands for two, and is hardly longer than one of them."""
    here, there = sum(one.length for one in a), sum(one.length for one in b)
    part = min(here, there) / max(here, there)
    many = max(here, there) > MUCH
    if len(a) == len(b) == 1:
        return part < 0.45 and many
    more = here > there if len(a) > len(b) else there > here
    return part < 0.76 and more and many and len(a) != len(b)
