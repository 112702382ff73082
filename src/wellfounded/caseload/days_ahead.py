"""Which days lie before the people of a table of cases?

The engine finds the cases in which a day can lie ahead at all. Most of them went a way that many
went, of which only the days differ: it is followed once, and each of its days is counted once. The
year to ask for asylum is the rule itself in SQL. What is left is counted case by case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from wellfounded.caseload.case_of import READ, case_of
from wellfounded.caseload.engine import CASES, Engine
from wellfounded.caseload.may_lie_ahead import arrived, may_lie_ahead
from wellfounded.caseload.on_the_way import NOBODY, Way, on_the_way
from wellfounded.caseload.signature import NAME
from wellfounded.caseload.steps_of_a_row import ALONE, STEPS
from wellfounded.facts import Case
from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day, safe_day
from wellfounded.law.clocks import year_of_presence
from wellfounded.law.clocks.stretches import day_of
from wellfounded.law.deadlines import Deadline, State, deadlines
from wellfounded.law.deadlines.deadline import standing, waiting
from wellfounded.law.deadlines.opened import Running
from wellfounded.law.deadlines.opened import counted as counted_from
from wellfounded.law.deadlines.titles import APPOINTMENT, ONE_YEAR, PRESENCE
from wellfounded.law.deadlines.waiting_for_work import TO_ASK, TO_GET
from wellfounded.law.process import Event
from wellfounded.law.time_limits import TIME_LIMITS, Who
from wellfounded.logic import BEGINNING, FOREVER, Span, select
from wellfounded.logic.reading import quoted

KEPT_IN_SIGHT: Final = (State.OPEN, State.TODAY, State.WAITING)
AT_ONCE: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What lies before the person of a case; ``limit`` names it as in a list of deadlines."""

    case: str
    limit: str
    due: Span
    safe_by: date | None
    state: State

    @property
    def first(self) -> date:
        """The day to sort it by: the safe day, else the first that it can be."""
        return self.safe_by or self.due.earliest


def days_ahead(engine: Engine, day: date, within: int) -> Iterator[Ahead]:
    """What the people of a table do, attend or wait for in so many days from a day on.

    A deadline belongs here from the day on which its safe day is no further off than that, until
    its last day is past.
    """
    query = f"SELECT {quoted(NAME)} FROM {CASES} WHERE {ALONE} AND ({may_lie_ahead(day, within)})"
    alone = [name for (name,) in engine.rows(query)]
    left: dict[str, None] = {}
    yield from _on_ways(engine, day, within, left)
    yield from _years(engine, day, within)
    for name, case in _read(engine, (*alone, *left)):
        found = of_one_case(name, case, day, within)
        yield from (one for one in found if one.limit != ONE_YEAR or name not in left)


def of_one_case(name: str, case: Case, day: date, within: int) -> Iterator[Ahead]:
    """The same of one case, from the list of its deadlines."""
    for one in deadlines(case, day):
        if one.due is not None and one.who is Who.PERSON:
            found = Ahead(
                case=name, limit=one.limit, due=one.due, safe_by=one.safe_by, state=one.state
            )
            if _in_sight(found, day, within):
                yield found


def _in_sight(one: Ahead, day: date, within: int) -> bool:
    return one.state in KEPT_IN_SIGHT and one.first <= day + timedelta(days=within)


def _on_ways(engine: Engine, day: date, within: int, left: dict[str, None]) -> Iterator[Ahead]:
    """The cases whose steps alone say what lies ahead; others are ``left``."""
    query = (
        f"SELECT {quoted(NAME)}, {STEPS} FROM {CASES} "
        f"WHERE NOT {ALONE} AND ({may_lie_ahead(day, within)})"
    )
    for name, kinds, days, noted, printed in engine.rows(query):
        items = on_the_way(_way(tuple(kinds), days, noted, day))
        if items is None:
            left[name] = None
            continue
        for item in items:
            names = printed[item.step] if printed else None
            found = counted(item.limit, days[item.step], names, day)
            if found is not None:
                one = Ahead(case=name, limit=item.limit, **found)
                if _in_sight(one, day, within):
                    yield one


