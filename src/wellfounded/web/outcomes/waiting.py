"""How long does it take until a case ends, and how does it end, for a group?

Counted with the cases that are still open: those who wait longest are not left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.languages import Language
from wellfounded.outcomes.charts import Curve, waiting_chart
from wellfounded.outcomes.statistics.aalen_johansen import aalen_johansen
from wellfounded.outcomes.statistics.kaplan_meier import Reached, kaplan_meier
from wellfounded.outcomes.statistics.natural import natural
from wellfounded.outcomes.statistics.waits import Waits
from wellfounded.outcomes.statistics.wilson import Share
from wellfounded.web.outcomes.line import about, margin
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say

WAYS: Final = ("granted", "denied", "other", "closed")
OPEN: Final = "open"
YEARS: Final = 8
SHOWN: Final = (1, 2, 3, 4, 5, 6, 7, 8)
MONTHS: Final = 12
HALF: Final = 0.5
START: Final = "notice"
PERIOD: Final = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The chart, and the table with the same numbers, each cell with its margin."""

    what: str
    chart: str
    median: str
    names: Sequence[str]
    rows: Sequence[tuple[str, Sequence[tuple[str, str]]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A share at each time, with its bounds."""

    name: str
    times: Sequence[float]
    share: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]
    first: float

    def at(self, months: float, n: int) -> Share:
        """The share after so many months, of ``n`` cases."""
        place = bisect_right(self.times, months) - 1
        if place < 0:
            return Share(self.first, self.first, self.first, n)
        return Share(self.share[place], self.low[place], self.high[place], n)


def waiting(asked: Asked) -> Waiting | None:
    """Of the first group that can be shown; None where nothing is known."""
    known = ((group, _waits(asked, group)) for group in asked.wider)
    group, waits = next(((group, waits) for group, waits in known if waits), (("", ""), None))
    if waits is None:
        return None
    language, n = asked.language, int(waits.at_risk[0])
    curve, lines = kaplan_meier(waits), list(_lines(waits, language))
    title = say(language, "outcomes.waiting")
    drawn = [
        Curve(label=one.name, points=[(0, one.first), *zip(one.times, one.share, strict=True)])
        for one in lines
    ]
    words = asked.said("waiting", title, "outcomes.axis.waiting")
    last = curve.times[-1]
    return Waiting(
        what=asked.name(group),
        chart=waiting_chart(drawn, YEARS, words),
        median=_median(curve.ended(HALF), language),
        names=[one.name for one in lines],
        rows=[
            (_after(year, language), [_said(one.at(year * MONTHS, n), language) for one in lines])
            for year in SHOWN
            if year * MONTHS <= last
        ],
    )


def _waits(asked: Asked, group: tuple[str, str]) -> Waits | None:
    columns = ", ".join(f"sum({way})::BIGINT" for way in (*WAYS, "censored"))
    rows = asked.cube.rows(
        f"SELECT months, {columns} FROM waiting WHERE nationality = ? AND court = ? "
        "AND start = ? AND period = ? GROUP BY months ORDER BY months",
        [*group, START, PERIOD],
    )
    if not rows or any(None in row for row in rows):
        return None
    months, *counts = zip(*rows, strict=True)
    *ended, censored = counts
    return Waits(tuple(map(float, months)), dict(zip(WAYS, ended, strict=True)), censored)


def _lines(waits: Waits, language: Language) -> Sequence[Line]:
    curve = kaplan_meier(waits)
    lines = [
        Line(
            name=say(language, f"outcomes.waiting.{OPEN}"),
            times=curve.times,
            share=curve.waiting,
            low=curve.low,
            high=curve.high,
            first=1.0,
        )
    ]
    for way, one in aalen_johansen(waits).items():
        name = say(language, f"outcomes.waiting.{way}")
        lines.append(
            Line(
                name=name,
                times=one.times,
                share=one.share,
                low=one.low,
                high=one.high,
                first=0.0,
            )
        )
    return lines


def _median(found: Reached, language: Language) -> str:
    if found.at is None:
        return say(language, "outcomes.waiting.no_median")
    if found.low is None or found.high is None:
        return say(language, "outcomes.waiting.median", months=round(found.at))
    return say(
        language,
        "outcomes.waiting.median_between",
        months=round(found.at),
        low=round(found.low),
        high=round(found.high),
    )


def _after(year: int, language: Language) -> str:
    if year == 1:
        return say(language, "outcomes.waiting.year")
    return say(language, "outcomes.waiting.years", years=year)


def _said(share: Share, language: Language) -> tuple[str, str]:
    said = natural(share)
    return about(said, language), margin(said, language)
