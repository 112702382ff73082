"""Does a passage put two events in an order that their days deny?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.dates import kin_may_be
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.passage import Passage
from wellfounded.contradictions.told import Arrival, Event, Order, Told


def differing_order(told: Told) -> Iterator[Finding]:
    """Each order told that no pair of days for the two events leaves open."""
    dated = [one for one in told.events if one.days and one.denied is None]
    dated += [_as_event(one) for one in told.arrivals if one.days]
    for order in told.orders:
        earlier = _days_of(order.earlier, dated, order)
        later = _days_of(order.later, dated, order)
        if earlier and later and all(_before(b, a) for a in earlier for b in later):
            passage = (
                later[0].passage
                if later[0].passage.place != order.passage.place
                else (earlier[0].passage)
            )
            passage = _both(earlier[0].passage, later[0].passage) or passage
            yield Finding(
                kind=Kind.ORDER, first=order.passage, second=passage, about=order.later.kind
            )


def _as_event(arrival: Arrival) -> Event:
    from wellfounded.contradictions.reading.people import SELF

    return Event(kind="arrival", who=SELF, passage=arrival.passage, days=arrival.days)


def _days_of(event: Event, dated: list[Event], order: Order) -> list[Event]:
    """The tellings of an event that have a day."""
    return [
        one
        for one in dated
        if one.kind == event.kind
        and kin_may_be(one.who, event.who)
        and one.passage != order.passage
    ]


def _before(first: Event, second: Event) -> bool:
    """Whether every reading puts the first before the second."""
    return max(one.latest for one in first.days) < min(one.earliest for one in second.days)


def _both(first: Passage, second: Passage) -> Passage | None:
    """One passage over two that stand in one text, side by side."""
    if first.place != second.place or first.place.path or first == second:
        return None
    early, late = sorted((first, second), key=lambda one: one.start)
    joined = (
        f"{early.words} {late.words}"
        if late.start - early.end <= 3
        else (f"{early.words} … {late.words}")
    )
    return Passage(place=first.place, words=joined, start=early.start, end=late.end)
