"""Do two passages say how often differently?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import apart
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.told import Event, Times, Told

WHOLE = frozenset({"arrests", "entries"})
"""Lists whose length was counted; a record of harm beside them need not stand in them."""


def differing_times(told: Told) -> Iterator[Finding]:
    """Each two numbers of times that differ, and each number that too many days deny."""
    for place, first in enumerate(told.times):
        for second in told.times[place + 1 :]:
            same_year = not first.year or not second.year or first.year == second.year
            same = first.kind == second.kind and same_year and apart(first, second)
            if same and not first.number.meets(second.number):
                yield Finding(
                    kind=Kind.TIMES,
                    first=first.passage,
                    second=second.passage,
                    about=first.kind,
                )
        yield from _too_many(first, told)


def _too_many(said: Times, told: Told) -> Iterator[Finding]:
    """More separate records of harm in the answers than were said."""
    records: dict[str, Event] = {}
    for event in told.events:
        path = event.passage.place.path
        if event.kind == said.kind and event.who == SELF and path.startswith("harms["):
            records.setdefault(path.partition(".")[0], event)
    if (
        said.passage.place.path in WHOLE
        or said.passage.place.path.startswith("harms[")
        or said.year
    ):
        return
    if len(records) > said.number.most:
        last = list(records.values())[-1]
        yield Finding(kind=Kind.TIMES, first=said.passage, second=last.passage, about=said.kind)
