"""Do two passages put one event in two places?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.same_event import ONCE, tellings, to_the_day
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.places import Where, can_be_one
from wellfounded.contradictions.told import Event, Told


def differing_places(told: Told) -> Iterator[Finding]:
    """Each pair of passages that put one event in two places."""
    for first, second, own, others in tellings(told):
        if not first.places or not second.places or first.kind in ("arrival", "leaving", "asylum"):
            continue
        if first.kind not in ONCE and not to_the_day(first, second):
            continue
        if not can_be_one(_all(first, own), _all(second, others)):
            yield Finding(
                kind=Kind.PLACE, first=first.passage, second=second.passage, about=first.kind
            )


def _all(event: Event, told: list[Event]) -> list[Where]:
    """Every place that a document names for the event, in any of its sentences."""
    return [
        place
        for one in told
        if one.kind == event.kind and one.who.may_be(event.who) and one.days == event.days
        for place in one.places
    ]
