"""Rules as expressions over facts that may be unknown.

Written once and read four ways: ``decide`` (one case), ``explain`` (why), ``needs`` (what
would change it) and ``select`` (a million cases, as SQL). This room knows no law.
"""

from __future__ import annotations

from datetime import date

from wellfounded.logic.condition import ALWAYS, NEVER, Condition, When
from wellfounded.logic.counting import ClosedDays, Days, Missing, Months, NextOpen
from wellfounded.logic.days import (
    Counted,
    Day,
    Fixed,
    OrLater,
    WhenDay,
    earlier_of,
    later_of,
)
from wellfounded.logic.findings import SAID, Conflict, DayFinding, Finding, Message, explain
from wellfounded.logic.known import Known, Roster, Value
from wellfounded.logic.leaves import choice, day, item, yes
from wellfounded.logic.part import Part
from wellfounded.logic.reading import AuthoritiesConflict, Reading, Verdict
from wellfounded.logic.rosters import ListFact, item_roster, roster
from wellfounded.logic.rule import NamedDay, Rule, Versions, versions
from wellfounded.logic.span import ANY_DAY, BEGINNING, FOREVER, NOT_ENDED, Span
from wellfounded.logic.sql import select
from wellfounded.logic.weighed import TO_BE_WEIGHED, Weighed


def years_after(start: Day, years: int, *, missing: Missing) -> Day:
    """The same day of the year, so many years later."""
    return Counted(start, Months(12 * years, missing))


def months_after(start: Day, months: int, *, missing: Missing) -> Day:
    """The same day of the month, so many months later."""
    return Counted(start, Months(months, missing))


def days_after(start: Day, days: int) -> Day:
    """So many days later; the first day is not counted."""
    return Counted(start, Days(days))


def days_before(start: Day, days: int) -> Day:
    """So many days earlier."""
    return Counted(start, Days(-days))


def next_open_day(start: Day, calendar: ClosedDays) -> Day:
    """The day itself, or the next one on which the office is open."""
    return Counted(start, NextOpen(calendar))


def on(year: int, month: int, day_of_month: int) -> Day:
    """A day of the calendar."""
    return Fixed(date(year, month, day_of_month))


def decide(rule: Condition, known: Known, *, strict: bool = False) -> Verdict:
    """The verdict for one case.

    Raises:
        AuthoritiesConflict: when ``strict`` and two texts in scope disagree unannounced.
    """
    return rule.decide(Reading(known, strict=strict))


def needs(rule: Condition, known: Known) -> tuple[str, ...]:
    """Paths of the facts that can still change the verdict, in the order the law mentions them."""
    return tuple(dict.fromkeys(rule.needs(Reading(known))))


__all__ = [
    "ALWAYS",
    "ANY_DAY",
    "BEGINNING",
    "FOREVER",
    "NEVER",
    "NOT_ENDED",
    "SAID",
    "TO_BE_WEIGHED",
    "AuthoritiesConflict",
    "ClosedDays",
    "Condition",
    "Conflict",
    "Day",
    "DayFinding",
    "Finding",
    "Known",
    "ListFact",
    "Message",
    "Missing",
    "NamedDay",
    "OrLater",
    "Part",
    "Reading",
    "Roster",
    "Rule",
    "Span",
    "Value",
    "Verdict",
    "Versions",
    "Weighed",
    "When",
    "WhenDay",
    "choice",
    "day",
    "days_after",
    "days_before",
    "decide",
    "earlier_of",
    "explain",
    "item",
    "item_roster",
    "later_of",
    "months_after",
    "needs",
    "next_open_day",
    "on",
    "roster",
    "select",
    "versions",
    "years_after",
    "yes",
]
