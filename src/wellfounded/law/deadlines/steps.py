"""How was a deadline counted, step by step, in words that a person can follow?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.law.deadlines.counting import due, numbers, reached
from wellfounded.law.deadlines.deadline import Step
from wellfounded.law.process import Event
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, Done, TimeLimit
from wellfounded.logic import Span

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "start": "It starts with: {starts} Here that is {day}.",
        "start_not_known": "It starts with: {starts} That day is not known yet.",
        "later": "{count} later is {day}.",
        "before": "{count} before it is {day}.",
        "moved": "Offices are closed on that day. The next open day is {day}.",
        "not_to_the_day": "The start is not known to the day. The safe day is counted from the "
        "earliest day it can have been.",
        "printed": "The paper names {day}. That day goes before a day that is counted.",
        "shorter": "A shorter time is printed too: {count}. Who keeps it is safe. The safe day is "
        "{day}.",
        "received": "It counts on the day it arrives. The day of mailing does not count.",
        "no_limit": "No last day is set. Sooner is safer.",
        "no_number": "How long it is cannot be said here.",
        "note": "{note}",
        "year_from_arrival": "The year runs from the last arrival.",
        "year_last": "The last day, if the day of arrival is not counted, is {day}.",
        "year_safe": "Some count the day of arrival too. The safe day is {day}.",
        "year_exceptions": "The law knows exceptions. A lawyer can say whether one fits.",
        "birthday": "Born: {day}. On the 21st birthday it is too late for the parent's form.",
        "presence_from": "It runs from the grant or the admission: {day}.",
        "presence_abroad": "Days abroad since then are added.",
        "clock_stops": "Times when the count stopped: {number}.",
        "clock_day": "With those days taken off it is {day}.",
        "clock_stands_still": "The count stands still now. No day can be named until it runs "
        "again.",
    }
)
UNITS: Mapping[str, str] = MappingProxyType(
    {
        "hours": "{number} hours",
        "days": "{number} days",
        "working days": "{number} working days",
        "weeks": "{number} weeks",
        "months": "{number} months",
        "years": "{number} years",
    }
)
ONE: Mapping[str, str] = MappingProxyType({"years": "1 year", "days": "1 day"})


def steps(
    limit: TimeLimit, start: Event, found: Span | None, printed: Span | None, safe: date | None
) -> Iterator[Step]:
    """From what it runs, what was counted, what moved it, and what must be known beside it."""
    if not start.dated:
        yield Step(id="start_not_known", limit=limit.name)
    else:
        yield Step(id="start", limit=limit.name, day=start.day)
        yield from _count(limit, start.day, found)
    if printed is not None:
        yield Step(id="printed", day=printed)
    if limit.safe is not None and start.dated:
        yield from _shorter(limit, start.day, found, safe)
    if limit.done is Done.RECEIVED and (found or printed):
        yield Step(id="received")
    yield from _notes(limit, start)


def _count(limit: TimeLimit, start: Span, found: Span | None) -> Iterator[Step]:
    if found is None:
        unlimited = limit.row.value == NO_LIMIT
        yield Step(id="no_limit" if unlimited else "no_number", limit=limit.name)
        return
    for row, part in numbers(TIME_LIMITS[limit.name], start):
        if isinstance(row.value, int):
            ends = [reached(limit, row.value, day) for day in (part.earliest, part.latest)]
            way = "before" if limit.before else "later"
            day = Span(min(ends), max(ends))
            yield Step(id=way, limit=limit.name, number=row.value, day=day)
            if not (found.earliest <= day.earliest and day.latest <= found.latest):
                yield Step(id="moved", day=found)
    if not start.exact:
        yield Step(id="not_to_the_day")


def _shorter(
    limit: TimeLimit, start: Span, found: Span | None, safe: date | None
) -> Iterator[Step]:
    shorter = limit.safe
    assert shorter is not None
    span = due(shorter, TIME_LIMITS[shorter.name], start)
    number = shorter.row.value
    if span and isinstance(number, int) and (found is None or span.earliest < found.earliest):
        day = Span.on(safe) if safe else span
        yield Step(id="shorter", limit=shorter.name, number=number, day=day)


def _notes(limit: TimeLimit, start: Event) -> Iterator[Step]:
    """What must be known of each number that was counted by, or that holds while none was."""
    table = TIME_LIMITS[limit.name]
    counted = [row for row, _ in numbers(table, start.day)] if start.dated else [limit.row]
    for place, row in enumerate(table.rows, 1):
        if row.note and row in counted:
            yield Step(id="note", limit=limit.name, row=place)
