"""How is a share drawn year by year, with the days when the law moved?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.outcomes.charts.drawing import INK, LINE, SMALL, TICKS, WIDTH, Said, Sheet

START, END, HIGH, LETTERS = 30.0, 8.0, 150.0, 16.0
HALF: Final = 0.5
NARROW: Final = 8
"""More years than these do not fit beside each other in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """One year: what it is called, its share and the ends of its interval; None if hidden.

    ``open`` is a year that may still change.
    """

    label: str
    share: float | None = None
    low: float | None = None
    high: float | None = None
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A day to point out: its letter, and where it falls, in years from the first year's begin."""

    letter: str
    at: float


def year_chart(years: Sequence[Year], marks: Sequence[Mark], said: Said) -> str:
    """The SVG of a line with its band; it breaks where a year is hidden."""
    rows = _rows(marks, len(years))
    top = said.top + LETTERS * (max(rows, default=-1) + 1)
    sheet = Sheet(said, top + HIGH + 40)
    _grid(sheet, years, top)
    fill = sheet.hatching()
    for run in _runs(years):
        ends = [(number, years[number]) for number in run]
        band = [(_along(n, years), _down(top, one.high)) for n, one in ends]
        band += [(_along(n, years), _down(top, one.low)) for n, one in reversed(ends)]
        if len(run) > 1:
            sheet.path(band, closed=True, fill=fill, stroke=LINE, stroke_width=".8")
            middle = [(_along(n, years), _down(top, one.share)) for n, one in ends]
            sheet.path(middle, fill="none", stroke=LINE, stroke_width=2.5)
        for n, one in ends:
            along = _along(n, years)
            if len(run) == 1:
                ends_at = (along, _down(top, one.low), along, _down(top, one.high))
                sheet.line(ends_at, stroke=LINE, stroke_width=2.5)
            sheet.dot(along, _down(top, one.share), open=one.open, size=4.5)
    for mark, row in zip(marks, rows, strict=True):
        along, above = _at(mark, len(years)), top - LETTERS * row
        sheet.line((along, above, along, top + HIGH), stroke=INK, stroke_dasharray="2 3")
        sheet.text(along, above - 4, mark.letter, anchor="middle", size=SMALL, bold=True)
    return sheet.done()


def _grid(sheet: Sheet, years: Sequence[Year], top: float) -> None:
    for tick in TICKS:
        y = _down(top, tick / 100)
        sheet.line((START, y, WIDTH - END, y), stroke=INK, opacity=".2")
        sheet.text(START - 5, y + 4, str(tick), anchor="end", size=SMALL)
    every = 1 + len(years) // NARROW
    for number, one in enumerate(years):
        if (len(years) - 1 - number) % every == 0:
            along = _along(number, years)
            sheet.text(along, top + HIGH + 16, one.label, anchor="middle", size=SMALL)
    sheet.text(WIDTH / 2, top + HIGH + 34, sheet.said.axis, anchor="middle", size=SMALL)


def _runs(years: Sequence[Year]) -> Iterator[list[int]]:
    """The years that follow each other without a hidden one."""
    run: list[int] = []
    for number, one in enumerate(years):
        if one.share is None:
            if run:
                yield run
            run = []
        else:
            run.append(number)
    if run:
        yield run


def _rows(marks: Sequence[Mark], years: int) -> list[int]:
    """How far above the chart each letter stands, so that no two stand on each other."""
    rows: list[int] = []
    for number, mark in enumerate(marks):
        near = number and _at(mark, years) - _at(marks[number - 1], years) < LETTERS
        rows.append(rows[-1] + 1 if near else 0)
    return rows


def _at(mark: Mark, years: int) -> float:
    return START + (WIDTH - START - END) * mark.at / years


def _along(number: int, years: Sequence[Year]) -> float:
    return START + (WIDTH - START - END) * (number + HALF) / len(years)


def _down(top: float, share: float | None) -> float:
    return top + HIGH * (1 - (share or 0.0))
