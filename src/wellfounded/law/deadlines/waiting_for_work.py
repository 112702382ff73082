"""When does the wait for a work permit end, with delay? 8 CFR 208.7(a)(1)."""

from __future__ import annotations

from dataclasses import replace

from wellfounded.law.clocks import AsylumClock
from wellfounded.law.deadlines.deadline import Deadline, State, Step, waiting
from wellfounded.logic import FOREVER

TO_ASK, TO_GET = "work_permit_waits.to_ask", "work_permit_waits.to_get"


def with_the_clock(deadline: Deadline, clock: AsylumClock | None) -> Deadline:
    """The same deadline, at the day that the clock gives; others as they are."""
    if clock is None or deadline.limit not in (TO_ASK, TO_GET) or deadline.state is State.MET:
        return deadline
    asked = deadline.limit == TO_ASK
    due = clock.first_day_to_ask if asked else clock.first_day_to_get
    still = due is not None and due.earliest == FOREVER
    steps = [step for step in deadline.steps if step.id not in ("over", "note")]
    notes = [step for step in deadline.steps if step.id == "note"]
    if clock.stops:
        steps.append(Step(id="clock_stops", number=len(clock.stops)))
    if still:
        steps.append(Step(id="clock_stands_still"))
    elif due is not None:
        steps.append(Step(id="clock_day" if clock.stops else "over", day=due))
    return replace(
        deadline,
        due=None if still else due,
        safe_by=None,
        state=State.NOT_KNOWN if still else waiting(due, clock.day),
        steps=(*steps, *notes),
    )
