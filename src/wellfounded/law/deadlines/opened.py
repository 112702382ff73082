"""Which deadlines do the steps of a case open, and which of them are met?

A move of a procedure opens time limits and closes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.law.deadlines.days_of_a_limit import Days, days_of
from wellfounded.law.deadlines.deadline import Deadline, State, standing, waiting
from wellfounded.law.deadlines.steps import steps
from wellfounded.law.process import Course, Event
from wellfounded.law.time_limits import NO_LIMIT, Done, TimeLimit, time_limit
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
    found = days_of(limit, one.start)
    met = one.end.day if one.end else None
    return Deadline(
        id=one.name,
        limit=one.name,
        title=limit.title,
        who=limit.who,
        due=found.due,
        safe_by=found.safe,
        state=_state(limit, found, met, day),
        authority=limit.row.authority,
        confidence=limit.row.confidence,
        in_force=limit.row.state,
        steps=tuple(steps(limit, one.start, found)),
        rows=tuple(each.row for each in found.reached) or (limit.row,),
        opened=one.start.path,
        met=met,
        more_time=limit.more_time,
    )


def _of_law(one: Running, day: date) -> date:
    """The day whose law counts: of the start, or today where nothing is known of the start."""
    return min(one.start.day.latest, day) if one.start.dated else day


def _state(limit: TimeLimit, found: Days, met: Span | None, day: date) -> State:
    if limit.done is Done.PASSED:
        return State.MET if met else waiting(found.due, day)
    no_limit = limit.row.value == NO_LIMIT
    return standing(due=found.due, safe_by=found.safe, met=met, day=day, no_limit=no_limit)
