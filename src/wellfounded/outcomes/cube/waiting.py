"""How long did cases wait? Counts by months, joined until none is small.

A group of fewer than ``FEWEST`` cases is withheld. Months are joined, and stand under the last of
them, until eleven cases or more ended there or were still waiting.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from wellfounded.outcomes.cube.counting import query_of
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.engines.duckdb import OnDuckDB

FEWEST: Final = 100
GROUP: Final = 4
Row = tuple[Any, ...]


def waiting(engine: OnDuckDB) -> Iterator[Row]:
    """The rows of ``waiting.parquet``, from the mart and the windows that the engine knows."""
    found = {
        group: list(rows)
        for group, rows in groupby(engine.rows(query_of("waiting")), lambda row: row[:GROUP])
    }
    for group in _shown({group: _cases(rows) for group, rows in found.items()}):
        for months, *counts in _joined([row[GROUP:] for row in found[group]]):
            yield (*group, months, *counts)


def _cases(rows: Sequence[Row]) -> int:
    return sum(sum(row[GROUP + 1 :]) for row in rows)


def _shown(cases: dict[Row, int]) -> list[Row]:
    """The groups that are shown; what they leave of the whole is nothing, or not small."""
    shown = [group for group, count in cases.items() if count >= FEWEST]
    for whole in [group for group in shown if not (group[0] or group[1])]:
        for side in (0, 1):
            parts = [group for group in shown if group[side] and group[2:] == whole[2:]]
            left = cases[whole] - sum(cases[group] for group in parts)
            if 0 < left < FLOOR:
                shown.remove(min(parts, key=lambda group: cases[group]))
    return shown


def _joined(rows: Sequence[Row]) -> Iterator[Sequence[int]]:
    """Months joined; the last ones join those before them."""
    bins: list[list[int]] = []
    for months, *counts in rows:
        if bins and sum(bins[-1][1:]) < FLOOR:
            bins[-1] = [months, *map(sum, zip(bins[-1][1:], counts, strict=True))]
        else:
            bins.append([months, *counts])
    if len(bins) > 1 and sum(bins[-1][1:]) < FLOOR:
        last = bins.pop()
        bins[-1] = [last[0], *map(sum, zip(bins[-1][1:], last[1:], strict=True))]
    yield from bins
