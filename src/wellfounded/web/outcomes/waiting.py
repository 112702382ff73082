"""How long does it take until a case ends, and how does it end, for a group?

Counted with the cases that are still open: those who wait longest are not left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.outcomes.charts import Curve, waiting_chart
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say

YEARS: Final = 8
MONTHS: Final = 12
SHOWN: Final = (1, 2, 3, 4, 5, 6, 8)
NAMES: Final = ("open", "granted", "denied", "other", "closed")
OF: Final = 100
PERIOD: Final = "five"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The chart, and the table with the same numbers."""

    what: str
    chart: str
    median: str
    names: Sequence[str]
    rows: Sequence[tuple[str, Sequence[str]]]


def waiting(asked: Asked) -> Waiting | None:
    """Of the first group that can be shown; None where nothing is known."""
    rows = asked.cube.query(
        "SELECT months, sum(granted), sum(denied), sum(other), sum(closed), sum(censored) "
        "FROM {waiting} WHERE nationality = ? AND court = ? AND start = 'notice' "
        "AND period = ? GROUP BY months ORDER BY months",
        [*asked.group, PERIOD],
    )
    if not rows:
        return None
    points, median = _incidence(rows)
    language = asked.language
    names = [say(language, f"outcomes.waiting.{name}") for name in NAMES]
    title = say(language, "outcomes.waiting")
    drawn = [Curve(label=name, points=line) for name, line in zip(names, points, strict=True)]
    return Waiting(
        what=asked.name(asked.group),
        chart=waiting_chart(drawn, YEARS, asked.said("waiting", title, "outcomes.axis.waiting")),
        median=say(language, "outcomes.waiting.no_median")
        if median is None
        else say(language, "outcomes.waiting.median", months=median),
        names=names,
        rows=[
            (
                say(language, "outcomes.waiting.year")
                if year == 1
                else say(language, "outcomes.waiting.years", years=year),
                [str(round(OF * _at(line, year * MONTHS))) for line in points],
            )
            for year in SHOWN
        ],
    )


def _incidence(rows):
    at_risk = sum(sum(row[1:]) for row in rows)
    open_, ended, median = 1.0, [0.0] * 4, None
    lines = [[(0.0, 1.0)], *([(0.0, 0.0)] for _ in ended)]
    for months, *counts in rows:
        before = open_
        events = sum(counts[:4])
        if at_risk:
            for number, n in enumerate(counts[:4]):
                ended[number] += before * n / at_risk
            open_ = before * (1 - events / at_risk)
        at_risk -= sum(counts)
        for line, value in zip(lines, (open_, *ended)):
            line.append((float(months), value))
        if median is None and open_ <= 0.5:
            median = months
    return lines, median


def _at(line, months):
    return [share for at, share in line if at <= months][-1]
