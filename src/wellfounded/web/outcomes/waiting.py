"""How long does it take until a case ends, and how does it end, in words?

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
    """A table, each cell with its margin; and a chart with the same numbers, or none."""

    title: str
    what: str
    chart: str
    median: str
    names: Sequence[str]
    rows: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    query: str


def waiting(asked: Asked) -> Sequence[Waits]:
    """The newer cases and every one, of the first group that can be shown; the first is drawn."""
    for group in asked.wider:
        if found := waiting_at.waiting_at(asked.cube, group):
            return [_waits(asked, group, one, drawn=one is found[0]) for one in found]
    return []


def _waits(
    asked: Asked, group: tuple[str, str], waits: waiting_at.Waiting, *, drawn: bool
) -> Waits:
    language, period = asked.language, waits.period
    title = say(language, f"outcomes.waiting.{period}")
    return Waits(
        title=title,
        what=asked.name(group),
        chart=_chart(asked, title, waits) if drawn else "",
        median=_median(waits.half, language),
        names=[say(language, f"outcomes.waiting.{way.name}") for way in waits.ways],
        rows=[
            (
                _after(year, language),
                [_said(way.at(year * waiting_at.MONTHS), language) for way in waits.ways],
            )
            for year in waits.years
        ],
        query=query.waits(group, period),
    )


def _chart(asked: Asked, title: str, waits: waiting_at.Waiting) -> str:
    drawn = [
        Curve(
            label=say(asked.language, f"outcomes.waiting.{way.name}"),
            points=[(0, way.first), *zip(way.times, way.share, strict=True)],
        )
        for way in waits.ways
    ]
    words = asked.said("waiting", title, "outcomes.axis.waiting")
    return waiting_chart(drawn, waiting_at.YEARS[waits.period], words)


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
