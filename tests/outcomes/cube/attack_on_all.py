"""What can be worked out from everything that a cube shows? The attack, by linear programs.

The attacker knows every number that is shown: of all definitions, all periods and all splits, with
every outcome. The attacker knows which ways of deciding there are, at which times, and that people
are counted from nothing up. For a number that is not shown the attacker asks for the smallest and
the largest that it can be, with all that is shown as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

from tests.outcomes.cube.country import RELEASED, SPLITS, TIMES, WAYS
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.decisions.windows import days_of, windows

Group = tuple[str, str, str, str, str]
"""Nationality, court, split, value and period; the empty text is the sum over all."""
PERIODS: Final = ("FY2021", "FY2023", "FY2025", "FY2026", "recent", "five")
IN: Final = {
    period: {
        time
        for time, day in TIMES.items()
        if days_of(period, windows(RELEASED))[0] <= day <= days_of(period, windows(RELEASED))[1]
    }
    for period in PERIODS
}
Row = dict[int, float]


class Attack:
    """Everything that is shown, as equations over people who are not."""

    def __init__(self, nations: Iterable[str], courts: Iterable[str], lines: list[Line]) -> None:
        self._nations, self._courts = sorted(nations), sorted(courts)
        values = [("", ""), *((split, value) for split in SPLITS for value in SPLITS[split])]
        self._place = {
            (nation, court, time, way, split, value): at
            for at, (nation, court, time, way, split, value) in enumerate(
                (nation, court, time, way, *value)
                for nation in self._nations
                for court in self._courts
                for time in TIMES
                for way in WAYS
                for value in values
            )
        }
        told = [*self._sums(), *(known for line in lines for known in self._known(line))]
        self._matrix = self._as_matrix([row for row, _ in told])
        self._values = [value for _, value in told]

    def bounds(self, group: Group, definition: str) -> tuple[float, float]:
        """The smallest and the largest count of a group that fits."""
        goal = np.zeros(len(self._place))
        goal[list(self._people(group, self._counted_by(definition)))] = 1
        return self._end(goal, 1), self._end(goal, -1)

    def _end(self, goal: NDArray[np.float64], sign: int) -> float:
        said = linprog(sign * goal, A_eq=self._matrix, b_eq=self._values, bounds=(0, None))
        assert said.status in (0, 3), said.message
        return float("inf") if said.status == 3 else sign * said.fun

    def _known(self, line: Line) -> Iterator[tuple[Row, float]]:
        group = (line.nationality, line.court, line.split, line.value, line.period)
        counted = set(self._counted_by(line.definition))
        by_outcome: dict[str, set[str]] = {
            outcome: {way for way in counted if WAYS[way].outcomes[line.definition] == outcome}
            for outcome in ("granted", "denied", "other", "admin")
        }
        by_outcome["in_absentia"] = {way for way in counted if WAYS[way].absentia}
        by_outcome["withholding"] = {way for way in counted if WAYS[way].withholding == "grant"}
        for name, ways in by_outcome.items():
            yield dict.fromkeys(self._people(group, ways), 1.0), getattr(line, name)
        if line.leads is not None:
            of_leads = (line.nationality, line.court, "lead", "lead", line.period)
            for name, ways in (("leads", counted), ("leads_granted", by_outcome["granted"])):
                yield dict.fromkeys(self._people(of_leads, ways), 1.0), getattr(line, name)

    def _people(self, group: Group, ways: Iterable[str]) -> Iterator[int]:
        nation, court, split, value, period = group
        of_ways = list(ways)
        for one in [nation] if nation else self._nations:
            for other in [court] if court else self._courts:
                for time in IN[period]:
                    for way in of_ways:
                        yield self._place[one, other, time, way, split, value]

    def _sums(self) -> Iterator[tuple[Row, float]]:
        """The values of a split are everybody."""
        for (nation, court, time, way, split, _), at in self._place.items():
            if not split:
                for name, values in SPLITS.items():
                    key = nation, court, time, way, name
                    parts = [self._place[*key, value] for value in values]
                    yield {at: -1.0, **dict.fromkeys(parts, 1.0)}, 0.0

    @staticmethod
    def _counted_by(definition: str) -> list[str]:
        return [way for way, said in WAYS.items() if definition in said.outcomes]

    def _as_matrix(self, rows: list[Row]) -> csr_matrix:
        at = [(place, column) for place, row in enumerate(rows) for column in row]
        factors = [factor for row in rows for factor in row.values()]
        places, columns = zip(*at, strict=True)
        return csr_matrix((factors, (places, columns)), shape=(len(rows), len(self._place)))
