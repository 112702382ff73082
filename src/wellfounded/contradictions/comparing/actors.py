"""Do two passages say that others did it?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.same_event import ONCE, tellings
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.actors import can_be_one
from wellfounded.contradictions.told import Event, Told


def differing_actors(told: Told) -> Iterator[Finding]:
    """Each pair of passages that name others for one event."""
    for first, second, own, others in tellings(told):
        if not first.actors or not second.actors or first.kind in ("marriage", "birth", "baptism"):
            continue
        if first.kind not in ONCE and first.kind != second.kind and not first.days:
            continue
        if not can_be_one(_all(first, own), _all(second, others)):
            yield Finding(
                kind=Kind.ACTOR, first=first.passage, second=second.passage, about=first.kind
            )


def _all(event: Event, told: list[Event]) -> frozenset[str]:
    """Everybody whom a document names for the event, in any of its sentences."""
    return frozenset(
        actor
        for one in told
        if one.kind == event.kind and one.who.may_be(event.who) and one.days == event.days
        for actor in one.actors
    )
