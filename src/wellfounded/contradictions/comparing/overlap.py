"""Was the person in two places at once?

Only days on which both passages certainly put them somewhere else count, and for two long stays
only a month or more: a visit is nothing odd.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wellfounded.contradictions.comparing.pairs import apart
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.days import meet
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.told import Event, Stay, Told
from wellfounded.logic import Span

A_MONTH = timedelta(30)
MARGIN = timedelta(2)
AT_WORK = frozenset({"worked", "studied"})
HARMED = frozenset(
    {"arrest", "beating", "rape", "kidnapping", "taking", "shooting", "threat", "baptism"}
)


def in_two_places(told: Told) -> Iterator[Finding]:
    """Each two stays, and each event during a stay elsewhere."""
    for place, first in enumerate(told.stays):
        for second in told.stays[place + 1 :]:
            if apart(first, second) and _both(first, second) and not _trip(first, second):
                yield _finding(first, second)
    mine = [one for one in told.events if one.who == SELF and one.denied is None]
    for event in mine:
        if event.days and event.kind in HARMED:
            yield from _during(event, told)


def _both(first: Stay, second: Stay) -> bool:
    shared = _shared(first.sure, second.sure)
    if shared is None:
        return False
    held = {first.kind, second.kind} & {"held"} and {first.kind, second.kind} & AT_WORK
    if held:
        return shared > A_MONTH
    if first.where is None or second.where is None:
        return False
    if not first.where.country or not second.where.country:
        return False
    return first.where.country != second.where.country and shared > _enough(first, second)


def _enough(first: Stay, second: Stay) -> timedelta:
    return MARGIN if {first.kind, second.kind} == {"travelled"} else A_MONTH


def _shared(first: Span, second: Span) -> timedelta | None:
    start, end = max(first.earliest, second.earliest), min(first.latest, second.latest)
    return end - start if start <= end else None


def _trip(first: Stay, second: Stay) -> bool:
    """Whether one of the two is a journey that the answers tell of beside a longer home."""
    return (
        "travelled" in {first.kind, second.kind}
        and (first.passage.place.document == second.passage.place.document)
        and first.kind != second.kind
    )


def _during(event: Event, told: Told) -> Iterator[Finding]:
    countries = {place.country for place in event.places if place.country}
    if len(countries) != 1:
        return
    (country,) = countries
    if any(
        _covers(one, event) and one.where and one.where.country == country for one in told.stays
    ):
        return
    for stay in told.stays:
        if not _covers(stay, event) or stay.where is None or not apart(stay, event):
            continue
        if _knows(stay, event, country, told):
            return
        if stay.kind in ("travelled", "lived", "held") and stay.where.country not in ("", country):
            yield Finding(
                kind=Kind.OVERLAP, first=event.passage, second=stay.passage, about=event.kind
            )
            return
    yield from _after_arrival(event, country, told)


def _knows(stay: Stay, event: Event, country: str, told: Told) -> bool:
    """Whether the document of a home abroad tells the event itself: then it was on a visit."""
    if stay.kind == "travelled":
        return False
    return any(
        one.passage.place.document == stay.passage.place.document
        and one.days
        and any(place.country == country for place in one.places)
        and one.kind in HARMED
        and meet(one.days, event.days)
        for one in told.events
    )


def _covers(stay: Stay, event: Event) -> bool:
    """Whether every day that the event can have had lies well inside the stay."""
    return all(
        stay.sure.earliest + MARGIN < day.earliest and day.latest < stay.sure.latest - MARGIN
        for day in event.days
    )


def _after_arrival(event: Event, country: str, told: Told) -> Iterator[Finding]:
    """Harm in another country after the last arrival in the United States that is told."""
    arrivals = [one for one in told.arrivals if one.passage.place.path.startswith("entries")]
    if country == "US" or not arrivals or not all(one.days for one in arrivals):
        return
    last = max(arrivals, key=lambda one: one.days[0].latest)
    if all(day.earliest > last.days[0].latest + MARGIN for day in event.days):
        yield Finding(kind=Kind.OVERLAP, first=event.passage, second=last.passage, about=event.kind)


def _finding(first: Stay, second: Stay) -> Finding:
    return Finding(kind=Kind.OVERLAP, first=first.passage, second=second.passage, about="stay")
