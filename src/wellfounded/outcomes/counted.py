"""Which figure does a cell of the cube give: what of what, with which interval, or why none?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.statistics.figure import (
    About,
    Definition,
    Figure,
    Method,
    Silence,
    Why,
)
from wellfounded.outcomes.statistics.judges import Shown, shown
from wellfounded.outcomes.statistics.wilson import LEVEL, Share, interval

OUTCOMES: Final = ("granted", "denied", "other", "admin")
COUNTED: Final[Mapping[Definition, tuple[str, ...]]] = MappingProxyType(
    {
        Definition.D1: ("granted", "denied"),
        Definition.D2: OUTCOMES,
        Definition.D3: OUTCOMES,
        Definition.D4: ("granted", "denied", "other"),
        Definition.D5: ("granted", "denied"),
    }
)
"""Which outcomes are the whole, of which those granted are the part."""
_ABOUT: Final = MappingProxyType(
    {
        "represented": About.REPRESENTED,
        "filing": About.FILING,
        "custody": About.CUSTODY,
    }
)


def figure(cell: Line, *, invented: bool, of: str = "granted") -> Figure | Silence:
    """The share of one outcome in a cell; of a judge, the one that is pulled to the court."""
    if cell.hidden or cell.granted is None:
        return Silence(Why.COURT_ONLY if cell.judge else Why.HIDDEN)
    parts = COUNTED[Definition(cell.definition)]
    counts = {name: getattr(cell, name) or 0 for name in OUTCOMES}
    decided = sum(counts[name] for name in parts)
    spread = max(1.0, cell.spread or 1.0)
    if cell.judge:
        share, method = _of_judge(cell, decided), Method.SHRUNK
        if share is None:
            return Silence(Why.COURT_ONLY)
    else:
        share, method = interval(counts[of], decided, spread), Method.COUNTED
        if share is None:
            return Silence(Why.NOTHING_DECIDED)
    return Figure(
        definition=Definition(cell.definition),
        first=cell.first,
        last=cell.last,
        share=share,
        left_out=sum(counts[name] for name in OUTCOMES if name not in parts),
        about=frozenset(_about(cell)),
        method=method,
        spread=spread,
        provisional=cell.provisional,
        invented=invented,
    )


def _of_judge(cell: Line, decided: int) -> Share | None:
    """What is known of a judge's share, if there is enough to say it."""
    a, b = cell.shrunk_a, cell.shrunk_b
    if a is None or b is None or shown(decided) is not Shown.SHOWN:
        return None
    from scipy.special import betaincinv

    mean, tail = a / (a + b), (1 - LEVEL) / 2
    low, high = (float(betaincinv(a, b, at)) for at in (tail, 1 - tail))
    return Share(mean, min(low, mean), max(high, mean), decided)


def _about(cell: Line) -> list[About]:
    named = {
        About.NATIONALITY: cell.nationality,
        About.COURT: cell.court,
        About.JUDGE: cell.judge,
    }
    found = [about for about, code in named.items() if code]
    return found + ([_ABOUT[cell.split]] if cell.split else [])
