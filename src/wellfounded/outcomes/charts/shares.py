"""How are shares of several groups drawn, each with how far it may be off?

Groups stand in the order they are given in, which is never that of their shares.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.outcomes.charts.drawing import INK, LINE, SMALL, TICKS, WIDTH, Said, Sheet, short

SIDE: Final = 12.0
ROW: Final = 42.0
CAP: Final = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A group: its name, its share and the ends of the interval from 0 to 1; None if hidden.

    ``open`` is a share that may still change.
    """

    label: str
    share: float | None = None
    low: float | None = None
    high: float | None = None
    open: bool = False


def share_chart(shares: Sequence[Share], said: Said) -> str:
    """The SVG of a point with its interval for each group, on one scale from 0 to 100."""
    top = said.top
    bottom = top + ROW * len(shares)
    sheet = Sheet(said, bottom + 40)
    for tick in TICKS:
        along = _along(tick / 100)
        sheet.line((along, top, along, bottom), stroke=INK, opacity=".2")
        sheet.text(along, bottom + 15, str(tick), anchor="middle", size=SMALL)
    sheet.text(WIDTH / 2, bottom + 33, said.axis, anchor="middle", size=SMALL)
    for number, one in enumerate(shares):
        _draw(sheet, one, top + ROW * number)
    return sheet.done()


def _draw(sheet: Sheet, one: Share, top: float) -> None:
    sheet.text(0, top + 16, short(one.label))
    middle = top + 29
    if one.share is None or one.low is None or one.high is None:
        sheet.text(SIDE, middle + 4, sheet.said.too_few, size=SMALL)
        return
    low, high = _along(one.low), _along(one.high)
    dashes = {"stroke_dasharray": "4 3"} if one.open else {}
    sheet.line((low, middle, high, middle), stroke=LINE, stroke_width=2.5, **dashes)
    for end in (low, high):
        sheet.line((end, middle - CAP, end, middle + CAP), stroke=LINE, stroke_width=2)
    sheet.dot(_along(one.share), middle, open=one.open)


def _along(share: float) -> float:
    return SIDE + (WIDTH - 2 * SIDE) * share
