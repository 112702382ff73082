"""Is somebody's age on a day not the age that the day of birth gives?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.contradictions.comparing.dates import kin_may_be
from wellfounded.contradictions.finding import Finding, Kind
from wellfounded.contradictions.reading.days import meet
from wellfounded.contradictions.told import Age, Told
from wellfounded.logic import Span


def differing_ages(told: Told) -> Iterator[Finding]:
    """Each age that no day of birth told leaves open."""
    births = [one for one in told.events if one.kind == "birth" and one.days and not one.denied]
    for age in told.ages:
        days = _days_at(age, told) or age.days
        known = [one for one in births if kin_may_be(one.who, age.who)]
        if age.who.kin != "self" and len({one.who for one in known}) > 1 and not age.who.name:
            continue
        if days and known and not any(meet(_born(age, days), one.days) for one in known):
            yield Finding(kind=Kind.AGE, first=age.passage, second=known[0].passage, about="birth")


def _days_at(age: Age, told: Told) -> tuple[Span, ...]:
    """The day of the event beside the age, where all its tellings agree."""
    if age.at is None:
        return ()
    kind, who = age.at
    found = [
        one.days
        for one in told.events
        if one.kind == kind and one.days and not one.denied and kin_may_be(one.who, who)
    ]
    return found[0] if found and all(meet(found[0], one) for one in found) else ()


def _born(age: Age, days: tuple[Span, ...]) -> tuple[Span, ...]:
    """The days on which somebody of that age on those days was born."""
    return tuple(
        Span(
            _years_before(one.earliest, age.years.most + 1),
            _years_before(one.latest, age.years.least),
        )
        for one in days
    )


def _years_before(day: date, years: float) -> date:
    if years == float("inf"):
        return date.min
    year = max(day.year - int(years), 1)
    return day.replace(year=year, day=min(day.day, 28) if day.month == 2 else day.day)
