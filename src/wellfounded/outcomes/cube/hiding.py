"""Which cells are withheld, so that no small group can be worked out?

A group is small if no definition counts more than 10 in it, and one counts somebody. What is
withheld is withheld in every definition, and not in the file at all; so is what was never counted:
to a reader both are "none, or too few". Beside the small cells two nationalities and two courts are
withheld in each period, as small as can be, where every definition counts at least four in each of
their four crossings. Then a few people can always be thought out of a small cell and into these,
with the shown counts of any definition and every sum left as they are. That it holds with all
definitions, outcomes and periods at once is attacked by the tests, and not proved.

How a group was decided is no secret of it: an outcome of a shown group may be of few.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from wellfounded.outcomes.cube.floor import FLOOR

ENOUGH: Final = 4
"""So many people can be thought from one cell into another."""
TWO: Final = 2

Whole = NDArray[np.int64]
Layers = NDArray[np.int64]
"""Counts of the same cells, one layer for each definition."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of one table: its cells, the totals of its rows and columns, and the whole."""

    cells: Mask
    rows: Mask
    columns: Mask
    whole: bool


def shown_crossing(counts: Layers) -> Shown:
    """Nationalities by courts."""
    cells, rows, columns = (_widest(of) for of in (counts, counts.sum(axis=2), counts.sum(axis=1)))
    whole = int(counts.sum(axis=(1, 2)).max(initial=0))
    shown = Shown(cells >= FLOOR, rows >= FLOOR, columns >= FLOOR, whole >= FLOOR)
    if not any(map(_small, (cells, rows, columns))):
        return shown
    sinks = _sinks(cells, counts.min(axis=0))
    if sinks is None:
        none, by_row, by_column = (np.zeros(of.shape, bool) for of in (cells, rows, columns))
        return Shown(none, by_row, by_column, shown.whole)
    for places, totals, of in (
        (sinks[0], (rows, shown.rows), shown.cells),
        (sinks[1], (columns, shown.columns), shown.cells.T),
    ):
        of[places] = False
        if _small(totals[0]):
            totals[1][places] = False
    return shown


def shown_split(counts: Layers, rows: Mask) -> tuple[Mask, bool]:
    """Which cells of a split are shown, and whether its values over all rows are.

    ``counts`` are rows by values; ``rows`` says whose totals are shown. Beside each small value of
    a row another is withheld, into which people can be thought: two rows that are withheld whole
    have enough of it to give back. Where a value is small over all rows, so much is withheld that
    nobody has to look for a way: every value of a row with a small one, and all sums over rows.
    """
    cells, movable = _widest(counts), counts.min(axis=0)
    shown: Mask = (cells >= FLOOR) & rows[:, None]
    whole = not _small(_widest(counts.sum(axis=1)))
    if not _small(cells) and rows[cells.any(axis=1)].all():
        return shown, whole
    able = _able(cells, movable, shown) if whole else None
    if able is None:
        shown[_small_in(cells)] = False
        return _without_a_way(cells, movable, shown), whole
    two, values = able
    shown[two] = False
    for row in np.flatnonzero(_small_in(cells) & rows):
        for small in np.flatnonzero((cells[row] > 0) & (cells[row] < FLOOR)):
            others = values[values != small]
            if shown[row, others].all():
                shown[row, others[np.argmin(cells[row, others])]] = False
    return shown, True


def _able(cells: Whole, movable: Whole, shown: Mask) -> tuple[Whole, Whole] | None:
    """Two rows with enough of each of the most frequent values, and these values."""
    frequent = np.argsort(-cells.sum(axis=0), kind="stable")
    for many in range(cells.shape[1], 1, -1):
        values = frequent[:many]
        rows = np.flatnonzero((movable[:, values] >= ENOUGH).all(axis=1))
        if len(rows) >= TWO:
            # Those that are withheld already come first, and then the smallest.
            order = np.lexsort((cells.sum(axis=1)[rows], _in_part(shown)[rows]))
            return rows[order[:TWO]], values
    return None


def _without_a_way(cells: Whole, movable: Whole, shown: Mask) -> Mask:
    """Withhold the two smallest rows as well that have two values with enough; else every row."""
    able = np.flatnonzero((movable >= ENOUGH).sum(axis=1) > 1)
    if len(able) < TWO:
        return np.zeros_like(shown)
    order = np.lexsort((cells.sum(axis=1)[able], _in_part(shown)[able]))
    shown[able[order[:TWO]]] = False
    return shown


def shown_judges(counts: Layers, floor: int) -> Mask:
    """Which judges of a court are shown, if the court's own total is.

    Never all but one, and never all but a few people's, by any definition.
    """
    cells = _widest(counts)
    shown: Mask = cells >= floor
    while shown.any():
        left = np.where(shown, 0, counts)
        if (left > 0).any(axis=0).sum() != 1 and not _small(left.sum(axis=1)):
            break
        shown[np.flatnonzero(shown)[np.argmin(cells[shown])]] = False
    return shown


def _widest(counts: Layers) -> Whole:
    """What the definition counts that counts most."""
    found: Whole = counts.max(axis=0)
    return found


def _small(counts: Whole) -> bool:
    return bool(((counts > 0) & (counts < FLOOR)).any())


def _small_in(counts: Whole) -> Mask:
    return _in_part((counts > 0) & (counts < FLOOR))


def _in_part(of: Mask) -> Mask:
    """Which rows have any."""
    found: Mask = np.asarray(of.any(axis=1))
    return found


def _sinks(cells: Whole, movable: Whole) -> tuple[Whole, Whole] | None:
    """The two rows and two columns that lose the fewest people; each crossing has enough."""
    enough = movable >= ENOUGH
    rows, columns = cells.sum(axis=1), cells.sum(axis=0)
    order = np.argsort(columns, kind="stable")
    best: tuple[int, Whole, Whole] | None = None
    for at, one in enumerate(order):
        if best and 2 * int(columns[one]) >= best[0]:
            break
        for other in order[at + 1 :]:
            loss = int(columns[one] + columns[other])
            if best and loss >= best[0]:
                break
            able = np.flatnonzero(enough[:, one] & enough[:, other])
            if len(able) < TWO:
                continue
            two = able[np.argsort(rows[able], kind="stable")[:TWO]]
            loss += int(rows[two].sum())
            if best is None or loss < best[0]:
                best = (loss, two, np.array([one, other]))
    return (best[1], best[2]) if best else None
