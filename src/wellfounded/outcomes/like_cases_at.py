"""How often did a court grant asylum, on the nation's mix of cases?

By definition D1, over nationality, filing and custody, in the twelve whole months.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from wellfounded.outcomes.counted import figure
from wellfounded.outcomes.cube.like_cases import FEWEST, MODELLED, STANDARDISED
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.open_cube import OpenCube
from wellfounded.outcomes.queries.query import asked
from wellfounded.outcomes.statistics.figure import Figure, Method, Silence, Why
from wellfounded.outcomes.statistics.wilson import Share


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


def like_cases_at(cube: OpenCube, own: Line | None, ends: Line | None, *, invented: bool) -> Answer:
    """A court beside the nation, or why there is no number.

    ``own`` and ``ends`` are its lines of the twelve months, by ``OF`` and by ``ENDS``.
    """
    counted = figure(own, invented=invented, ends=ends) if own else Silence(Why.HIDDEN)
    if own is None or isinstance(counted, Silence) or counted.n < FEWEST:
        silent = Beside(counted if isinstance(counted, Silence) else Silence(Why.TOO_FEW))
        return Answer(silent, silent)
    query = asked("like_cases", like_cases="like_cases")
    found = {way: told for way, *told in cube.rows(query, [own.court])}

    def beside(way: str) -> Beside:
        if way not in found:
            return Beside(Silence(Why.NO_FIT))
        share, low, high, nation, covered, *_ = found[way]
        said = replace(counted, share=Share(share, low, high, counted.n), method=Method.LIKE_CASES)
        return Beside(said, nation, covered)

    return Answer(beside(STANDARDISED), beside(MODELLED))
