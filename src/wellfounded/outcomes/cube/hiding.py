"""Which cells are withheld, so that no small count can be worked out?

A count from 1 to 10 is small. What is withheld is not in the file at all, and so is what was never
counted: to a reader both are "none, or too few". Beside the small cells two nationalities and two
courts are withheld in each period, as small as can be, where at least four were decided in each of
their four crossings. Then a few people can always be thought out of a small cell and into these,
with every shown number and every sum left as it is: so a small count never follows by subtraction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

FLOOR: Final = 11
"""The smallest count that is shown."""
ENOUGH: Final = 4
"""So many people can be thought from one cell into another."""
TWO: Final = 2

Whole = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of one table: its cells, the totals of its rows and columns, and the whole."""

    cells: Mask
    rows: Mask
    columns: Mask
    whole: bool


def shown_crossing(counts: Whole) -> Shown:
    """Nationalities by courts."""
    rows, columns, whole = counts.sum(axis=1), counts.sum(axis=0), int(counts.sum())
    shown = Shown(counts >= FLOOR, rows >= FLOOR, columns >= FLOOR, whole >= FLOOR)
    if not any(map(_small, (counts, rows, columns))):
        return shown
    sinks = _sinks(counts)
    if sinks is None:
        cells, by_row, by_column = (
            np.zeros(of.shape, dtype=bool) for of in (counts, rows, columns)
        )
        return Shown(cells, by_row, by_column, shown.whole)
    for places, totals, cells in (
        (sinks[0], (rows, shown.rows), shown.cells),
        (sinks[1], (columns, shown.columns), shown.cells.T),
    ):
        cells[places] = False
        if _small(totals[0]):
            totals[1][places] = False
    return shown


def shown_split(counts: Whole, rows: Mask) -> tuple[Mask, bool]:
    """Which cells of a split are shown, and whether its values over all rows are.

    ``counts`` are rows by values; ``rows`` says whose totals are shown. Beside each small value of
    a row another is withheld, into which people can be thought: two rows that are withheld whole
    have enough of it to give back. Where a value is small over all rows, so much is withheld that
    nobody has to look for a way: every value of a row with a small one, and all sums over rows.
    """
    shown: Mask = (counts >= FLOOR) & rows[:, None]
    whole = not _small(counts.sum(axis=0))
    if not _small(counts) and rows[counts.any(axis=1)].all():
        return shown, whole
    able = _able(counts, shown) if whole else None
    if able is None:
        shown[_small_in(counts)] = False
        return _without_a_way(counts, shown), whole
    two, values = able
    shown[two] = False
    for row in np.flatnonzero(_small_in(counts) & rows):
        for small in np.flatnonzero((counts[row] > 0) & (counts[row] < FLOOR)):
            others = values[values != small]
            if shown[row, others].all():
                shown[row, others[np.argmin(counts[row, others])]] = False
    return shown, True


def _able(counts: Whole, shown: Mask) -> tuple[Whole, Whole] | None:
    """Two rows with enough of each of the most frequent values, and these values."""
    frequent = np.argsort(-counts.sum(axis=0), kind="stable")
    for many in range(counts.shape[1], 1, -1):
        values = frequent[:many]
        rows = np.flatnonzero((counts[:, values] >= ENOUGH).all(axis=1))
        if len(rows) >= TWO:
            # Those that are withheld already come first, and then the smallest.
            order = np.lexsort((counts.sum(axis=1)[rows], _in_part(shown)[rows]))
            return rows[order[:TWO]], values
    return None


def _without_a_way(counts: Whole, shown: Mask) -> Mask:
    """Withhold the two smallest rows as well that have two values with enough; else every row."""
    able = np.flatnonzero((counts >= ENOUGH).sum(axis=1) > 1)
    if len(able) < TWO:
        return np.zeros_like(shown)
    order = np.lexsort((counts.sum(axis=1)[able], _in_part(shown)[able]))
    shown[able[order[:TWO]]] = False
    return shown


def shown_judges(counts: Whole, floor: int) -> Mask:
    """Which judges of a court are shown, if the court's own total is: never all but one."""
    shown: Mask = counts >= floor
    others = ~shown & (counts > 0)
    if others.sum() == 1 and shown.any():
        shown[np.flatnonzero(shown)[np.argmin(counts[shown])]] = False
    return shown


def _small(counts: Whole) -> bool:
    return bool(((counts > 0) & (counts < FLOOR)).any())


def _small_in(counts: Whole) -> Mask:
    return _in_part((counts > 0) & (counts < FLOOR))


def _in_part(of: Mask) -> Mask:
    """Which rows have any."""
    found: Mask = np.asarray(of.any(axis=1))
    return found


def _sinks(counts: Whole) -> tuple[Whole, Whole] | None:
    """The two rows and two columns that lose the fewest people; each crossing has enough."""
    enough = counts >= ENOUGH
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
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
