"""Which deadlines run without any step in a procedure?

The year to ask for asylum runs from the last arrival, a child's birthday comes, and the days of
waiting for a work permit and of presence after a grant are counted by clocks that can stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from wellfounded.facts import Case
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day, safe_day
from wellfounded.law.asylum.one_year_deadline.in_sight import as_far_as_named
from wellfounded.law.authorities import State as InForce
from wellfounded.law.clocks import year_of_presence
from wellfounded.law.deadlines.deadline import Deadline, State, Step, standing, waiting
from wellfounded.law.process import Event
from wellfounded.law.rulebook import Confidence
from wellfounded.law.time_limits import Who
from wellfounded.logic import BEGINNING, FOREVER, Known, Missing, Reading, Span
from wellfounded.logic.counting import Months

ONE_YEAR, AGE_OUT, PRESENCE = "asylum.one_year", "family.age_out", "after_protection.year"
STANDING: Mapping[str, str] = MappingProxyType(
    {
        ONE_YEAR: "The year to ask for asylum",
        AGE_OUT: "A child's 21st birthday: the form is received before it",
        PRESENCE: "A year of presence after the grant, for a green card",
    }
)
GRANTED = ("asylum_granted", "judge_granted_asylum", "board_sustained", "refugee_admitted")
TWENTY_ONE = Months(12 * 21, Missing.BACK)


def one_year(case: Case, day: date) -> Iterator[Deadline]:
    """The year of INA 208(a)(2)(B), from the arrivals named so far."""
    known = case.known(day)
    entries = known.rosters.get("entries")
    if entries is None or not entries.items:
        return
    reading = Reading(as_far_as_named(_not_filed(known)))
    due, safe = _bounded(last_lawful_day.span(reading)), _bounded(safe_day.span(reading))
    filed = case.date("application.filed_on")
    met = filed.span if filed and filed.span.latest <= day else None
    yield Deadline(
        id=ONE_YEAR,
        limit=ONE_YEAR,
        title=STANDING[ONE_YEAR],
        who=Who.PERSON,
        due=due,
        safe_by=safe.earliest if safe else None,
        state=standing(due=due, safe_by=safe.earliest if safe else None, met=met, day=day),
        authority="INA 208(a)(2)(B)",
        confidence=Confidence.PRIMARY,
        in_force=InForce.IN_FORCE,
        steps=tuple(_year(due, safe)),
        rows=(),
        opened="entries",
        met=met,
    )


def _bounded(span: Span) -> Span | None:
    """A span that says something at both ends."""
    return None if span.latest == FOREVER or span.earliest == BEGINNING else span


def _not_filed(known: Known) -> Known:
    """The same facts before the form was filed: the year does not look at the filing."""
    values = {path: value for path, value in known.values.items() if path not in FILED}
    return replace(known, values=values)


FILED = ("application.filed", "application.filed_on")


def _year(due: Span | None, safe: Span | None) -> Iterator[Step]:
    yield Step(id="year_from_arrival")
    if due and safe:
        yield Step(id="year_last", day=due)
        yield Step(id="year_safe", day=Span.on(safe.earliest))
        yield Step(id="received")
    yield Step(id="year_exceptions")


def birthdays(case: Case, day: date) -> Iterator[Deadline]:
    """The 21st birthday of each unmarried child, while no form was received."""
    if case.yes_no("application.filed") or case.date("application.filed_on"):
        return
    for number in range(case.sizes.get("family.children", 0)):
        path = f"family.children[{number}]"
        born = case.date(f"{path}.date_of_birth")
        if born is None or case.text(f"{path}.marital_status") == "married":
            continue
        eve = [TWENTY_ONE.count(one) - timedelta(days=1) for one in _ends(born.span)]
        due = Span(min(eve), max(eve))
        if due.latest < day - timedelta(days=365):
            continue
        yield Deadline(
            id=f"{AGE_OUT}[{number}]",
            limit=AGE_OUT,
            title=STANDING[AGE_OUT],
            who=Who.PERSON,
            due=due,
            safe_by=due.earliest,
            state=standing(due=due, safe_by=due.earliest, met=None, day=day),
            authority="INA 208(b)(3)(B)",
            confidence=Confidence.PRIMARY,
            in_force=InForce.IN_FORCE,
            steps=(Step(id="birthday", day=born.span), Step(id="received")),
            rows=(),
            opened=f"{path}.date_of_birth",
        )


def presence(case: Case, steps: tuple[Event, ...], day: date) -> Iterator[Deadline]:
    """The year after a grant or an admission, with the days abroad added."""
    start = next((one for one in steps if one.kind in GRANTED and one.dated), None)
    if start is None:
        return
    due = year_of_presence(case, start.day, day)
    refugee = start.kind == "refugee_admitted"
    yield Deadline(
        id=PRESENCE,
        limit=PRESENCE,
        title=STANDING[PRESENCE],
        who=Who.PERSON,
        due=due,
        safe_by=None,
        state=State.NOT_KNOWN if due.latest == FOREVER else waiting(due, day),
        authority="INA 209(a)" if refugee else "INA 209(b)",
        confidence=Confidence.PRIMARY,
        in_force=InForce.IN_FORCE,
        steps=(Step(id="presence_from", day=start.day), Step(id="presence_abroad")),
        rows=(),
        opened=start.path,
    )


def _ends(span: Span) -> tuple[date, date]:
    return span.earliest, span.latest
