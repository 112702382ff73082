"""How is drawn how long it takes until a case ends, and how?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from wellfounded.outcomes.charts.drawing import INK, LINE, SMALL, TICKS, WIDTH, Said, Sheet, short

START, END, HIGH, LEGEND = 30.0, 12.0, 150.0, 20.0
DASHES: Final = ("", "7 4", "2 3", "9 3 2 3", "14 4")
"""How the lines are told apart, beside their names."""
YEAR: Final = 12
FEW_YEARS: Final = 5
"""Of so many each is marked, of more every second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A share that moves in steps: its name, and ``(months, share)`` in the order of time."""

    label: str
    points: Sequence[tuple[float, float]]


def waiting_chart(curves: Sequence[Curve], years: int, said: Said) -> str:
    """The SVG of up to five curves over so many years, each with its own kind of line."""
    top, names = said.top, said.top + HIGH + 40
    sheet = Sheet(said, names + LEGEND * len(curves))
    for tick in TICKS:
        y = _down(top, tick / 100)
        sheet.line((START, y, WIDTH - END, y), stroke=INK, opacity=".2")
        sheet.text(START - 5, y + 4, str(tick), anchor="end", size=SMALL)
    for year in range(0, years + 1, 1 if years <= FEW_YEARS else 2):
        sheet.text(
            _along(year * YEAR, years), top + HIGH + 16, str(year), anchor="middle", size=SMALL
        )
    sheet.text(WIDTH / 2, top + HIGH + 33, said.axis, anchor="middle", size=SMALL)
    for number, (one, dashes) in enumerate(zip(curves, DASHES, strict=False)):
        how: dict[str, Any] = {"fill": "none", "stroke": LINE, "stroke_width": 2.5}
        if dashes:
            how |= {"stroke_dasharray": dashes}
        steps = ((_along(at, years), _down(top, share)) for at, share in _steps(one, years))
        sheet.path(steps, **how)
        y = names + LEGEND * number + 8
        sheet.path(((0, y), (44, y)), **how)
        sheet.text(52, y + 4, short(one.label))
    return sheet.done()


def _steps(one: Curve, years: int) -> Iterator[tuple[float, float]]:
    """Along and then up: between two moments nothing is known to move, nor after the last."""
    before = None
    for at, share in one.points:
        if before is not None:
            yield min(at, years * YEAR), before
        if at > years * YEAR:
            break
        yield at, share
        before = share


def _along(months: float, years: int) -> float:
    return START + (WIDTH - START - END) * months / (years * YEAR)


def _down(top: float, share: float) -> float:
    return top + HIGH * (1 - share)
