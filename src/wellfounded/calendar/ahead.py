"""Which days lie before the person of a case: papers that are due, and appointments?

Only what the person does or waits for. What an office should do by a day is no day of theirs, and
what is done or lost stands in no calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.calendar.clock_time import clock_time
from wellfounded.calendar.day import Day, Kind
from wellfounded.facts import Case
from wellfounded.law.deadlines import APPOINTMENTS, Deadline, State, deadlines
from wellfounded.law.process import Event, events
from wellfounded.law.time_limits import Who
from wellfounded.logic import BEGINNING, FOREVER, Span

AHEAD = (State.OPEN, State.TODAY)


def days_ahead(case: Case, today: date) -> tuple[Day, ...]:
    """The days of a case that are not past, in order of time; each once."""
    found = {*_papers(case, today), *_appointments(case, today)}
    return tuple(sorted(found, key=_order))


def paper_id(deadline: Deadline) -> str:
    """By what the day of a deadline is told apart within its case."""
    return f"{deadline.id}|{deadline.opened}"


def appointment_id(event: Event) -> str:
    """By what an appointment is told apart within its case."""
    return f"{event.kind}|{event.path}"


def is_appointment(event: Event) -> bool:
    """Whether it is a day on which the person is to be somewhere."""
    return event.kind in APPOINTMENTS


def _papers(case: Case, today: date) -> Iterator[Day]:
    for one in deadlines(case, today):
        due = one.due
        if one.appointment or one.who is not Who.PERSON or due is None or not _ends(due):
            continue
        if one.state is State.WAITING:
            yield _day(one, Kind.WAIT, due.latest, due)
        elif one.state in AHEAD:
            yield _day(one, Kind.PAPER, min(one.safe_by or due.earliest, due.latest), due)


def _day(one: Deadline, kind: Kind, first: date, due: Span) -> Day:
    return Day(kind=kind, first=first, last=due.latest, exact=due.exact, id=paper_id(one))


def _appointments(case: Case, today: date) -> Iterator[Day]:
    for event in events(case):
        if not is_appointment(event) or not _ends(event.day) or event.day.latest < today:
            continue
        yield Day(
            kind=Kind.APPOINTMENT,
            first=event.day.earliest,
            last=event.day.latest,
            exact=event.day.exact,
            at=clock_time(event.time) if event.day.exact else None,
            id=appointment_id(event),
        )


def _ends(span: Span) -> bool:
    """Whether something is known at both ends: a day is never made up."""
    return span.earliest != BEGINNING and span.latest != FOREVER


def _order(one: Day) -> tuple[date, date, str, str]:
    return one.first, one.last, one.kind, one.id
