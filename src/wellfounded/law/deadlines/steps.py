"""How was a deadline counted, step by step, in words that a person can follow?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.law.deadlines.counting import last_open, numbers, whole, with_mail
from wellfounded.law.deadlines.days_of_a_limit import Days
from wellfounded.law.deadlines.deadline import Step
from wellfounded.law.process import Event
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, Done, TimeLimit, Who
from wellfounded.logic import Span

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "start": "It starts with: {starts} Here that is {day}.",
        "start_not_known": "It starts with: {starts} That day is not known yet.",
        "later": "{count} later is {day}.",
        "before": "{count} before it is {day}.",
        "by_mail": "A letter that came by mail and names no day gives {count} more: {day}.",
        "moved": "Offices are closed on that day. The time runs to the end of the next open day.",
        "last": "The last day is {day}.",
        "should": "It should be done by {day}.",
        "over": "The day is {day}.",
        "closed": "Offices are closed on the safe day, and no paper arrives then. The open day "
        "before it is {day}.",
        "safe": "The safe day is {day}.",
        "not_to_the_day": "The start is not known to the day. The safe day is counted from the "
        "earliest day it can have been.",
        "printed": "The paper names {day}. That day goes before a day that is counted.",
        "named_too": "The paper names {day} too. The law sets the last day; the earlier day is "
        "safe.",
        "shorter": "A stricter time stands beside it: {count}, which is {day}. Who keeps it is "
        "safe.",
        "at_once": "Counted from the removal order itself, the last day may be past already. Today "
        "is better than any later day.",
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
        "set": "A paper names this day: {day}.",
        "confirm": "The newest paper counts. Look it up again before the day.",
        "unpaid_rejection_no": "If it is not paid, the asylum form is not sent back for that.",
        "unpaid_rejection_yes": "If it is not paid, the rule sends the asylum form back.",
        "unpaid_rejection_stayed": "If it is not paid, the rule sends the asylum form back. A "
        "court has stopped that for now.",
        "unpaid_rejection_open": "Whether the asylum form is sent back for it is not settled.",
        "unpaid_removal_no": "No removal case is begun for that.",
        "unpaid_removal_yes": "The rule begins a removal case for that.",
        "unpaid_removal_stayed": "The rule begins a removal case for that. A court has stopped "
        "that for now.",
        "unpaid_removal_open": "Whether a removal case is begun for it is not settled.",
        "unpaid_work_permit_no": "A work permit is not ended for that.",
        "unpaid_work_permit_yes": "The rule ends the work permit for that.",
        "unpaid_work_permit_stayed": "The rule ends the work permit for that. A court has stopped "
        "that for now.",
        "unpaid_work_permit_open": "Whether it ends the work permit is not settled. Look it up "
        "again today.",
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


def steps(limit: TimeLimit, start: Event, found: Days) -> Iterator[Step]:
    """From what it runs, what was counted, what moved it, and what must be known beside it.

    The last day and the safe day are said at the end of the counting, as they were found.
    """
    if start.dated:
        yield Step(id="start", limit=limit.name, day=start.day)
        yield from _count(limit, start.day, found)
    else:
        yield Step(id="start_not_known", limit=limit.name)
    if found.printed is not None:
        yield Step(id="printed" if _decides(limit, found) else "named_too", day=found.printed)
    yield from _shorter(limit, found)
    if found.due is not None:
        yield from _last(limit, found, found.due)
    yield from _notes(limit, start)


def _count(limit: TimeLimit, start: Span, found: Days) -> Iterator[Step]:
    if not found.reached:
        unlimited = limit.row.value == NO_LIMIT
        if unlimited or found.printed is None:
            yield Step(id="no_limit" if unlimited else "no_number", limit=limit.name)
        return
    way = "before" if limit.before else "later"
    for one in found.reached:
        yield Step(id=way, limit=limit.name, number=one.number, day=one.days)
    if limit.by_mail and found.printed is None and (days := whole(found.reached)):
        more = limit.by_mail.row.value
        number = more if isinstance(more, int) else 0
        later = with_mail(limit, days)
        yield Step(id="by_mail", limit=limit.by_mail.name, number=number, day=later)
    if not start.exact:
        yield Step(id="not_to_the_day")


def _shorter(limit: TimeLimit, found: Days) -> Iterator[Step]:
    """A shorter time, where it ends sooner."""
    mine, theirs = whole(found.reached), whole(found.shorter)
    if limit.safe and theirs and (mine is None or theirs.earliest < mine.earliest):
        number = min((one.number for one in found.shorter), key=lambda n: -n if limit.before else n)
        if not number:
            yield Step(id="at_once")
            return
        yield Step(id="shorter", limit=limit.safe.name, number=number, day=theirs)


def _last(limit: TimeLimit, found: Days, due: Span) -> Iterator[Step]:
    before = found.printed if _decides(limit, found) else whole(found.reached)
    if before and limit.next_business_day and not _open(before):
        yield Step(id="moved")
    yield Step(id=_called(limit), day=due)
    if found.safe is not None and found.safe != due.earliest:
        yield Step(id="safe", day=Span.on(found.safe))
    if found.safe is not None and limit.done is Done.RECEIVED:
        yield from on_a_closed_day(found.safe)
    if limit.done is Done.RECEIVED and limit.who is Who.PERSON:
        yield Step(id="received")


def on_a_closed_day(safe: date) -> Iterator[Step]:
    """What a person does whose safe day is a day on which no paper arrives."""
    before = last_open(safe)
    if before != safe:
        yield Step(id="closed", day=Span.on(before))


def _decides(limit: TimeLimit, found: Days) -> bool:
    """Whether the printed day is the last one."""
    return found.printed is not None and (limit.paper_decides or not found.reached)


def _open(days: Span) -> bool:
    ends = (days.earliest, days.latest)
    return all(FEDERAL_OFFICES.next_open(day) == day for day in ends)


def _called(limit: TimeLimit) -> str:
    if limit.done is Done.PASSED:
        return "over"
    return "last" if limit.who is Who.PERSON else "should"


def _notes(limit: TimeLimit, start: Event) -> Iterator[Step]:
    """What must be known of each number that was counted by, or that holds while none was."""
    table = TIME_LIMITS[limit.name]
    counted = [row for row, _ in numbers(table, start.day)] if start.dated else [limit.row]
    for place, row in enumerate(table.rows, 1):
        if row.note and row in counted:
            yield Step(id="note", limit=limit.name, row=place)
