"""Which days lie before a person: papers that are due, and appointments?

Only what the person does or waits for. What an office should do by a day is no day of theirs, and
what is done, lost or called off stands in no calendar.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from wellfounded.calendar.clock_time import clock_time
from wellfounded.calendar.day import Day, Kind
from wellfounded.facts import Case
from wellfounded.law.deadlines import Deadline, State, deadlines
from wellfounded.law.deadlines.titles import APPOINTMENT
from wellfounded.law.process import Event, events
from wellfounded.law.time_limits import Who
from wellfounded.logic import BEGINNING, FOREVER, Span

AHEAD: Final = (State.OPEN, State.TODAY)


def days_ahead(case: Case, today: date) -> tuple[Day, ...]:
    """The days of a case that are not past, in order of time; each once."""
    steps = {event.path: event for event in events(case)}
    found = {day for one in deadlines(case, today) for day in _days(one, steps)}
    return tuple(sorted(found, key=_order))


def id_of(deadline: Deadline) -> str:
    """By what a day is told apart within its case."""
    return f"{deadline.id}|{deadline.opened}"


def is_appointment(deadline: Deadline) -> bool:
    """Whether the person is to be somewhere on that day."""
    return deadline.limit.startswith(f"{APPOINTMENT}.")


def _days(one: Deadline, steps: Mapping[str, Event]) -> Iterator[Day]:
    due = one.due
    if one.who is not Who.PERSON or due is None or not _ends(due):
        return
    if one.state is State.WAITING:
        yield _day(one, Kind.WAIT, due.latest, due)
    elif one.state in AHEAD and is_appointment(one):
        yield _appointment(one, due, steps[one.opened])
    elif one.state in AHEAD:
        yield _day(one, Kind.PAPER, min(one.safe_by or due.earliest, due.latest), due)


def _day(one: Deadline, kind: Kind, first: date, due: Span) -> Day:
    return Day(kind=kind, first=first, last=due.latest, exact=due.exact, id=id_of(one))


def _appointment(one: Deadline, due: Span, step: Event) -> Day:
    return Day(
        kind=Kind.APPOINTMENT,
        first=due.earliest,
        last=due.latest,
        exact=due.exact,
        at=clock_time(step.time) if due.exact else None,
        id=id_of(one),
    )


def _ends(span: Span) -> bool:
    """Whether something is known at both ends: a day is never made up."""
    return span.earliest != BEGINNING and span.latest != FOREVER


def _order(one: Day) -> tuple[date, date, str, str]:
    return one.first, one.last, one.kind, one.id
