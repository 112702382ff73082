"""In what order are the events told?

In that of the timeline, which the person sees and can change. What has no day and is not on it
stands behind the one told before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wellfounded.declaration.event import Event
from wellfounded.facts import Case
from wellfounded.facts.chronology import timeline

FIRST = -1
"""Where that stands which has no day and comes before all others."""


def in_time_order(case: Case, events: Iterable[Event], as_of: date) -> tuple[Event, ...]:
    """The events, each once, as the timeline has them."""
    entries = timeline(case, as_of).entries
    at = {entry.path: (place, entry) for place, entry in enumerate(entries)}
    placed: list[tuple[int, Event]] = []
    for event in events:
        known = [at[name] for name in (event.at, event.tells) if name in at]
        dated = [one for one in known if one[1].dated]
        if dated:
            # An event without a day of its own may have that of the answer it tells of.
            place, entry = dated[0]
            placed.append((place, replace(event, span=entry.when)))
        elif known:
            placed.append((known[0][0], event))
        else:
            placed.append((_behind(placed, event), event))
    return tuple(event for _, event in sorted(placed, key=lambda one: one[0]))


def _behind(placed: list[tuple[int, Event]], event: Event) -> int:
    """The place of the one told before it in the same list, if there is one."""
    before = placed[-1] if placed else None
    return before[0] if before and _list(before[1]) == _list(event) else FIRST


def _list(event: Event) -> str:
    return event.at.partition("[")[0]
