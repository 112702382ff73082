"""Is a date not the day of the week that stands beside it?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.told import Told


def differing_weekdays(told: Told) -> Iterator[Finding]:
    """Each date that the calendar puts on another day of the week."""
    for one in told.weekdays:
        if all(span.earliest.weekday() != one.weekday for span in one.days):
            yield Finding(
                kind=Kind.WEEKDAY,
                first=one.passage,
                second=one.date_passage,
                about="weekday",
            )
