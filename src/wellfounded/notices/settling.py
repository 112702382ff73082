"""Which day is a printed date, once its label says what it is the date of?

A day that has come lies behind, a weekday printed beside it decides between look-alikes, and two
numbers that could both be the month stay open where the paper is not surely American.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from wellfounded.notices.found import Found
from wellfounded.notices.grammar.dates import DateSeen
from wellfounded.notices.grammar.times import TimeSeen
from wellfounded.notices.page import Page
from wellfounded.notices.roles import Role, roles

FIRST_BIRTH, FIRST_PAPER, LAST = date(1900, 1, 1), date(1950, 1, 1), date(2060, 12, 31)
UNDECIDED = frozenset({"looks_alike", "impossible", "outside_hours", "half_of_day"})
"""Doubts about a time that leave no reading better than another."""
ALIKE = ("looks_alike", "month_alike")


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """How this paper writes dates. ``american`` is False where it is not surely a US paper.

    ``day_leads`` says that a date on it can only be read with the day first.
    """

    american: bool
    day_leads: bool
    as_of: date | None


def settle_day(page: Page, seen: DateSeen, role_id: str, custom: Custom, label: str) -> Found:
    """The date in its role, with every doubt there is."""
    role = roles()[role_id]
    doubts = [one for one in seen.doubts if one not in ALIKE]
    printed = seen.readings[0] if seen.readings else None
    likely = [one for one in seen.readings if _fits(one, role, custom.as_of)]
    value = printed
    also: tuple[date, ...] = ()
    if printed is not None and printed not in likely:
        doubts.append("not_yet" if printed > FIRST_PAPER else "long_ago")
    if seen.weekday is not None and printed is not None:
        on_it = [one for one in likely if one.weekday() == seen.weekday]
        if printed.weekday() != seen.weekday:
            doubts.append("weekday")
            value, also = None, tuple(dict.fromkeys((printed, *on_it)))
        else:
            likely = on_it
    others = tuple(one for one in likely if one != printed)
    if others and value is not None:
        also = others
        doubts.append("month_alike" if "month_alike" in seen.doubts else "looks_alike")
    if "two_readings" in doubts or "day_first" in doubts or "impossible" in doubts:
        value, also = None, seen.readings
    if len(seen.both_ways) > 1 and (custom.day_leads or not custom.american):
        doubts.append("two_ways")
        value, also = None, seen.both_ways
    return Found(
        role=role_id,
        value=value,
        words=page.text[seen.start : seen.end],
        start=seen.start,
        end=seen.end,
        label=label,
        also=also,
        doubts=tuple(dict.fromkeys(doubts)),
    )


def settle_time(page: Page, seen: TimeSeen, role_id: str, label: str) -> Found:
    """The time in its role; without morning or afternoon it is only likely."""
    open_still = not UNDECIDED.isdisjoint(seen.doubts)
    value = None if open_still or not seen.readings else seen.readings[0]
    return Found(
        role=role_id,
        value=value,
        words=page.text[seen.start : seen.end],
        start=seen.start,
        end=seen.end,
        label=label,
        also=seen.readings if value is None else seen.readings[1:],
        doubts=seen.doubts,
    )


def doubted(found: Found, *doubts: str) -> Found:
    """The same with more doubts."""
    return replace(found, doubts=tuple(dict.fromkeys((*found.doubts, *doubts))))


def _fits(day: date, role: Role, as_of: date | None) -> bool:
    first = FIRST_BIRTH if role.birth else FIRST_PAPER
    last = as_of if role.past and as_of is not None else LAST
    return first <= day <= last
