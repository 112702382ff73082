"""How many still wait after so many years, and how had the others ended?

Counted with the cases that are still open: those who wait longest are not left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from wellfounded.outcomes.open_cube import OpenCube
from wellfounded.outcomes.statistics.aalen_johansen import aalen_johansen
from wellfounded.outcomes.statistics.kaplan_meier import Reached, kaplan_meier
from wellfounded.outcomes.statistics.waits import Waits
from wellfounded.outcomes.statistics.wilson import Share

OPEN: Final = "open"
WAYS: Final = ("granted", "denied", "other", "closed")
NEWER, EVERY = "five", "all"
YEARS: Final = {NEWER: 5, EVERY: 8}
"""For cases that began in the last five years, and since the record is whole: the years shown."""
MONTHS: Final = 12
HALF: Final = 0.5
QUERY: Final = (
    f"SELECT period, months, {', '.join((*WAYS, 'censored'))} FROM waiting WHERE nationality = ? "
    "AND court = ? AND start = 'notice' ORDER BY months"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A share of all cases at each time, in months, with its bounds: open, or ended so."""

    name: str
    times: Sequence[float]
    share: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]
    cases: int

    @property
    def first(self) -> float:
        """The share before any month is over."""
        return 1.0 if self.name == OPEN else 0.0

    def at(self, months: float) -> Share:
        """The share after so many months."""
        place = bisect_right(self.times, months) - 1
        if place < 0:
            return Share(self.first, self.first, self.first, self.cases)
        return Share(self.share[place], self.low[place], self.high[place], self.cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Those who are open, then each way to end; and when half of the cases had ended."""

    period: str
    half: Reached
    ways: Sequence[Way]

    @property
    def years(self) -> Sequence[int]:
        """The whole years of which something is known, of those that are shown.

        Small months stand together under the last of them: before it nothing is known.
        """
        times = self.ways[0].times
        first, last = ceil(times[0] / MONTHS), int(times[-1]) // MONTHS
        return range(max(1, first), min(YEARS[self.period], last) + 1)


def waiting_at(cube: OpenCube, group: tuple[str, str]) -> Sequence[Waiting]:
    """Of a nationality or a court, each empty for all, the newer first; only what is known."""
    rows = [] if all(group) else cube.rows(QUERY, group)
    known = {period: [row for of, *row in rows if of == period] for period in YEARS}
    return [_waiting(period, found) for period, found in known.items() if found]


def _waiting(period: str, rows: Sequence[Sequence[int]]) -> Waiting:
    months, *counts = zip(*rows, strict=True)
    *ended, censored = counts
    waits = Waits(tuple(map(float, months)), dict(zip(WAYS, ended, strict=True)), censored)
    curve, cases = kaplan_meier(waits), int(waits.at_risk[0])
    lines = {OPEN: (curve.times, curve.waiting, curve.low, curve.high)}
    for way, one in aalen_johansen(waits).items():
        lines[way] = one.times, one.share, one.low, one.high
    return Waiting(
        period=period,
        half=curve.ended(HALF),
        ways=[
            Way(name=name, times=times, share=share, low=low, high=high, cases=cases)
            for name, (times, share, low, high) in lines.items()
        ],
    )
