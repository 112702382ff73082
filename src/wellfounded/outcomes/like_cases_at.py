"""How often did a court grant asylum, on the nation's mix of cases?

By definition D1, over nationality, filing and custody, in the twelve whole months.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from wellfounded.outcomes.counted import figure
from wellfounded.outcomes.cube.like_cases import FEWEST, MODELLED, STANDARDISED
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.statistics.figure import Figure, Method, Silence, Why
from wellfounded.outcomes.statistics.wilson import Share

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


def like_cases_at(cube: Asked, own: Line | None, ends: Line | None, *, invented: bool) -> Answer:
    """A court beside the nation, or why there is no number.

    ``own`` and ``ends`` are its lines of the twelve months, by ``OF`` and by ``ENDS``.
    """
    counted = figure(own, invented=invented, ends=ends) if own else Silence(Why.HIDDEN)
    if own is None or isinstance(counted, Silence) or counted.n < FEWEST:
        silent = Beside(counted if isinstance(counted, Silence) else Silence(Why.TOO_FEW))
        return Answer(silent, silent)
    found = {way: told for way, *told in cube.rows(QUERY, [own.court])}

    def beside(way: str) -> Beside:
        if way not in found:
            return Beside(Silence(Why.NO_FIT))
        share, low, high, nation, covered = found[way]
        said = replace(counted, share=Share(share, low, high, counted.n), method=Method.LIKE_CASES)
        return Beside(said, nation, covered)

    return Answer(beside(STANDARDISED), beside(MODELLED))
