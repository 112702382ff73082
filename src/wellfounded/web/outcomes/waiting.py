"""How long does it take until a case ends, and how does it end, for a group, in words?

Those who began in the last five years come first: whoever begins today waits as they do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellfounded.languages import Language
from wellfounded.outcomes import waiting_at
from wellfounded.outcomes.charts import Curve, waiting_chart
from wellfounded.outcomes.queries import query
from wellfounded.outcomes.statistics.kaplan_meier import Reached
from wellfounded.outcomes.statistics.natural import natural
from wellfounded.outcomes.statistics.wilson import Share
from wellfounded.web.outcomes.line import about, margin
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """A chart, and the table with the same numbers, each cell with its margin."""

    title: str
    what: str
    chart: str
    median: str
    names: Sequence[str]
    rows: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    query: str


def waiting(asked: Asked) -> Sequence[Waits]:
    """Of the newer cases and of every one, each of the first group that can be shown."""
    found = (_first(asked, period) for period in waiting_at.YEARS)
    return [one for one in found if one]


def _first(asked: Asked, period: str) -> Waits | None:
    known = ((group, waiting_at.waiting_at(asked.cube, group, period)) for group in asked.wider)
    return next((_waits(asked, group, waits) for group, waits in known if waits), None)


def _waits(asked: Asked, group: tuple[str, str], waits: waiting_at.Waiting) -> Waits:
    language, period = asked.language, waits.period
    title = say(language, f"outcomes.waiting.{period}")
    names = [say(language, f"outcomes.waiting.{way.name}") for way in waits.ways]
    drawn = [
        Curve(label=name, points=[(0, way.first), *zip(way.times, way.share, strict=True)])
        for name, way in zip(names, waits.ways, strict=True)
    ]
    words = asked.said(f"waiting-{period}", title, "outcomes.axis.waiting")
    return Waits(
        title=title,
        what=asked.name(group),
        chart=waiting_chart(drawn, waiting_at.YEARS[period], words),
        median=_median(waits.half, language),
        names=names,
        rows=[
            (
                _after(year, language),
                [_said(way.at(year * waiting_at.MONTHS), language) for way in waits.ways],
            )
            for year in waits.years
        ],
        query=query.waits(group, period),
    )


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
    # Where nobody ended so yet, or everybody, the method has no margin: none is claimed.
    sure = share.low == share.high
    return about(said, language), "" if sure else margin(said, language)
