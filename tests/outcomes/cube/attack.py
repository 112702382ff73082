"""What can be worked out from one table with all its sums? The attack, by linear programs.

The attacker knows every number that is shown, how the sums hang together, and that people are
counted in whole numbers from nothing up. For each number that is not shown the attacker asks for
the smallest and the largest that it can be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import lil_matrix

Cell = tuple[str, str, str, str]
"""Nationality, court, split and value; the empty text is the sum over all."""


def bounds(
    shown: Mapping[Cell, int], there: Iterable[Cell], sought: Iterable[Cell]
) -> dict[Cell, tuple[float, float]]:
    """The smallest and largest that each cell can be, of a table with all its sums."""
    cells = sorted({*there, *sought})
    place = {cell: at for at, cell in enumerate(cells)}
    rows: list[dict[int, float]] = [{place[cell]: 1} for cell in shown]
    values: list[float] = [*shown.values()]
    for row in _sums(cells, place):
        rows.append(row)
        values.append(0)
    matrix = lil_matrix((len(rows), len(cells)))
    for at, row in enumerate(rows):
        for column, factor in row.items():
            matrix[at, column] = factor
    found = {}
    for cell in sought:
        goal = np.zeros(len(cells))
        goal[place[cell]] = 1
        ends = []
        for sign in (1, -1):
            said = linprog(sign * goal, A_eq=matrix.tocsr(), b_eq=values, bounds=(0, None))
            assert said.status in (0, 3), said.message
            ends.append(float("inf") if said.status == 3 else sign * said.fun)
        found[cell] = (ends[0], ends[1])
    return found


def _sums(cells: list[Cell], place: Mapping[Cell, int]) -> list[dict[int, float]]:
    """Each total against its parts: over nationalities, over courts, and over the values."""
    parts: dict[tuple[Cell, str], list[int]] = defaultdict(list)
    for nationality, court, split, value in cells:
        at = place[nationality, court, split, value]
        if nationality:
            parts[("", court, split, value), "nationality"].append(at)
        if court:
            parts[(nationality, "", split, value), "court"].append(at)
        if split:
            parts[(nationality, court, "", ""), split].append(at)
    found = []
    for (total, _), members in parts.items():
        if total in place:
            found.append({place[total]: -1.0, **dict.fromkeys(members, 1.0)})
    return found
