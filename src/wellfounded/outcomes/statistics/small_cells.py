"""Which cells of a table are hidden, so that no small count can be seen or worked out?

A count from 1 to 10 is hidden. Because totals are shown too, more must be hidden beside it, or
it follows by subtraction. What is hidden is hidden in boxes: the cell, and for each dimension
one other place, or the total, so that ``width`` can be added to the cell, and added or taken at
the other corners, with every shown number and every sum left as it was. Whoever knows all that
is shown, and that a hidden count is 1 or more, is left with ``width`` + 1 values or more for
every hidden cell. What is hidden later only leaves more.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import product

import numpy as np
from numpy.typing import NDArray

SMALLEST_SHOWN = 11
WIDTH = 3
TRIED = 8
"""How many places of a long line are tried, chosen in three ways; more hides hardly less."""

Whole = NDArray[np.int64]
Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
Cell = tuple[int, ...]
Groupings = tuple[int, ...]
"""How many places each grouping of a dimension has. (2, 3): two places sum to the total, and so
do the next three, which divide the same people otherwise. The total is the last place."""


def with_totals(counts: Whole) -> Whole:
    """The table with a last place in every dimension that holds the sum."""
    for axis in range(counts.ndim):
        counts = np.concatenate([counts, counts.sum(axis=axis, keepdims=True)], axis=axis)
    return counts


def hidden(
    table: Whole,
    groupings: Sequence[Groupings] | None = None,
    *,
    small: Mask | None = None,
    floor: int = SMALLEST_SHOWN,
    width: int = WIDTH,
) -> Mask:
    """Which cells of a table with its totals are hidden; zeros never are.

    ``groupings`` of each dimension; without them each is one grouping. ``small`` says which
    cells must be hidden; without it those under ``floor``. Raises ValueError for a table that is
    empty, has a count under 0, or a total that is no sum.
    """
    if groupings is None:
        groupings = [(size - 1,) for size in table.shape]
    _sound(table, groupings, width)
    under = (table < floor) if small is None else small
    mask: Mask = under & (table > 0)
    safe = np.zeros_like(mask)
    # The largest first: its box often makes a smaller one safe, and seldom the other way.
    waiting = sorted(np.argwhere(mask).tolist(), key=lambda cell: -int(table[tuple(cell)]))
    for place in waiting:
        cell = tuple(place)
        if not safe[cell]:
            corners = _box(table, mask, groupings, cell, width)
            mask[corners] = safe[corners] = True
    return mask


def _sound(table: Whole, groupings: Sequence[Groupings], width: int) -> None:
    if table.ndim < 1 or not table.size or table.min() < 0 or width < 1:
        raise ValueError("a table has cells, its counts are 0 or more, and the width is 1 or more")
    for axis, sizes in enumerate(groupings):
        if sum(sizes) + 1 != table.shape[axis]:
            raise ValueError(f"dimension {axis}: {sizes} and a total are not {table.shape[axis]}")
        places = np.moveaxis(table, axis, 0)
        for first, last in _spans(sizes):
            if (places[first:last].sum(axis=0) != places[-1]).any():
                raise ValueError(f"dimension {axis}: places {first} to {last - 1} miss the total")


def _spans(sizes: Groupings) -> list[tuple[int, int]]:
    ends = np.cumsum(sizes).tolist()
    return [(end - size, end) for size, end in zip(sizes, ends, strict=True)]


def _box(
    table: Whole, mask: Mask, groupings: Sequence[Groupings], cell: Cell, width: int
) -> tuple[Whole, ...]:
    """The corners of the box through ``cell`` that hides the fewest people more.

    There is always one, though not always among what is tried first: the totals in every
    dimension, and something that they sum, all of them added to.
    """
    for tried in (TRIED, max(table.shape)):
        ways = [
            _ways(table, mask, sizes, cell, axis, width, tried)
            for axis, sizes in enumerate(groupings)
        ]
        cost = _cost(table, mask, ways, width)
        best = np.unravel_index(int(cost.argmin()), cost.shape)
        if np.isfinite(cost[best]):
            break
    picked = [
        places[one][signs[one] != 0].tolist()
        for (places, signs), one in zip(ways, best, strict=True)
    ]
    return tuple(np.array(places) for places in zip(*product(*picked), strict=True))


def _cost(table: Whole, mask: Mask, ways: list[tuple[Whole, Whole]], width: int) -> Floats:
    """How many people each box would hide more; infinitely many where nothing can be moved."""
    shape = tuple(len(places) for places, _ in ways)
    cost, up, down = np.zeros(shape), np.ones(shape, bool), np.ones(shape, bool)
    for corner in product(*(range(places.shape[1]) for places, _ in ways)):
        where = [places[:, one] for (places, _), one in zip(ways, corner, strict=True)]
        signs = [signs[:, one] for (_, signs), one in zip(ways, corner, strict=True)]
        at: tuple[Whole, ...] = np.ix_(*where)
        sign = reduce(np.multiply.outer, signs)
        value = table[at]
        cost += np.where((sign == 0) | mask[at], 0, value)
        up &= (sign == 0) | (value > np.where(sign < 0, width, 0))
        down &= (sign == 0) | (value > np.where(sign > 0, width, 0))
    return np.where(up | down, cost, np.inf)


def _ways(
    table: Whole, mask: Mask, sizes: Groupings, cell: Cell, axis: int, width: int, tried: int
) -> tuple[Whole, Whole]:
    """The ways to make up for one more in ``cell`` along a dimension: places and their signs.

    One less in another place of its grouping; or one more in the total, and then in one place of
    every other grouping. Lines of one length are filled up with the sign 0.
    """
    across = (*cell[:axis], *cell[axis + 1 :])
    line = np.moveaxis(table, axis, -1)[across]
    cost = np.where(np.moveaxis(mask, axis, -1)[across], 0, line)
    here, total = cell[axis], len(line) - 1
    within: list[tuple[int, ...]] = []
    elsewhere = []
    for first, last in _spans(sizes):
        places = _worth_trying(line[first:last], cost[first:last], width, tried) + first
        if first <= here < last:
            within = [(here, at) for at in places.tolist() if at != here]
        else:
            elsewhere.append(places.tolist())
    start = (here,) if here == total else (here, total)
    found = [*within, *((*start, *rest) for rest in product(*elsewhere))]
    places = np.full((len(found), max(map(len, found))), here, np.int64)
    signs = np.zeros_like(places)
    for at, way in enumerate(found):
        places[at, : len(way)] = way
        signs[at, : len(way)] = 1
    signs[: len(within), 1] = -1
    return places, signs


def _worth_trying(line: Whole, cost: Whole, width: int, tried: int) -> Whole:
    """Where something was counted: what is cheap, what can be taken of cheaply, what is large.

    A large place seldom meets an empty corner, where only a total would be left to hide.
    """
    counted = np.flatnonzero(line)
    if len(counted) <= 3 * tried:
        return counted
    cheap = counted[np.argsort(cost[counted], kind="stable")]
    large = counted[np.argsort(-line[counted], kind="stable")]
    chosen = [cheap[:tried], cheap[line[cheap] > width][:tried], large[:tried]]
    return np.unique(np.concatenate(chosen))
