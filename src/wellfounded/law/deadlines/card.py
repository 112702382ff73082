"""When can a new work permit card be asked for, and how long does a renewal carry the old one on?

Both are counted from the end of the card, not from the step that opens them (8 CFR 274a.13(d)):
the day that the case file gives, else the one that the paper names.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.deadlines.deadline import Deadline, Step, waiting
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.process.event import UNDATED
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Span
from wellfounded.logic.counting import Days

RENEWAL, EXTENSION = "work_permit_waits.renewal", "work_permit_waits.extension"
CARD_ENDS = "work_permit.expires_on"


def from_the_end_of_the_card(one: Running, case: Case, day: date) -> Deadline:
    """The deadline of a time limit; one that runs from the end of the card, counted from there."""
    if one.name not in (RENEWAL, EXTENSION):
        return counted(one, day)
    ends = _card_ends(one, case)
    moved = replace(one, start=replace(one.start, day=ends, answer_by=None))
    found = counted(moved, day)
    return found if one.name == RENEWAL else _extended(found, one, ends, day)


def _card_ends(one: Running, case: Case) -> Span:
    told = case.date(CARD_ENDS)
    if told is not None:
        return told.span
    return one.start.answer_by or UNDATED


def _extended(found: Deadline, one: Running, ends: Span, day: date) -> Deadline:
    """The number is that of the day on which the renewal was filed."""
    table = TIME_LIMITS[EXTENSION]
    filed = one.start.day
    rows = tuple(row for row in table.rows if _on(filed, row.since, row.until))
    counts = [row.value for row in rows if isinstance(row.value, int)]
    if ends == UNDATED or not one.start.dated or not counts:
        return replace(found, due=None, state=waiting(None, day), rows=rows)
    first, last = Days(min(counts)).count(ends.earliest), Days(max(counts)).count(ends.latest)
    until = Span(first, last)
    steps = [Step(id="start", limit=EXTENSION, day=ends)]
    steps += [Step(id="later", limit=EXTENSION, number=count, day=until) for count in counts[:1]]
    steps += [Step(id="over", day=until)]
    notes = (Step(id="note", limit=EXTENSION, row=table.rows.index(r) + 1) for r in rows if r.note)
    return replace(
        found,
        due=until,
        state=found.state if one.end else waiting(until, day),
        steps=(*steps, *notes),
        rows=rows,
    )


def _on(filed: Span, since: date, until: date) -> bool:
    return filed.earliest <= until and since <= filed.latest