def _way(
    kinds: tuple[str, ...], days: Sequence[date], noted: Sequence[date | None] | None, day: date
) -> Way:
    known = noted or [None] * len(days)
    order = sorted({day, *days, *(one for one in known if one is not None)})
    place = {one: number for number, one in enumerate(order)}
    return Way(
        kinds=kinds,
        places=tuple(place[one] for one in days),
        noted=tuple(None if one is None else place[one] for one in known),
        today=place[day],
    )


@cache
def counted(limit: str, start: date, printed: date | None, day: date) -> dict[str, Any] | None:
    """The days of what a step on a day opens; None where there is no last day."""
    if limit == PRESENCE:
        due: Span | None = year_of_presence(NOBODY, Span.on(start), day)
        return _days(due, None, waiting(due, day))
    if limit in (TO_ASK, TO_GET):
        number = TIME_LIMITS[limit].on(day).value
        due = Span.on(day_of(start, [], number)) if isinstance(number, int) else None
        return _days(due, None, waiting(due, day))
    if limit.startswith(APPOINTMENT):
        due = Span.on(start)
        return _days(due, None, standing(due=due, safe_by=None, met=None, day=day))
    names = None if printed is None else Span.on(printed)
    event = Event(kind=limit, day=Span.on(start), path="", answer_by=names)
    one: Deadline = counted_from(Running(name=limit, start=event), day)
    return _days(one.due, one.safe_by, one.state)


def _days(due: Span | None, safe: date | None, state: State) -> dict[str, Any] | None:
    return None if due is None else {"due": due, "safe_by": safe, "state": state}


def _years(engine: Engine, day: date, within: int) -> Iterator[Ahead]:
    """The year to ask for asylum, of those who did not file and whose arrivals are named."""
    here = f"{arrived(day, within)} AND len(entries) > 0 AND NOT {_filed(day)}"
    source = (
        f'(SELECT * REPLACE (TRUE AS entries__complete, FALSE AS "application.filed"), '
        f"DATE '{day}' AS as_of__earliest, DATE '{day}' AS as_of__latest "
        f"FROM (SELECT * EXCLUDE (as_of__earliest, as_of__latest) FROM {CASES}) "
        f"WHERE NOT {ALONE} AND {here})"
    )
    query = select((last_lawful_day, safe_day), source, keep=(NAME,))
    for name, first, last, safest, latest in engine.rows(query):
        if FOREVER in (last, latest) or BEGINNING in (first, safest):
            continue
        due, safe = Span(first, last), safest
        state = standing(due=due, safe_by=safe, met=None, day=day)
        one = Ahead(case=name, limit=ONE_YEAR, due=due, safe_by=safe, state=state)
        if _in_sight(one, day, within):
            yield one


def _filed(day: date) -> str:
    """The SQL of: the form can have been filed by a day."""
    first, last, said = (
        quoted(f"application.{name}")
        for name in ("filed_on__earliest", "filed_on__latest", "filed")
    )
    given = f"COALESCE({first}, {last}) IS NOT NULL"
    by = f"COALESCE({first}, DATE '{BEGINNING}') <= DATE '{day}'"
    return f"(({given} AND {by}) OR (NOT {given} AND {said} IS NOT DISTINCT FROM TRUE))"


def _read(engine: Engine, names: Sequence[str]) -> Iterator[tuple[str, Case]]:
    columns = ", ".join(quoted(column) for column in (NAME, *READ))
    for first in range(0, len(names), AT_ONCE):
        chosen = ", ".join(
            "'" + name.replace("'", "''") + "'" for name in names[first : first + AT_ONCE]
        )
        query = f"SELECT {columns} FROM {CASES} WHERE {quoted(NAME)} IN ({chosen})"
        for row in engine.records(query):
            yield row[NAME], case_of(row)
