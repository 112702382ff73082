"""When is a year of presence full after a grant? INA 209(a), (b).

Whole days abroad since the grant are added at the end; the day of leaving and the day of coming
back are days of presence. A stay abroad without both of its dates leaves the end open, unless the
year was full before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts import Case
from wellfounded.facts.dates import When
from wellfounded.law.clocks.stretches import Stretch, day_of, merged
from wellfounded.logic import FOREVER, Missing, Span
from wellfounded.logic.counting import Months

A_YEAR = Months(12, Missing.FORWARD)
HOME = ("US", "PR", "GU", "VI", "MP")


def year_of_presence(case: Case, start: Span, day: date) -> Span:
    """The days on which the year can be full, as far as trips until ``day`` are known."""
    trips = tuple(_trips(case, start, day))
    quick = merged((left.latest, _eve(back.earliest)) for left, back in trips)
    slow = merged((left.earliest, _eve(back.latest)) for left, back in trips)
    return Span(_full(start.earliest, quick), _full(start.latest, slow))


def _full(start: date, abroad: list[Stretch]) -> date:
    return day_of(start, abroad, (A_YEAR.count(start) - start).days)


def _eve(day: date) -> date:
    return day if day == FOREVER else day - timedelta(days=1)


def _trips(case: Case, start: Span, day: date) -> Iterator[tuple[Span, Span]]:
    """The days of leaving and of coming back of each trip that can lie after the grant."""
    for number in range(case.sizes.get("travel", 0)):
        path = f"travel[{number}]"
        left, back = case.get(f"{path}.from"), case.get(f"{path}.to")
        if case.text(f"{path}.country") in HOME or not isinstance(left, When):
            continue
        if left.span.earliest > day:
            continue
        ends = back.span if isinstance(back, When) else Span(left.span.earliest, FOREVER)
        if ends.latest > start.earliest:
            yield left.span, Span(max(ends.earliest, left.span.earliest), ends.latest)
