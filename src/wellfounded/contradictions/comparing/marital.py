"""Was the person called single on a day on which they were married?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.contradictions.comparing.dates import kin_may_be
from wellfounded.contradictions.comparing.pairs import apart
from wellfounded.contradictions.comparing.relatives import spouse_of_none
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.people import SELF
from wellfounded.contradictions.told import Event, Marital, Told
from wellfounded.logic import Span

HAS_BEEN = frozenset({"married", "divorced", "widowed"})


def differing_marital(told: Told) -> Iterator[Finding]:
    """Each two passages on being married that cannot both be true."""
    found = list(_by_status(told))
    yield from found
    yield from spouse_of_none(told, {one for two in found for one in (two.first, two.second)})


def _by_status(told: Told) -> Iterator[Finding]:
    """What is said of being single or married, against itself, the weddings and their ends."""
    said = told.marital
    weddings = [one for one in told.events if one.kind == "marriage" and one.who == SELF]
    weddings = [one for one in weddings if one.denied is None]
    ends = [one for one in told.events if _ended(one)]
    for place, first in enumerate(said):
        days = first.days or _days_at(first, told)
        for second in said[place + 1 :]:
            other = second.days or _days_at(second, told)
            if apart(first, second) and _differ(first, days, second, other):
                yield _finding(first, second)
        for wedding in weddings:
            if apart(first, wedding) and _single_after(first, days, wedding, ends):
                yield _finding(first, wedding)
        for end in ends:
            if apart(first, end) and _married_after(first, days, end, weddings):
                yield _finding(first, end)


def _ended(event: Event) -> bool:
    if event.denied is not None or not event.days:
        return False
    widowed = event.kind == "death" and event.who.kin == "spouse"
    return widowed or (event.kind == "divorce" and event.who == SELF)


def _days_at(said: Marital, told: Told) -> tuple[Span, ...]:
    if said.at is None:
        return ()
    kind, who = said.at
    found = [
        one.days
        for one in told.events
        if one.kind == kind and one.days and kin_may_be(one.who, who)
    ]
    found += [one.days for one in told.arrivals if kind == "arrival" and one.days]
    return found[0] if found else ()


def _differ(
    first: Marital, days: tuple[Span, ...], second: Marital, other: tuple[Span, ...]
) -> bool:
    """Whether neither can have become the other."""
    statuses = {first.status, second.status}
    if statuses == {"married", "not married"}:
        statuses = {"married", "single"}
    if len(statuses) == 1 or "not married" in statuses:
        return False
    if (first.at and not days) or (second.at and not other):
        return False
    if "single" in statuses:
        single, been = (days, other) if first.status == "single" else (other, days)
        return _single_last(single, been)
    if statuses == {"divorced", "widowed"}:
        return True
    return bool(days and other) and days == other


def _single_last(single: tuple[Span, ...], been: tuple[Span, ...]) -> bool:
    """Whether "single" was said on the same day as having been married, or later; no day is now."""
    last = single[0].latest if single else date.max
    first = been[0].earliest if been else date.max
    if not single and not been:
        return True
    if not single or not been:
        return not single
    return first <= last


def _single_after(said: Marital, days: tuple[Span, ...], wedding: Event, ends: list[Event]) -> bool:
    """Whether they called themselves single after their wedding."""
    if said.status not in ("single", "not married") or (said.at and not days):
        return False
    if not wedding.days:
        return False
    if said.status == "not married" and ends:
        return False
    if not days and wedding.passage.place.document == said.passage.place.document:
        return said.status == "single" and not ends
    if not days:
        return False
    return wedding.days[0].latest < days[0].earliest


def _married_after(
    said: Marital, days: tuple[Span, ...], end: Event, weddings: list[Event]
) -> bool:
    """Whether they called themselves married after the end, with no wedding since."""
    if said.status != "married" or not days or end.days[0].latest >= days[0].earliest:
        return False
    return not any(not one.days or one.days[0].latest >= end.days[0].earliest for one in weddings)


def _finding(first: Marital, second: Marital | Event) -> Finding:
    return Finding(kind=Kind.MARITAL, first=first.passage, second=second.passage, about="marriage")
