"""By how much do families widen the margin of a line, for what was granted and for the rest?

Under ``FEW`` families their own scatter is no guide, and their own sizes would tell how many people
of a small group are related. Such a line takes the widest of its nationality, its court and all.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Final

from wellfounded.outcomes.cube.counting import Columns
from wellfounded.outcomes.statistics.clustered import FEW, Sums, design_effect

GRANTED: Final = ("granted",)
OTHERS: Final = ("denied", "other", "admin", "in_absentia", "withholding", "torture_only")
Key = tuple[int, str, str, str, str]
"""Layer, period, value, nationality and court."""


class Spreads:
    """The design effects of the lines of one split."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        families, judge = columns["families"], columns["judge"]
        nationality, court = columns["nationality"], columns["court"]
        self._lenders: Mapping[Key, int] = {
            self._key(at): at
            for at in ((judge == "") & ((nationality == "") | (court == ""))).nonzero()[0]
            if families[at] >= FEW
        }
        self._known: dict[tuple[int, tuple[str, ...]], float] = {}

    def own(self, at: int, outcomes: tuple[str, ...] = GRANTED) -> float:
        """What the families of a line say themselves, of the outcome that they widen most."""
        key = int(at), outcomes
        if key not in self._known:
            self._known[key] = max(design_effect(self._sums(at, one)) for one in outcomes)
        return self._known[key]

    def of(self, at: int, outcomes: tuple[str, ...] = GRANTED) -> float:
        """What may be told of a line."""
        if self._columns["families"][at] >= FEW:
            return self.own(at, outcomes)
        layer, period, value, nationality, court = self._key(at)
        wider = {(nationality, ""), ("", court), ("", "")}
        lenders = [self._lenders.get((layer, period, value, *one)) for one in wider]
        found = [self.own(lender, outcomes) for lender in lenders if lender is not None]
        return max(found) if found else max(1.5, ceil(2 * self.own(at, outcomes)) / 2)

    def _key(self, at: int) -> Key:
        said = self._columns
        names = ("period", "value", "nationality", "court")
        period, value, nationality, court = (str(said[name][at]) for name in names)
        return int(said["layer"][at]), period, value, nationality, court

    def _sums(self, at: int, outcome: str) -> Sums:
        said = self._columns
        return Sums(
            families=int(said["families"][at]),
            granted=int(said[outcome][at]),
            decided=int(said["decided"][at]),
            granted_squared=int(said[f"{outcome}_squared"][at]),
            granted_by_decided=int(said[f"{outcome}_by_decided"][at]),
            decided_squared=int(said["decided_squared"][at]),
        )
