"""Which is the last day of a time limit, and which the safe one? 8 CFR 1.2.

Where the office or the court sets the day, the one that the paper prints goes before a day that is
counted; where the law sets it, no paper can move it. The safe day leans on nothing: it is
the earliest day that any reading gives, and no closed day moves it on. Where the law moves no
closed day either, it is the open day before: no paper arrives on a closed one
(docs/decisions/0015).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.law.deadlines.counting import (
    ONE_DAY,
    Reached,
    counted_days,
    due,
    last_day,
    last_open,
    whole,
)
from wellfounded.law.process import Event
from wellfounded.law.time_limits import NO_LIMIT, Done, TimeLimit, Who
from wellfounded.logic import BEGINNING, Span

FROM_THE_SAME_DATE = ("years", "months")
"""Units in which some count the first day too, which ends them a day sooner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """What was found on the days of a time limit.

    ``reached`` are the days counted, closed or not; ``shorter`` those of a shorter time that is
    printed somewhere; ``printed`` the day on the paper as it stands there. ``due`` is the last
    lawful day. ``safe`` is the earliest day of any reading; it is None where there is no last
    day, or where it is not the person's.
    """

    reached: tuple[Reached, ...]
    shorter: tuple[Reached, ...]
    printed: Span | None
    due: Span | None
    safe: date | None


def days_of(limit: TimeLimit, start: Event) -> Days:
    """The days of a time limit from the step that starts it."""
    reached = counted_days(limit, start.day) if start.dated else ()
    shorter = counted_days(limit.safe, start.day) if limit.safe and start.dated else ()
    printed = _printed(limit, start)
    last = due(limit, start.day) if reached else None
    if printed is not None and (limit.paper_decides or last is None):
        last = Span(last_day(limit, printed.earliest), last_day(limit, printed.latest))
    return Days(
        reached=reached,
        shorter=shorter,
        printed=printed,
        due=last,
        safe=_safe(limit, min(_readings(limit, reached, shorter, printed), default=None)),
    )


def _safe(limit: TimeLimit, earliest: date | None) -> date | None:
    """The earliest day of any reading; the open day before it, where a paper would come late.

    None where a reading has no earliest day: then no day is in time on all of them.
    """
    if earliest == BEGINNING:
        return None
    if earliest is None or limit.next_business_day or limit.done is not Done.RECEIVED:
        return earliest
    return last_open(earliest)


def _printed(limit: TimeLimit, start: Event) -> Span | None:
    """The day that the paper names for this; before a hearing only one that lies before it.

    It is no day of an office's time, of a time that must only go by, or of one without a limit.
    """
    theirs = limit.who is not Who.PERSON or limit.done is Done.PASSED
    named = start.answer_by
    if named is None or theirs or limit.row.value == NO_LIMIT:
        return None
    return None if limit.before and named.earliest > start.day.latest else named


def _readings(
    limit: TimeLimit,
    reached: tuple[Reached, ...],
    shorter: tuple[Reached, ...],
    printed: Span | None,
) -> Iterator[date]:
    """The earliest day of each reading, if the time is the person's."""
    if limit.who is not Who.PERSON or limit.done is Done.PASSED:
        return
    counted = whole((*reached, *shorter))
    if counted and counted.earliest != BEGINNING:
        sooner = limit.unit in FROM_THE_SAME_DATE
        yield counted.earliest - ONE_DAY if sooner else counted.earliest
    elif counted and not (printed and limit.paper_decides):
        yield BEGINNING
    if printed:
        yield printed.earliest
