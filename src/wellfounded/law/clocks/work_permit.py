"""How many days count towards a work permit? 8 CFR 208.7(a).

Two counts are kept: the quickest that what is known allows, and the slowest. They differ where a
date is not known to the day, or where it is not clear whose delay it was. The true count lies
between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.clocks.stops import Stop, stops
from wellfounded.law.clocks.stretches import Stretch, counted, day_of, merged
from wellfounded.law.process import Event, events
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Span

STARTS = ("i589_received", "i589_filed_in_court")
SENT_BACK = ("i589_sent_back", "sent_back_for_fee")


@dataclass(frozen=True, slots=True, kw_only=True)
class AsylumClock:
    """The count on a day. ``least`` and ``most`` are days; ``runs`` is None where it is not clear.

    ``first_day_to_ask`` and ``first_day_to_get`` are None where the number is not known.
    """

    start: Event
    day: date
    least: int
    most: int
    runs: bool | None
    stops: tuple[Stop, ...]
    first_day_to_ask: Span | None
    first_day_to_get: Span | None


def asylum_clock(case: Case, day: date) -> AsylumClock | None:
    """The clock as it stands on a day; None while no form is with an office."""
    steps = _not_sent_back(tuple(one for one in events(case) if one.day.earliest <= day))
    start = next((event for event in steps if event.kind in STARTS and event.dated), None)
    if start is None:
        return None
    found = stops(case, steps, day)
    slow, quick = _stretches(found, slow=True), _stretches(found, slow=False)
    runs = (not _stopped(slow, day), not _stopped(quick, day))
    return AsylumClock(
        start=start,
        day=day,
        least=counted(start.day.latest, slow, day),
        most=counted(start.day.earliest, quick, day),
        runs=runs[0] if runs[0] is runs[1] else None,
        stops=found,
        first_day_to_ask=_reached("to_ask", start.day, slow, quick, day),
        first_day_to_get=_reached("to_get", start.day, slow, quick, day),
    )


def _not_sent_back(steps: tuple[Event, ...]) -> tuple[Event, ...]:
    """The steps since the form was last sent back: what came before it counts for nothing."""
    back = max((place for place, one in enumerate(steps) if one.kind in SENT_BACK), default=-1)
    return steps[back + 1 :]


def _stretches(found: tuple[Stop, ...], *, slow: bool) -> list[Stretch]:
    """The stretches that do not count: all that any day allows, or only those that are sure."""
    return merged(
        (stop.begins.earliest, stop.ends.latest)
        if slow
        else (stop.begins.latest, stop.ends.earliest)
        for stop in found
        if slow or stop.sure
    )


def _stopped(stretches: list[Stretch], day: date) -> bool:
    return any(begins <= day < ends for begins, ends in stretches)


def _reached(
    limit: str, start: Span, slow: list[Stretch], quick: list[Stretch], day: date
) -> Span | None:
    number = TIME_LIMITS[f"work_permit_waits.{limit}"].on(day).value
    if not isinstance(number, int):
        return None
    first = day_of(start.earliest, quick, number)
    return Span(min(first, last := day_of(start.latest, slow, number)), last)
