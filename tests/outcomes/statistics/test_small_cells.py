"""Can anybody work out a hidden count from all that is shown?

The attacker solves it: the lowest and the highest whole number that each hidden cell can have,
given every shown cell, every sum, and that a hidden count is 1 or more.
"""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from wellfounded.outcomes.statistics.small_cells import (
    SMALLEST_SHOWN,
    WIDTH,
    Groupings,
    Mask,
    Whole,
    hidden,
    with_totals,
)


def sums(shape: tuple[int, ...], groupings: list[Groupings]) -> np.ndarray:
    """One line for each sum of the table: what is added, less the total, is 0."""
    lines = []
    for axis, sizes in enumerate(groupings):
        ends = [0, *np.cumsum(sizes).tolist()]
        rest = [range(size) for at, size in enumerate(shape) if at != axis]
        for first, last in pairwise(ends):
            for others in product(*rest):
                line = np.zeros(shape)
                along = np.moveaxis(line, axis, -1)[others]
                along[first:last] = 1
                along[-1] = -1
                lines.append(line.ravel())
    return np.array(lines)


def attacked(
    table: Whole, mask: Mask, groupings: list[Groupings] | None = None
) -> list[tuple[int, int]]:
    """What the attacker learns of each hidden cell: its lowest and its highest value."""
    told = groupings or [(size - 1,) for size in table.shape]
    lines = sums(table.shape, told)
    shown, flat = ~mask.ravel(), table.ravel()
    bounds = Bounds(np.where(shown, flat, 1), np.where(shown, flat, flat.sum() + 50))
    found = []
    for cell in np.flatnonzero(mask):
        ends = []
        for way in (1, -1):
            aim = np.zeros(flat.size)
            aim[cell] = way
            solved = milp(
                aim,
                constraints=LinearConstraint(lines, 0, 0),
                bounds=bounds,
                integrality=np.ones(flat.size),
            )
            assert solved.status == 0, solved.message
            ends.append(round(way * solved.fun))
        found.append((ends[0], ends[1]))
    return found


def made(seed: int) -> tuple[Whole, list[Groupings] | None]:
    """A table of one to three dimensions, many of its cells small or empty."""
    chance = np.random.default_rng(seed)
    shape = tuple(chance.integers(1, 6 if seed % 3 < 2 else 4, size=1 + seed % 3).tolist())
    counts = chance.negative_binomial(0.4, 0.02, size=shape)
    if seed % 4 == 3:
        people = counts.reshape(-1, 1)
        parts = [
            chance.multinomial(people[:, 0], chance.dirichlet(np.ones(size))) for size in (2, 3)
        ]
        split = np.concatenate([*parts, people], axis=1).reshape(*shape, 6)
        for axis in range(len(shape)):
            split = np.concatenate([split, split.sum(axis=axis, keepdims=True)], axis=axis)
        return split, [*((size,) for size in shape), (2, 3)]
    return with_totals(counts), None


@pytest.mark.parametrize("seed", range(36))
def test_no_hidden_count_can_be_worked_out(seed: int) -> None:
    table, groupings = made(seed)
    mask = hidden(table, groupings)
    assert mask[(table > 0) & (table < SMALLEST_SHOWN)].all()
    assert not mask[table == 0].any()
    for low, high in attacked(table, mask, groupings):
        assert high - low >= WIDTH


def test_the_attacker_sees_what_hiding_small_cells_alone_gives_away() -> None:
    table = with_totals(np.array([[40, 3, 25], [60, 50, 30]]))
    alone = (table > 0) & (table < SMALLEST_SHOWN)
    assert attacked(table, alone) == [(3, 3)]


def test_two_in_every_line_are_not_enough() -> None:
    """Two rings joined by one cell: every line has two hidden cells, and the one is still known."""
    table = with_totals(np.full((4, 4), 20))
    mask = np.zeros_like(table, bool)
    for cell in ((0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3), (1, 2)):
        mask[cell] = True
    assert mask[:4, :4].sum(axis=0).min() == mask[:4, :4].sum(axis=1).min() == 2
    assert (20, 20) in attacked(table, mask)
    again = hidden(table, small=mask)
    assert all(high > low for low, high in attacked(table, again))


def test_two_counts_of_one_are_not_given_away_by_their_sum() -> None:
    table = with_totals(np.array([1, 1, 40]))
    both = np.array([True, True, False, False])
    assert attacked(table, both) == [(1, 1), (1, 1)]
    assert all(high > low for low, high in attacked(table, hidden(table)))


def test_a_total_shared_by_two_ways_to_divide_stays_hidden_in_both() -> None:
    """Four people at one court; the lawyers and the custody of the same four."""
    here = np.array([[3, 1, 4, 0, 4], [60, 30, 50, 40, 90], [45, 20, 40, 25, 65]])
    table = np.concatenate([here, here.sum(axis=0, keepdims=True)])
    mask = hidden(table, [(3,), (2, 2)])
    assert mask[0, [0, 1, 2, 4]].all()
    assert all(high > low for low, high in attacked(table, mask, [(3,), (2, 2)]))


def test_a_table_without_small_counts_is_shown_whole() -> None:
    assert not hidden(with_totals(np.array([[11, 40], [0, 15]]))).any()


def test_one_small_count_alone_takes_its_totals_with_it() -> None:
    assert hidden(with_totals(np.array([[5]]))).all()


@pytest.mark.parametrize("table", [[[1, 2, 4], [1, 1, 2], [2, 3, 5]], [[-1, 1], [-1, 1]], []])
def test_what_is_no_table_is_refused(table: list[list[int]]) -> None:
    with pytest.raises(ValueError, match=r"table|total"):
        hidden(np.array(table, np.int64))
