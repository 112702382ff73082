"""Which deadlines has a case on a day, the nearest first?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.clocks import AsylumClock, asylum_clock
from wellfounded.law.deadlines.appointments import appointments
from wellfounded.law.deadlines.deadline import Deadline, State
from wellfounded.law.deadlines.opened import counted, running
from wellfounded.law.deadlines.standing import birthdays, filed_by, one_year, presence
from wellfounded.law.deadlines.waiting_for_work import with_the_clock
from wellfounded.law.deadlines.yearly_fee import yearly_fees
from wellfounded.law.process import Course, Forum, Moved, course, events
from wellfounded.law.process.event import known_by
from wellfounded.law.time_limits import Who
from wellfounded.logic import Known, Span

COURTS = frozenset({Forum.COURT, Forum.BOARD, Forum.COURT_OF_APPEALS})
SENT_BACK = ("affirmative", "sent_back")
"""Where a form stands that USCIS sent back, also for the yearly fee."""
COURT_ADDRESS = "addresses.court"
LAST = (State.MET, State.LATE, State.REACHED)


def deadlines(case: Case, day: date, at: Course | None = None) -> tuple[Deadline, ...]:
    """Every deadline of a case as it stands on a day: what is open first, one's own
    before what an office should do, by its day.

    ``at`` is the course of the case until that day, where it is at hand.
    """
    found = at or course(case, day)
    clock = asylum_clock(case, day)
    listed = sorted(_all(case, day, found, clock), key=_order)
    return tuple(_each_by_its_own_name(listed))


def _each_by_its_own_name(listed: list[Deadline]) -> Iterator[Deadline]:
    """Of deadlines of one name the first keeps it; others say what opened them too."""
    seen = set()
    for one in listed:
        yield replace(one, id=f"{one.id}:{one.opened}") if one.id in seen else one
        seen.add(one.id)


def _all(case: Case, day: date, found: Course, clock: AsylumClock | None) -> Iterator[Deadline]:
    known = case.known(day)
    yield from one_year(known, day, _filed(known, found, day))
    yield from birthdays(case, known, day)
    steps = tuple(event for event in events(case) if known_by(event, day))
    yield from presence(case, steps, day)
    yield from yearly_fees(steps, day)
    yield from appointments(steps, day)
    for one in running(found):
        if one.name != COURT_ADDRESS or _may_be_in_court(known, found):
            yield with_the_clock(counted(one, day), clock)


def _filed(known: Known, found: Course, day: date) -> Span | None:
    """The days on which a form can have been filed that USCIS did not send back."""
    filed = filed_by(known, day)
    back = [track for track in found.tracks if (track.procedure.id, track.stage.id) == SENT_BACK]
    if not back:
        return filed
    made = (one for track in found.tracks for one in track.made)
    again = next((one for one in made if _again(one, back[-1].place)), None)
    if again is not None:
        return again.event.day
    return filed if filed and filed.earliest > back[-1].since.day.latest else None


def _again(made: Moved, back: int) -> bool:
    return made.event.kind in ("i589_received", "i589_filed_in_court") and made.place > back


def _may_be_in_court(known: Known, found: Course) -> bool:
    """Whether a court or the Board has the case, or nobody said that none has it."""
    return (
        not COURTS.isdisjoint(found.forums)
        or known.values.get("proceedings.in_removal") is not False
    )


def _order(one: Deadline) -> tuple[bool, bool, date, str]:
    theirs = one.who is not Who.PERSON
    return one.state in LAST, theirs, one.first or date.max, one.id
