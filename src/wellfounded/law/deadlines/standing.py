"""Which deadlines run without any step in a procedure?

The year to ask for asylum runs from the last arrival, a child's birthday comes, and the days of
presence after a grant are counted by a clock that can stop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from wellfounded.facts import Case
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day, safe_day
from wellfounded.law.asylum.one_year_deadline.in_sight import as_far_as_named
from wellfounded.law.clocks import year_of_presence
from wellfounded.law.deadlines.counting import last_open
from wellfounded.law.deadlines.deadline import Deadline, State, Step, standing, waiting
from wellfounded.law.deadlines.steps import on_a_closed_day
from wellfounded.law.deadlines.titles import AGE_OUT, ONE_YEAR, PRESENCE, TITLES
from wellfounded.law.process import Event
from wellfounded.law.rulebook import Confidence
from wellfounded.law.time_limits import Who
from wellfounded.logic import ANY_DAY, BEGINNING, FOREVER, Known, Missing, Reading, Span
from wellfounded.logic.counting import Months

GRANTED = ("asylum_granted", "judge_granted_asylum", "board_sustained", "refugee_admitted")
TAKEN_AWAY = ("government_won_appeal", "protection_ended")
SOONEST, LATEST = (Months(12 * 21, missing) for missing in (Missing.BACK, Missing.FORWARD))
"""The 21st birthday of a child born on 29 February is read in two ways."""
LONG_PAST = timedelta(days=365)
FILED = ("application.filed", "application.filed_on")


def one_year(known: Known, day: date, met: Span | None) -> Iterator[Deadline]:
    """The year of INA 208(a)(2)(B), from the arrivals named so far.

    ``met`` are the days on which a form can have been filed that was not sent back.
    """
    entries = known.rosters.get("entries")
    if entries is None or not entries.items:
        return
    reading = Reading(as_far_as_named(_not_filed(known)))
    due, safest = _bounded(last_lawful_day.span(reading)), _bounded(safe_day.span(reading))
    safe = safest.earliest if safest else None
    yield Deadline(
        id=ONE_YEAR,
        limit=ONE_YEAR,
        title=TITLES[ONE_YEAR],
        who=Who.PERSON,
        due=due,
        safe_by=safe,
        state=standing(due=due, safe_by=safe, met=met, day=day),
        authority="INA 208(a)(2)(B)",
        confidence=Confidence.PRIMARY,
        steps=tuple(_year(due, safe)),
        opened="entries",
        met=met,
    )


def filed_by(known: Known, day: date) -> Span | None:
    """The days on which the form can have been filed by a day; None if it surely was not."""
    filed = known.values.get("application.filed_on")
    if isinstance(filed, Span):
        return filed if filed.earliest <= day else None
    return ANY_DAY if known.values.get("application.filed") is True else None


def _bounded(span: Span) -> Span | None:
    """A span that says something at both ends."""
    return None if span.latest == FOREVER or span.earliest == BEGINNING else span


def _not_filed(known: Known) -> Known:
    """The same facts before the form was filed: the year does not look at the filing."""
    values = {path: value for path, value in known.values.items() if path not in FILED}
    return replace(known, values=values)


def _year(due: Span | None, safe: date | None) -> Iterator[Step]:
    yield Step(id="year_from_arrival")
    if due and safe:
        yield Step(id="year_last", day=due)
        yield Step(id="year_safe", day=Span.on(safe))
        yield from on_a_closed_day(safe)
        yield Step(id="received")
    yield Step(id="year_exceptions")


def birthdays(case: Case, known: Known, day: date) -> Iterator[Deadline]:
    """The 21st birthday of each unmarried child, while no form was received."""
    if filed_by(known, day):
        return
    for number in range(case.sizes.get("family.children", 0)):
        path = f"family.children[{number}]"
        born = case.date(f"{path}.date_of_birth")
        if born is None or case.text(f"{path}.marital_status") == "married":
            continue
        eves = _eve(SOONEST.count(born.span.earliest)), _eve(LATEST.count(born.span.latest))
        due = Span(_eve(LATEST.count(born.span.earliest)), eves[1])
        if _bounded(due) is None or due.latest < day - LONG_PAST:
            continue
        safe = last_open(eves[0])
        yield Deadline(
            id=f"{AGE_OUT}[{number}]",
            limit=AGE_OUT,
            title=TITLES[AGE_OUT],
            who=Who.PERSON,
            due=due,
            safe_by=safe,
            state=standing(due=due, safe_by=safe, met=None, day=day),
            authority="INA 208(b)(3)(B)",
            confidence=Confidence.PRIMARY,
            steps=tuple(_birthday(born.span, due, safe)),
            opened=f"{path}.date_of_birth",
        )


def _eve(day: date) -> date:
    return day if day in (BEGINNING, FOREVER) else day - timedelta(days=1)


def _birthday(born: Span, due: Span, safe: date) -> Iterator[Step]:
    yield Step(id="birthday", day=born)
    yield Step(id="last", day=due)
    if safe != due.earliest:
        yield Step(id="safe", day=Span.on(safe))
    yield Step(id="received")


def presence(case: Case, steps: tuple[Event, ...], day: date) -> Iterator[Deadline]:
    """The year after a grant or an admission that stands, with the days abroad added."""
    lost = max((place for place, one in enumerate(steps) if one.kind in TAKEN_AWAY), default=-1)
    stands = steps[lost + 1 :]
    start = next((one for one in stands if one.kind in GRANTED and one.dated), None)
    if start is None:
        return
    full = year_of_presence(case, start.day, day)
    open_end = full.latest == FOREVER
    refugee = start.kind == "refugee_admitted"
    steps_of_it = [Step(id="presence_from", day=start.day), Step(id="presence_abroad")]
    if not open_end:
        steps_of_it.append(Step(id="over", day=full))
    yield Deadline(
        id=PRESENCE,
        limit=PRESENCE,
        title=TITLES[PRESENCE],
        who=Who.PERSON,
        due=full,
        safe_by=None,
        state=State.NOT_KNOWN if open_end else waiting(full, day),
        authority="INA 209(a)" if refugee else "INA 209(b)",
        confidence=Confidence.PRIMARY,
        steps=tuple(steps_of_it),
        opened=start.path,
    )
