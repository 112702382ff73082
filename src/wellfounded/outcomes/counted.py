"""Which figure does a line of the cube give, or why does it give none?"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.cube.rate import decided, share
from wellfounded.outcomes.statistics.figure import (
    About,
    Definition,
    Figure,
    Method,
    Silence,
    Why,
)
from wellfounded.outcomes.statistics.wilson import interval

GRANTED: Final = "granted"
_ABOUT: Final = MappingProxyType(
    {
        "represented": About.REPRESENTED,
        "filing": About.FILING,
        "custody": About.CUSTODY,
    }
)


def figure(line: Line, *, invented: bool, of: str = GRANTED) -> Figure | Silence:
    """The share of one outcome in a line; of a judge, the one that is pulled to the court.

    What a definition leaves out stands in none of its lines, so none is counted as left out here.
    """
    n = decided(line)
    if n is None:
        return Silence(Why.COURT_ONLY if line.judge else Why.HIDDEN)
    if not n:
        return Silence(Why.NOTHING_DECIDED)
    spread = max(1.0, line.spread or 1.0)
    found = share(line) if of == GRANTED else interval(getattr(line, of) or 0, n, spread)
    if found is None:
        return Silence(Why.COURT_ONLY if line.judge else Why.HIDDEN)
    return Figure(
        definition=Definition(line.definition),
        first=line.first,
        last=line.last,
        share=found,
        left_out=0,
        about=frozenset(_about(line)),
        method=Method.SHRUNK if line.judge else Method.COUNTED,
        spread=spread,
        provisional=line.provisional,
        invented=invented,
    )


def _about(line: Line) -> list[About]:
    named = {
        About.NATIONALITY: line.nationality,
        About.COURT: line.court,
        About.JUDGE: line.judge,
    }
    found = [about for about, code in named.items() if code]
    return found + ([_ABOUT[line.split]] if line.split else [])
