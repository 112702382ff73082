"""What lies ahead on a way that many cases go?

Cases with the same steps in the same order open the same time limits and answer them alike; only
the days differ. So a way is followed once for all of them. What rests on more than the order of
the steps (a rule that guards a step, days that were made good) is left to the case alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from wellfounded.facts import Case
from wellfounded.law.clocks.stops import stops
from wellfounded.law.clocks.work_permit import STARTS
from wellfounded.law.deadlines import Deadline, State
from wellfounded.law.deadlines.appointments import appointments
from wellfounded.law.deadlines.opened import running
from wellfounded.law.deadlines.standing import GRANTED
from wellfounded.law.deadlines.titles import PRESENCE
from wellfounded.law.deadlines.waiting_for_work import TO_ASK, TO_GET
from wellfounded.law.deadlines.yearly_fee import yearly_fees
from wellfounded.law.process import PROCEDURES, Course, Event
from wellfounded.law.process.course import after
from wellfounded.law.process.event import known_by
from wellfounded.law.time_limits import TIME_LIMITS, Who
from wellfounded.logic import Span

FIRST: Final = date(2030, 1, 1)
NOBODY: Final = Case()


@dataclass(frozen=True, slots=True)
class Item:
    """A time limit, or what else lies ahead, and the place of the step on whose day it rests."""

    limit: str
    step: int


@dataclass(frozen=True, slots=True)
class Way:
    """The kinds of the steps, each with the place of its day, and today's, among all days.

    ``noted`` has the places of the days on which the steps were noted; None where nobody said.
    """

    kinds: tuple[str, ...]
    places: tuple[int, ...]
    noted: tuple[int | None, ...]
    today: int


@cache
def on_the_way(way: Way) -> tuple[Item, ...] | None:
    """What can lie ahead on a way; None where a case on it must be looked at alone."""
    if not GUARDED.isdisjoint(way.kinds):
        return None
    today = _on(way.today)
    steps = tuple(one for one in _steps(way) if known_by(one, today))
    lost = stops(NOBODY, tuple(one for one in steps if one.day.earliest <= today), today)
    found = Course(day=today, tracks=(), refused=())
    for step in steps:
        found = after(found, step, NOBODY)
    items = {
        Item(one.name, _place(one.start, steps, one.name))
        for one in running(found)
        if TIME_LIMITS[one.name].more["who"] == Who.PERSON
        and (one.end is None or TIME_LIMITS[one.name].more.get("one_each"))
    }
    waits = {one for one in items if one.limit in (TO_ASK, TO_GET)}
    if waits and lost:
        if not any(stop.sure and stop.going_on for stop in lost):
            return None
        items -= waits
    items |= {Item(one.limit, int(one.opened)) for one in _beside(steps, today)}
    granted = (one for one in steps if one.kind in GRANTED)
    items |= {Item(PRESENCE, int(one.path)) for one in list(granted)[:1]}
    return tuple(sorted(items, key=lambda one: (one.limit, one.step)))


def _beside(steps: tuple[Event, ...], today: date) -> Iterator[Deadline]:
    """What no procedure opens and nothing has kept."""
    yield from (one for one in yearly_fees(steps, today) if one.met is None)
    yield from (one for one in appointments(steps, today) if one.state is State.OPEN)


def _place(start: Event, steps: tuple[Event, ...], name: str) -> int:
    """The step that starts it; the count for a work permit starts with the first form."""
    if name in (TO_ASK, TO_GET):
        start = next(one for one in steps if one.kind in STARTS)
    return int(start.path)


def _steps(way: Way) -> list[Event]:
    return [
        Event(
            kind=kind,
            day=Span.on(_on(place)),
            path=str(number),
            noted_on=None if noted is None else Span.on(_on(noted)),
        )
        for number, (kind, place, noted) in enumerate(
            zip(way.kinds, way.places, way.noted, strict=True)
        )
    ]


def _on(place: int) -> date:
    return FIRST + timedelta(days=place)


def _guarded() -> frozenset[str]:
    """Steps that a rule guards, where what they open or begin matters to a deadline."""
    named = {
        id
        for procedure in PROCEDURES.values()
        for move in procedure.moves
        for id in (*move.beside, *move.unless)
    }
    return frozenset(
        move.on
        for procedure in PROCEDURES.values()
        for move in procedure.moves
        if move.guard and (procedure.id in named or any(one.opens for one in procedure.moves))
    )


GUARDED: Final = _guarded()
