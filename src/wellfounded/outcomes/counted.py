"""Which figure does a line of the cube give, or why does it give none?"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.cube.rate import decided, share
from wellfounded.outcomes.statistics.figure import (
    About,
    Figure,
    Method,
    Silence,
    Why,
)
from wellfounded.outcomes.statistics.wilson import interval

GRANTED: Final = "granted"
LEADS: Final = "leads"
"""How many were granted of those who led their family's case, or were alone."""
AFTER_DENIAL: Final = frozenset({"withholding", "torture_only"})
"""What is granted without asylum. By ``DENIED_OF`` it is a share of those denied asylum."""
DENIED_OF: Final = "D1"
ENDS: Final = "D2"
"""The definition that counts all the ways in which cases end."""
LEAVE_NOBODY_OUT: Final = frozenset({"D2", "D3"})
COUNTED_ELSEWHERE: Final = "D5"
"""Protected without asylum, a case is granted in it and another end in ``ENDS``."""
_ABOUT: Final = MappingProxyType(
    {
        "represented": About.REPRESENTED,
        "filing": About.FILING,
        "custody": About.CUSTODY,
    }
)


def figure(
    line: Line, *, invented: bool, ends: Line | None = None, of: str = GRANTED
) -> Figure | Silence:
    """The share of one outcome in a line; of a judge, the one that is pulled to the court.

    ``of`` is a count of the line: granted, denied, other, admin, in_absentia, withholding,
    torture_only; or ``LEADS``, for the share that was granted of those.
    ``ends`` is the line of ``ENDS`` for the same group: it knows who is left out of this one.
    """
    asked = _asked(line, of)
    if asked is None:
        return Silence(Why.COURT_ONLY if line.judge else Why.HIDDEN)
    count, n, spread = asked
    if not n:
        return Silence(Why.NOTHING_DECIDED)
    found = share(line) if of == GRANTED else interval(count, n, spread)
    if found is None:
        return Silence(Why.COURT_ONLY if line.judge else Why.HIDDEN)
    return Figure(
        definition=line.definition,
        first=line.first,
        last=line.last,
        share=found,
        left_out=left_out(line, ends) if n == decided(line) else None,
        about=frozenset(_about(line)),
        method=Method.SHRUNK if line.judge and of == GRANTED else Method.COUNTED,
        spread=spread,
        provisional=line.provisional,
        invented=invented,
    )


def _asked(line: Line, of: str) -> tuple[int, int, float] | None:
    """How many, of how many, and the design effect of families; None where it is withheld.

    Who leads a family is one of it, so that families widen nothing there.
    """
    if of == LEADS:
        told = line.leads is not None and line.leads_granted is not None
        return (line.leads_granted or 0, line.leads or 0, 1.0) if told else None
    n = decided(line)
    if n is not None and of in AFTER_DENIAL and line.definition == DENIED_OF:
        n = line.denied if (line.denied or 0) >= FLOOR else None
    if n is None:
        return None
    spread = line.spread if of == GRANTED else line.spread_others
    return getattr(line, of) or 0, n, max(1.0, spread or 1.0)


def left_out(line: Line, ends: Line | None) -> int | None:
    """How many more cases ended in another way; None where that is withheld or not counted."""
    if line.definition in LEAVE_NOBODY_OUT:
        return 0
    if (
        line.definition == COUNTED_ELSEWHERE
        or ends is None
        or ends.other is None
        or ends.admin is None
    ):
        return None
    return ends.other + ends.admin


def _about(line: Line) -> list[About]:
    named = {
        About.NATIONALITY: line.nationality,
        About.COURT: line.court,
        About.JUDGE: line.judge,
    }
    found = [about for about, code in named.items() if code]
    return found + ([_ABOUT[line.split]] if line.split else [])
