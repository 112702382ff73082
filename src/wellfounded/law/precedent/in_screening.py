"""What do decided cases make of the elements that a screening leaves open?"""

from __future__ import annotations

from wellfounded.facts import ELEMENTS, Case
from wellfounded.law.precedent.argument import Argument, argue_all
from wellfounded.law.precedent.binding import Seat, Tribunal
from wellfounded.law.precedent.reason_model import Settled
from wellfounded.law.screening import Screening
from wellfounded.law.status import FINDINGS


def tribunal_of(case: Case, court: str = Seat.JUDGE, circuit: str | None = None) -> Tribunal:
    """Who decides, in the circuit asked for or that of the case."""
    return Tribunal(seat=Seat(court), circuit=circuit or case.text("proceedings.circuit") or None)


def waiting(screening: Screening) -> tuple[str, ...]:
    """The elements that must still be weighed, in the order of ELEMENTS."""
    needed = {path for found in screening.determinations for path in found.finding.needs}
    return tuple(element for element in ELEMENTS if FINDINGS + element in needed)


def arguments_of(case: Case, screening: Screening) -> tuple[Argument, ...]:
    """An argument for each element that must still be weighed, in the order of ELEMENTS."""
    return argue_all(case, waiting(screening), tribunal=tribunal_of(case), as_of=screening.as_of)


def speaks(argument: Argument) -> bool:
    """Whether the case says anything of an element: a factor that is there, or a finding."""
    return bool(argument.present or argument.disputed or argument.finding)


def divided(arguments: tuple[Argument, ...]) -> tuple[list[Argument], list[str]]:
    """Those of which the case says something, and the ids of the others."""
    said = [one for one in arguments if speaks(one)]
    return said, [one.element for one in arguments if not speaks(one)]


def answer(settled: Settled) -> str:
    """``settled``, ``conflict`` or ``open``."""
    if settled.side:
        return "settled"
    return "conflict" if settled.conflict else "open"
