"""What is a deadline, how was it counted, and how does it stand today?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wellfounded.law.authorities import State as InForce
from wellfounded.law.deadlines.titles import APPOINTMENT
from wellfounded.law.parameters import Row
from wellfounded.law.rulebook import Confidence
from wellfounded.law.time_limits import Who
from wellfounded.logic import Span


class State(StrEnum):
    """How a deadline stands on a day.

    ``TODAY``: the safe day is past and the last day may not be, so what is to be done is done
    today. ``WAITING`` and ``REACHED`` are of a time that must only go by.
    """

    OPEN = "open"
    TODAY = "today"
    PASSED = "passed"
    MET = "met"
    LATE = "late"
    WAITING = "waiting"
    REACHED = "reached"
    NOT_KNOWN = "not_known"
    NO_LIMIT = "no_limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the counting: the id of its sentence, and what fills the places in it.

    ``limit`` is the time limit whose words it speaks, ``number`` of its units, ``row`` the place
    of a row whose note it says, from 1.
    """

    id: str
    limit: str = ""
    number: int = 0
    day: Span | None = None
    row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A day by which something is done, or from which it can be.

    ``due`` is the last lawful day as far as it is known, ``safe_by`` the latest day that is in
    time on every reading and every day the start can have been. ``rows`` are what was counted by.
    ``opened`` is the place in the case file of what started it, ``met`` the day it was done.
    """

    id: str
    limit: str
    title: str
    who: Who
    due: Span | None
    safe_by: date | None
    state: State
    authority: str
    confidence: Confidence
    in_force: InForce = InForce.IN_FORCE
    steps: tuple[Step, ...]
    rows: tuple[Row, ...] = ()
    opened: str = ""
    met: Span | None = None
    more_time: str = ""

    @property
    def first(self) -> date | None:
        """The day to sort it by: the safe day, else the first that it can be due."""
        return self.safe_by or (self.due.earliest if self.due else None)

    @property
    def appointment(self) -> bool:
        """Whether it is a day to be somewhere, not one to have done something by."""
        return self.limit.startswith(f"{APPOINTMENT}.")

    def check_today(self, day: date) -> bool:
        """Whether a person must look at the sources again before relying on it."""
        return any(row.check_today(day) for row in self.rows)


def standing(
    *, due: Span | None, safe_by: date | None, met: Span | None, day: date, no_limit: bool = False
) -> State:
    """How a deadline stands on a day; what was done on a day that is not exact may be in time."""
    if met is not None:
        if due is None or met.latest <= due.latest:
            return State.MET
        return State.LATE if met.earliest > due.latest else State.NOT_KNOWN
    if due is None:
        return State.NO_LIMIT if no_limit else State.NOT_KNOWN
    if due.latest < day:
        return State.PASSED
    return State.OPEN if safe_by is None or day <= safe_by else State.TODAY


def waiting(due: Span | None, day: date) -> State:
    """How a time that must only go by stands on a day."""
    if due is None:
        return State.NOT_KNOWN
    return State.REACHED if due.latest <= day else State.WAITING
