"""Do two passages put one event on a day of two months, one without a year?

What is told without a year may be of any year: so both must tell it with the same words of
weight, or each tell of no other such event.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import comparable, documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.happenings import same_kind
from wellfounded.contradictions.told import Event, Told

DayOfYear = tuple[int, int]
NO_DAY = (0, 0)


def differing_days_of_year(told: Told) -> Iterator[Finding]:
    """Each event with a day that no telling of it in the other document has."""
    for group in comparable(one for one in told.events if one.denied is None):
        if not any(one.without_year for one in group):
            continue
        by = list(documents(group).values())
        for place, own in enumerate(by):
            for others in by[place + 1 :]:
                yield from _between(own, others)


def _between(own: list[Event], others: list[Event]) -> Iterator[Finding]:
    for first in own:
        day = _day_of_year(first)
        mine, like = ([one for one in side if _like(first, one)] for side in (own, others))
        both = {_day_of_year(one) for one in mine} & {_day_of_year(one) for one in like}
        if day is None or day in both:
            continue
        alone = len(mine) == len(like) == 1
        for second in like:
            slip = _day_of_year(second) not in both and _slip(first, second)
            if slip and (alone or first.words & second.words):
                yield Finding(
                    kind=Kind.DATE, first=first.passage, second=second.passage, about=first.kind
                )
                break


def _like(first: Event, second: Event) -> bool:
    return same_kind(first.kind, second.kind) and first.who.may_be(second.who)


def _slip(first: Event, second: Event) -> bool:
    """The same day of another month; two years that were both told are compared elsewhere."""
    one, other = _day_of_year(first) or NO_DAY, _day_of_year(second) or NO_DAY
    return bool(first.without_year or second.without_year) and one[1] == other[1]


def _day_of_year(event: Event) -> DayOfYear | None:
    """Month and day, where there is one reading of both."""
    if event.without_year:
        return event.without_year
    if len(event.days) == 1 and event.days[0].exact:
        return event.days[0].earliest.month, event.days[0].earliest.day
    return None
