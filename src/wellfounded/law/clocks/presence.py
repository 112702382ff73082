"""When is a year of presence full after a grant? INA 209(a), (b); 8 CFR 209.1, 209.2.

Days abroad since the grant are added at the end. A stay abroad without both of its dates leaves
the end open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from wellfounded.facts import Case
from wellfounded.facts.dates import When
from wellfounded.logic import FOREVER, Missing, Span
from wellfounded.logic.counting import Months

A_YEAR = Months(12, Missing.FORWARD)
HOME = ("US", "PR", "GU", "VI", "MP")


def year_of_presence(case: Case, start: Span, day: date) -> Span:
    """The days on which the year can be full, as far as trips until ``day`` are known."""
    trips = tuple(_trips(case, start, day))
    first = A_YEAR.count(start.earliest) + timedelta(days=sum(least for least, _ in trips))
    last = A_YEAR.count(start.latest)
    if any(most is None for _, most in trips):
        return Span(first, FOREVER)
    return Span(first, last + timedelta(days=sum(most for _, most in trips if most)))


def _trips(case: Case, start: Span, day: date) -> Iterator[tuple[int, int | None]]:
    """Of each trip since the grant the fewest and the most whole days abroad."""
    for number in range(case.sizes.get("travel", 0)):
        path = f"travel[{number}]"
        left, back = case.get(f"{path}.from"), case.get(f"{path}.to")
        if case.text(f"{path}.country") in HOME or not isinstance(left, When):
            continue
        if left.span.latest <= start.earliest or left.span.earliest > day:
            continue
        if not isinstance(back, When) or back.span.latest == FOREVER:
            yield 0, None
            continue
        yield (
            max(0, (back.span.earliest - left.span.latest).days - 1),
            max(0, (back.span.latest - max(left.span.earliest, start.earliest)).days - 1),
        )
