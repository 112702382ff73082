"""Do two passages tell of the way into the United States differently?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.contradictions.comparing.pairs import documents
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.days import meet
from wellfounded.contradictions.reading.places import can_be_one
from wellfounded.contradictions.told import Arrival, Told


def differing_entries(told: Told) -> Iterator[Finding]:
    """Each arrival that fits none of another document, and each told another way."""
    arrivals = told.arrivals
    by = documents(arrivals)
    names = list(by)
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            yield from _between(by[name], by[other])
    for name in names:
        answers = [one for one in by[name] if one.passage.place.path.startswith("entries")]
        accounts = [one for one in by[name] if one not in answers]
        if answers and accounts and not name.startswith("paper"):
            yield from _between(answers, accounts)


def _between(own: list[Arrival], others: list[Arrival]) -> Iterator[Finding]:
    for second in others:
        fitting = [one for one in own if not _days_differ(one, second)]
        if not fitting:
            yield _finding(own[0], second)
        elif all(_told_otherwise(one, second) for one in fitting):
            yield _finding(fitting[0], second)


def _days_differ(first: Arrival, second: Arrival) -> bool:
    return bool(first.days and second.days) and not meet(first.days, second.days)


def _told_otherwise(first: Arrival, second: Arrival) -> bool:
    if first.places and second.places and not can_be_one(first.places, second.places):
        return True
    if first.by and second.by and first.by != second.by:
        return True
    for one, other in ((first.checked, second.checked), (first.official, second.official)):
        if one is not None and other is not None and one != other:
            return True
    return False


def _finding(first: Arrival, second: Arrival) -> Finding:
    return Finding(kind=Kind.ENTRY, first=first.passage, second=second.passage, about="arrival")
