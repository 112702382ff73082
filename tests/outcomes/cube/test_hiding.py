"""Can a small count be worked out from all that the cube shows? Attacked, not believed."""

from __future__ import annotations

from collections import Counter
from random import Random

import numpy as np
import pytest

from tests.outcomes.cube.attack import Cell, bounds
from wellfounded.outcomes.cube.cells import Table, crossing, split
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.hiding import shown_crossing, shown_judges, shown_split

SPLITS = {"represented": ("known", "not_known"), "custody": ("detained", "never", "unknown")}


def people(random: Random, many: int) -> dict[Cell, int]:
    """Every count of a little country: few large groups, many small ones."""
    counted: Counter[Cell] = Counter()
    for _ in range(many):
        nationality = f"N{min(int(random.expovariate(0.5)), 7)}"
        court = f"C{min(int(random.expovariate(0.6)), 5)}"
        drawn = {
            "": "",
            "represented": random.choices(SPLITS["represented"], (7, 3))[0],
            "custody": random.choices(SPLITS["custody"], (10, 30, 3))[0],
        }
        for name, value in drawn.items():
            for one in {nationality, ""}:
                for other in {court, ""}:
                    counted[one, other, name, value] += 1
    return dict(counted)


def table_of(counted: dict[Cell, int], name: str) -> tuple[Table, list[Cell]]:
    """The counts of one split, as the cube lays them before the hiding."""
    cells = [
        cell for cell in counted if cell[2] == name and (not name or not (cell[0] and cell[1]))
    ]
    nationality, court, value = (np.array([cell[at] for cell in cells]) for at in (0, 1, 3))
    judge = np.array([""] * len(cells))
    decided = np.array([counted[cell] for cell in cells])
    return Table(np.arange(len(cells)), nationality, court, judge, value, decided[None]), cells


def shown_of(counted: dict[Cell, int]) -> dict[Cell, int]:
    """Everything that the cube would show of these counts."""
    table, cells = table_of(counted, "")
    shown, places, mask = crossing(table)
    found = {cell: counted[cell] for cell, kept in zip(cells, mask, strict=True) if kept}
    for name in SPLITS:
        table, cells = table_of(counted, name)
        mask = split(table, shown, places)
        found |= {cell: counted[cell] for cell, kept in zip(cells, mask, strict=True) if kept}
    return found


def every_cell(counted: dict[Cell, int]) -> list[Cell]:
    """Every cell there could be: an absent one may be none, or too few."""
    nations = {cell[0] for cell in counted}
    courts = {cell[1] for cell in counted}
    values = [("", ""), *((name, value) for name, of in SPLITS.items() for value in of)]
    return [(one, other, *value) for one in nations for other in courts for value in values]


def small(counted: dict[Cell, int]) -> list[Cell]:
    return [
        cell
        for cell, count in counted.items()
        if count < FLOOR and (not cell[2] or not (cell[0] and cell[1]))
    ]


@pytest.mark.parametrize(("seed", "many"), [*((seed, 700) for seed in range(6)), (7, 90), (8, 25)])
def test_no_small_count_follows_from_what_is_shown(seed: int, many: int) -> None:
    counted = people(Random(seed), many)
    shown = shown_of(counted)
    sought = small(counted)
    assert sought
    assert not set(sought) & set(shown)
    for cell, (low, high) in bounds(shown, every_cell(counted), sought).items():
        wide = min(counted[cell], 3)
        assert high - low >= wide - 1e-6, f"{cell}: {counted[cell]} lies from {low} to {high}"


def test_the_attack_finds_what_is_hidden_alone() -> None:
    counted = people(Random(1), 700)
    shown = {
        cell: count
        for cell, count in counted.items()
        if count >= FLOOR and (not cell[2] or not (cell[0] and cell[1]))
    }
    found = bounds(shown, every_cell(counted), small(counted))
    assert sum(high - low < 0.5 for low, high in found.values()) > 5


def test_most_of_what_is_large_is_shown() -> None:
    counted = people(Random(3), 4000)
    shown = shown_of(counted)
    large = [
        cell
        for cell, count in counted.items()
        if count >= 30 and (not cell[2] or not (cell[0] and cell[1]))
    ]
    assert len(set(large) & set(shown)) > 0.6 * len(large)


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    counts = np.array([[[20, 30], [40, 0]]])
    shown = shown_crossing(counts)
    assert shown.cells.tolist() == [[True, True], [True, False]]
    assert shown.rows.all()
    assert shown.columns.all()
    assert shown_split(counts, shown.rows)[0].sum() == 3


def test_a_table_of_small_counts_shows_its_sum_alone() -> None:
    shown = shown_crossing(np.array([[[5, 0], [3, 4]]]))
    assert not any(part.any() for part in (shown.cells, shown.rows, shown.columns))
    assert shown.whole
    assert not shown_crossing(np.array([[[5, 0], [0, 4]]])).whole


def test_a_cell_that_one_definition_counts_enough_of_is_shown_in_each() -> None:
    few, more = np.array([[9, 30], [40, 20]]), np.array([[12, 31], [41, 22]])
    assert shown_crossing(np.stack([few, more])).cells.all()
    assert not shown_crossing(few[None]).cells[0, 0]


def test_what_is_withheld_has_enough_by_every_definition() -> None:
    """The second definition counts nobody where the first has most to give."""
    one = np.array([[90, 20, 20, 3], [90, 20, 20, 30], [90, 50, 50, 50], [90, 50, 50, 50]])
    other = one.copy()
    other[:2, 1:3] = 0
    alone, together = shown_crossing(one[None]), shown_crossing(np.stack([one, other]))
    assert not alone.cells[0].any()
    assert together.cells[0, :1].all()
    assert not together.cells[2:].any()


def shown(*decided: list[int]) -> list[bool]:
    """Which judges of a court are shown; a list for each definition."""
    return [bool(one) for one in shown_judges(np.array(decided), 100)]


def test_one_judge_is_never_left_over() -> None:
    assert shown([400, 120, 60]) == [True, False, False]
    assert shown([400, 120, 60, 30]) == [True, True, False, False]
    assert shown([60]) == [False]
    assert shown([150, 130]) == [True, True]


def test_what_judges_leave_of_their_court_is_not_a_few_people_by_any_definition() -> None:
    assert shown([400, 120, 6, 3]) == [True, False, False, False]
    assert shown([400, 120, 60, 30], [390, 110, 4, 3]) == [True, False, False, False]
    assert shown([400, 120, 60, 30], [390, 110, 20, 0]) == [True, True, False, False]
