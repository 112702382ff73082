"""Which lines does the cube have, of every definition, split and period?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wellfounded.outcomes.cube.cells import Places, Table, crossing, judges, split, tables
from wellfounded.outcomes.cube.counting import Columns
from wellfounded.outcomes.cube.hiding import Shown
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.decisions.windows import Windows, days_of
from wellfounded.outcomes.statistics.beta import Beta, Counts
from wellfounded.outcomes.statistics.clustered import Sums, design_effect
from wellfounded.outcomes.statistics.shrinkage import shrink

Hidings = dict[str, tuple[Shown, Places]]
"""What is shown of nationalities by courts, by period."""


def lines(
    definition: str, part: str, columns: Columns, spans: Windows, hidings: Hidings
) -> Iterator[Line]:
    """The lines of one definition and one split; ``hidings`` is filled by the split of none."""
    for period, table in tables(columns):
        first, last = days_of(period, spans)
        shrunk: dict[int, Beta] = {}
        named: NDArray[np.int64] = np.array([], np.int64)
        if part:
            kept = table.at[split(table, *hidings[period])]
        else:
            shown, places, mask = crossing(table)
            hidings[period] = shown, places
            of_judges, without = judges(table, shown, places)
            kept, named = table.at[mask | of_judges], table.at[without]
            shrunk = _shrunk(table, of_judges, columns)
        for at, silent in [*((at, False) for at in kept), *((at, True) for at in named)]:
            beta = shrunk.get(int(at))
            yield Line(
                definition=definition,
                nationality=str(columns["nationality"][at]),
                court=str(columns["court"][at]),
                judge=str(columns["judge"][at]),
                split=part,
                value=str(columns["value"][at]),
                period=period,
                first=first,
                last=last,
                **_counts(columns, at, silent),
                hidden=silent,
                provisional=bool(columns["provisional"][at]),
                shrunk_a=beta.a if beta else None,
                shrunk_b=beta.b if beta else None,
            )


def appeals(columns: Columns, hidings: Hidings) -> Iterator[tuple[str, str, int, str, int]]:
    """Nationality, court, fiscal year, what came of the decisions, and how many; none if hidden."""
    for period, table in tables(columns):
        if not period.startswith("FY"):
            continue
        counted = (table.judge == "") & ((table.nationality == "") | (table.court == ""))
        shown, places = hidings[period]
        part = table.of(counted)
        mask = split(part, shown, places)
        for at in np.flatnonzero(mask):
            yield (
                str(part.nationality[at]),
                str(part.court[at]),
                int(period.removeprefix("FY")),
                str(part.value[at]),
                int(part.decided[at]),
            )


def _counts(columns: Columns, at: int, silent: bool) -> dict[str, Any]:
    names = ("granted", "denied", "other", "admin", "leads")
    if silent:
        return {**dict.fromkeys(names), "spread": None}
    said = {name: int(columns[name][at]) for name in names}
    return {**said, "spread": _spread(columns, at)}


def _spread(columns: Columns, at: int) -> float:
    names = ("granted", "decided", "granted_squared", "granted_by_decided", "decided_squared")
    return design_effect(
        Sums(families=int(columns["leads"][at]), **{name: int(columns[name][at]) for name in names})
    )


def _shrunk(table: Table, shown: NDArray[np.bool_], columns: Columns) -> dict[int, Beta]:
    """What is known of each judge who is shown; every judge of a court helps to know it."""
    if not shown.any():
        return {}
    courts: dict[str, dict[str, Counts]] = {}
    for at in table.at[table.judge != ""]:
        spread = _spread(columns, at)
        granted, decided = (int(columns[name][at]) / spread for name in ("granted", "decided"))
        court, judge = (str(columns[name][at]) for name in ("court", "judge"))
        courts.setdefault(court, {})[judge] = Counts(min(granted, decided), decided)
    found = shrink(courts).judges
    return {
        int(at): found[str(columns["court"][at]), str(columns["judge"][at])]
        for at in table.at[shown]
    }
