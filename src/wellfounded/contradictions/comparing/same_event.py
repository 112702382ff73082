"""Do two passages tell of one event?

By its kind, to whom it was done, and a day both can mean; a day told to the month at least, or
words of weight that both use.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import comparable, documents
from wellfounded.contradictions.reading.days import meet, to_the_month
from wellfounded.contradictions.reading.happenings import same_kind
from wellfounded.contradictions.told import Event, Told

ONCE = frozenset({"birth", "death", "baptism", "ordination", "marriage"})


def tellings(told: Told) -> Iterator[tuple[Event, Event, list[Event], list[Event]]]:
    """Each two tellings of one event in two documents, with all of their documents."""
    for group in comparable(one for one in told.events if one.denied is None):
        by = documents(group)
        for first, second in _on_one_day(group):
            own, others = (by[one.passage.place.document] for one in (first, second))
            if own is not others and one_event(first, second):
                yield first, second, own, others


def _on_one_day(group: list[Event]) -> Iterator[tuple[Event, Event]]:
    """The pairs that share a year, or of which one has no day."""
    by: defaultdict[int, list[Event]] = defaultdict(list)
    for event in group:
        for year in _years(event):
            by[year].append(event)
    seen: set[tuple[int, int]] = set()
    for together in by.values():
        for place, first in enumerate(together):
            for second in together[place + 1 :]:
                if (id(first), id(second)) not in seen:
                    seen.add((id(first), id(second)))
                    yield first, second
    for event in by.get(UNDATED, ()):
        for other in group:
            if other.days and event.kind == other.kind and event.kind in ONCE:
                yield event, other


def _years(event: Event) -> range | set[int]:
    """The years an event may lie in; none but ``UNDATED`` where any may be."""
    years = {year for span in event.days for year in (span.earliest.year, span.latest.year)}
    if not years:
        return {UNDATED}
    return range(min(years), max(years) + 1) if max(years) - min(years) < WIDE else {min(years)}


UNDATED, WIDE = 0, 8


def one_event(first: Event, second: Event) -> bool:
    """Whether both tell of one event, as surely as words can say."""
    if not same_kind(first.kind, second.kind) or not first.who.may_be(second.who):
        return False
    once = first.kind in ONCE and first.kind == second.kind
    if not first.days or not second.days:
        return once and (first.who.kin not in SEVERAL or bool(first.who.name and second.who.name))
    if not meet(first.days, second.days):
        return False
    return (
        once
        or all(to_the_month(span) for span in (*first.days, *second.days))
        or (len(first.words & second.words) >= 2)
        or (first.days == second.days)
    )


SEVERAL = frozenset({"son", "daughter", "child", "brother", "sister", "uncle", "aunt", "cousin"})


def to_the_day(first: Event, second: Event) -> bool:
    """Whether both give the day itself."""
    return all(span.exact for span in (*first.days, *second.days)) and bool(first.days)
