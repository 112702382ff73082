"""What do decided cases make of the elements that a screening leaves open?"""

from __future__ import annotations

from wellfounded.cli.argue import speaks, tribunal_of
from wellfounded.facts import ELEMENTS, Case
from wellfounded.law.precedent import Argument, argue_all
from wellfounded.law.screening import Screening
from wellfounded.law.status import FINDINGS


def arguments_of(case: Case, screening: Screening) -> tuple[Argument, ...]:
    """An argument for each element that must still be weighed, in the order of ELEMENTS."""
    needed = {path for found in screening.determinations for path in found.finding.needs}
    waiting = tuple(element for element in ELEMENTS if FINDINGS + element in needed)
    return argue_all(case, waiting, tribunal=tribunal_of(case), as_of=screening.as_of)


def divided(arguments: tuple[Argument, ...]) -> tuple[list[Argument], list[str]]:
    """Those of which the case says something, and the ids of the others."""
    said = [one for one in arguments if speaks(one)]
    return said, [one.element for one in arguments if not speaks(one)]
