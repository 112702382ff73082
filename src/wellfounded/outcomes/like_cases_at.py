"""How often did a court grant asylum, on the nation's mix of cases?

By definition D1, over nationality, filing and custody, in the twelve whole months.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from wellfounded.outcomes.counted import ENDS, figure
from wellfounded.outcomes.cube.like_cases import FEWEST, MODELLED, OF, STANDARDISED
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.decisions.windows import RECENT
from wellfounded.outcomes.statistics.figure import Figure, Method, Silence, Why
from wellfounded.outcomes.statistics.wilson import Share

LINES = (
    f"SELECT {', '.join(Line.__dataclass_fields__)} FROM cube WHERE definition IN (?, ?) "
    "AND nationality = '' AND court = ? AND judge = '' AND split = '' AND period = ?"
)
QUERY = "SELECT way, share, low, high, nation, covered FROM like_cases WHERE court = ?"


class Asked(Protocol):
    """A cube that is open."""

    def rows(self, query: str, told: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A court on the nation's mix, and the nation on the same, of 1."""

    figure: Figure | Silence
    nation: float | None = None
    covered: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Both ways; where they disagree neither should be leaned on."""

    standardised: Beside
    modelled: Beside


def like_cases_at(cube: Asked, court: str, *, invented: bool) -> Answer:
    """A court beside the nation, or why there is no number."""
    own = _own(cube, court, invented=invented)
    if isinstance(own, Silence) or own.n < FEWEST:
        silent = Beside(own if isinstance(own, Silence) else Silence(Why.TOO_FEW))
        return Answer(silent, silent)
    found = {way: told for way, *told in cube.rows(QUERY, [court])}

    def beside(way: str) -> Beside:
        if way not in found:
            return Beside(Silence(Why.NO_FIT))
        share, low, high, nation, covered = found[way]
        said = replace(own, share=Share(share, low, high, own.n), method=Method.LIKE_CASES)
        return Beside(said, nation, covered)

    return Answer(beside(STANDARDISED), beside(MODELLED))


def _own(cube: Asked, court: str, *, invented: bool) -> Figure | Silence:
    """The court's own number, as it was counted."""
    names = Line.__dataclass_fields__
    told = [
        Line(**dict(zip(names, row, strict=True)))
        for row in cube.rows(LINES, [OF, ENDS, court, RECENT])
    ]
    by_definition = {line.definition: line for line in told}
    if OF not in by_definition:
        return Silence(Why.HIDDEN)
    ends = by_definition.get(ENDS)
    return figure(by_definition[OF], invented=invented, ends=ends)
