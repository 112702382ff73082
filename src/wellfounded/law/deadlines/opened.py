"""Which deadlines do the steps of a case open, and which of them are met?

A move of a procedure opens time limits and closes them. A time limit itself says by which steps it
is kept; one that was closed by another step has lost its object and is not told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from wellfounded.law.deadlines.days_of_a_limit import Days, days_of
from wellfounded.law.deadlines.deadline import Deadline, State, standing, waiting
from wellfounded.law.deadlines.steps import steps
from wellfounded.law.process import Course, Event
from wellfounded.law.process.course import Track
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, Done, TimeLimit, time_limit
from wellfounded.logic import Span

REPLACED = ("addresses.uscis", "addresses.court")
"""Of these, as of what is counted back from an appointment, only the last opening stands."""
SENT_BACK = {"appeal_rejected": "appeal_received"}
"""A paper that came back was not taken: what it had kept or closed runs on from its own start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A time limit that a step opened, and the step that closed it, if one did."""

    name: str
    start: Event
    end: Event | None = None


def running(course: Course) -> tuple[Running, ...]:
    """Every time limit that the steps opened and that was kept or still runs.

    Two openings of a time limit are answered in turn: one step does not keep both.
    """
    left: dict[str, dict[str, Event]] = defaultdict(dict)
    closed: dict[str, dict[str, Running]] = defaultdict(dict)
    happened = _taken(_happened(course))
    for track in course.tracks:
        _follow(track, happened, left, closed)
    return tuple(
        one
        for name in dict.fromkeys((*left, *closed))
        for one in _answered(name, left[name], closed[name], happened)
    )


def _follow(
    track: Track,
    happened: Sequence[Event],
    left: dict[str, dict[str, Event]],
    closed: dict[str, dict[str, Running]],
) -> None:
    """Enter what a run of a procedure opened, by its place in the case file."""
    mine: dict[str, dict[str, Event]] = defaultdict(dict)
    for made in track.made:
        for name in made.move.closes if made.event in happened else ():
            for path in _closed_by(made.event, name, mine[name]):
                start = mine[name].pop(path)
                closed[name][path] = Running(name=name, start=start, end=made.event)
        for name in made.move.opens:
            if name in REPLACED or TIME_LIMITS[name].more.get("before"):
                mine[name].clear()
            mine[name][made.event.path] = made.event
    for name, opened in mine.items():
        left[name] |= opened


def _closed_by(event: Event, name: str, opened: dict[str, Event]) -> list[str]:
    """Which openings a step closes: the oldest if it keeps the time limit, and else every one."""
    return list(opened)[:1] if event.kind in _kept_by(name) else list(opened)


def _kept_by(name: str) -> Sequence[str]:
    kinds: Sequence[str] = TIME_LIMITS[name].more.get("met_by", ())
    return kinds


def _happened(course: Course) -> list[Event]:
    """Every step that moved something, once, in order of time."""
    made = (each.event for track in course.tracks for each in track.made)
    return sorted({one.path: one for one in made}.values(), key=lambda one: one.day.earliest)


def _taken(happened: list[Event]) -> list[Event]:
    """Without each paper that was sent back after it was received."""
    taken: list[Event] = []
    for event in happened:
        received = SENT_BACK.get(event.kind)
        last = next((one for one in reversed(taken) if one.kind == received), None)
        if last is not None:
            taken.remove(last)
        taken.append(event)
    return taken


def _answered(
    name: str,
    left: dict[str, Event],
    closed: dict[str, Running],
    happened: Sequence[Event],
) -> Iterator[Running]:
    meeting = [one for one in happened if one.kind in _kept_by(name)]
    ran = {start.path: Running(name=name, start=start) for start in left.values()}
    for one in sorted((closed | ran).values(), key=lambda one: one.start.day.earliest):
        end = next((each for each in meeting if _may_keep(each, one)), None)
        if end is not None:
            meeting.remove(end)
        if end is not None or one.end is None:
            yield Running(name=name, start=one.start, end=end)


def _may_keep(event: Event, one: Running) -> bool:
    """Whether a step can have come while a time limit ran."""
    begun = event.day.latest >= one.start.day.earliest
    return begun and (one.end is None or event.day.earliest <= one.end.day.latest)


def opened(course: Course) -> Iterator[Deadline]:
    """The deadlines that the steps of a case opened, as they stand on the day of the course."""
    for one in running(course):
        yield counted(one, course.day)


def counted(one: Running, day: date) -> Deadline:
    """The deadline that a running time limit makes."""
    limit = time_limit(one.name, _of_law(one, day))
    found = days_of(limit, one.start)
    met = _met(one, limit, found, day)
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


def _met(one: Running, limit: TimeLimit, found: Days, day: date) -> Span | None:
    """The day it was done; where there is one for each person, not before the time is over."""
    if one.end is None or (limit.one_each and found.due and day <= found.due.latest):
        return None
    return one.end.day


def _state(limit: TimeLimit, found: Days, met: Span | None, day: date) -> State:
    if limit.done is Done.PASSED:
        return State.MET if met else waiting(found.due, day)
    no_limit = limit.row.value == NO_LIMIT
    return standing(due=found.due, safe_by=found.safe, met=met, day=day, no_limit=no_limit)
