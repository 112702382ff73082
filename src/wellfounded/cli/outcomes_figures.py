"""Which figures do lines of the cube give, and what has to stand beside them?

The words are those of the pages: a number says the same wherever it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellfounded.outcomes.cube.cube import Cube
    from wellfounded.outcomes.cube.line import Line
    from wellfounded.outcomes.statistics.figure import Caveat, Figure, Silence

    Told = tuple[Line, Figure | Silence]

ABOUT = {"about": "{}", "fewer_than_one": "fewer than 1", "more_than_99": "more than 99"}
"""How a number of 100 is said."""


def figures(cube: Cube, lines: Sequence[Line], ends: Iterable[Line]) -> list[Told]:
    """Each line with its figure; ``ends`` are lines that know who is left out of these."""
    from wellfounded.outcomes.counted import figure

    known = {one.group: one for one in ends}
    invented = bool(cube.about["invented"])
    return [(line, figure(line, invented=invented, ends=known.get(line.group))) for line in lines]


def caveats(told: Sequence[Told], more: Iterable[Caveat] = ()) -> list[str]:
    """What these figures cannot say, in words; some of it always."""
    from wellfounded.outcomes.statistics.figure import ALWAYS, Figure

    said = (also for _, one in told if isinstance(one, Figure) for also in one.caveats)
    return [caveat(one) for one in dict.fromkeys([*ALWAYS, *said, *more])]


def caveat(one: Caveat) -> str:
    """What such a figure cannot say, as the pages have it."""
    from wellfounded.web.outcomes.words import WORDS

    return WORDS[f"outcomes.caveat.{one}"]
