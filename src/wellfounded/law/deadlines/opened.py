"""Which deadlines do the steps of a case open, and which of them are met?

A move of a procedure opens time limits and closes them. A day that a paper prints goes before a
day that is counted, and the safe day is the earlier of the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from wellfounded.law.deadlines.counting import due, numbers
from wellfounded.law.deadlines.deadline import Deadline, State, standing, waiting
from wellfounded.law.deadlines.steps import steps
from wellfounded.law.process import Course, Event
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, Done, TimeLimit, time_limit
from wellfounded.logic import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A time limit that a step opened, and the step that closed it, if one did."""

    name: str
    start: Event
    end: Event | None = None


def running(course: Course) -> tuple[Running, ...]:
    """Every time limit that the steps opened; one opened again stands at its last opening."""
    found: dict[tuple[str, str], Running] = {}
    for track in course.tracks:
        for made in track.made:
            for name in made.move.closes:
                key = (track.procedure.id, name)
                if key in found and found[key].end is None:
                    found[key] = Running(name=name, start=found[key].start, end=made.event)
            for name in made.move.opens:
                found[track.procedure.id, name] = Running(name=name, start=made.event)
    return tuple(found.values())


def opened(course: Course) -> Iterator[Deadline]:
    """The deadlines that the steps of a case opened, as they stand on the day of the course."""
    for one in running(course):
        yield counted(one, course.day)


def counted(one: Running, day: date) -> Deadline:
    """The deadline that a running time limit makes."""
    limit = time_limit(one.name, _of_law(one, day))
    table = TIME_LIMITS[one.name]
    start = one.start.day
    found = due(limit, table, start) if one.start.dated else None
    printed = one.start.answer_by if not limit.before else None
    last = printed or found
    safe = _safe(limit, one.start, found, printed)
    met = one.end.day if one.end else None
    return Deadline(
        id=one.name,
        limit=one.name,
        title=limit.title,
        who=limit.who,
        due=last,
        safe_by=safe,
        state=_state(limit, last, safe, met, day),
        authority=limit.row.authority,
        confidence=limit.row.confidence,
        in_force=limit.row.state,
        steps=tuple(steps(limit, one.start, found, printed, safe)),
        rows=tuple(row for row, _ in numbers(table, start)) if one.start.dated else (limit.row,),
        opened=one.start.path,
        met=met,
        more_time=limit.more_time,
    )


def _of_law(one: Running, day: date) -> date:
    """The day whose law counts: of the start, or today where nothing is known of the start."""
    return min(one.start.day.latest, day) if one.start.dated else day


def _safe(limit: TimeLimit, start: Event, found: Span | None, printed: Span | None) -> date | None:
    """The earliest day that any reading gives: counted, printed on the paper, or printed as law."""
    days = [span.earliest for span in (found, printed) if span]
    if limit.safe is not None and start.dated:
        shorter = due(_unmoved(limit.safe), TIME_LIMITS[limit.safe.name], start.day)
        days += [shorter.earliest] if shorter else []
    return min(days, default=None)


def _unmoved(limit: TimeLimit) -> TimeLimit:
    """On a closed day nothing is received on paper, so a safe day is never moved to a later one."""
    return replace(limit, next_business_day=False)


def _state(
    limit: TimeLimit, last: Span | None, safe: date | None, met: Span | None, day: date
) -> State:
    if limit.done is Done.PASSED:
        return State.MET if met else waiting(last, day)
    no_limit = limit.row.value == NO_LIMIT
    return standing(due=last, safe_by=safe, met=met, day=day, no_limit=no_limit)
