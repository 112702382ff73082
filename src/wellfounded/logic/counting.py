"""How many days is that, to the day, 29 February included?

Each way of counting is monotone and has a Python and an SQL form that agree on every day
of the calendar. The ends of time stay where they are.
"""

from __future__ import annotations

import calendar
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache

from wellfounded.logic.span import BEGINNING, FOREVER


class Missing(Enum):
    """What to do when the day that counting reaches does not exist, such as 29 February 2025."""

    BACK = "the last day of that month"
    FORWARD = "the first day of the next month"


class Counting(ABC):
    """A way of counting from one day to another."""

    __slots__ = ()

    @abstractmethod
    def _reach(self, day: date) -> date:
        """The day reached, for a day that is not an end of time."""

    @abstractmethod
    def sql(self, day: str) -> str:
        """The same in SQL, for an expression that is never NULL."""

    def count(self, day: date) -> date:
        """The day reached, or the end of time."""
        if day in (BEGINNING, FOREVER):
            return day
        return self._reach(day)


def _kept(day: str, reached: str, *, forward: bool) -> str:
    """``reached``, but not beyond the end of time it moves towards; the other end stays."""
    first, last = f"DATE '{BEGINNING.isoformat()}'", f"DATE '{FOREVER.isoformat()}'"
    if forward:
        return f"(CASE WHEN {day} = {first} THEN {day} ELSE LEAST({reached}, {last}) END)"
    return f"(CASE WHEN {day} = {last} THEN {day} ELSE GREATEST({reached}, {first}) END)"


@dataclass(frozen=True, slots=True)
class Months(Counting):
    """So many months (or years) after a day, or before it when negative.

    ``missing`` names the rounding.
    """

    months: int
    missing: Missing

    def _reach(self, day: date) -> date:
        year, month = divmod(day.year * 12 + day.month - 1 + self.months, 12)
        if not BEGINNING.year <= year <= FOREVER.year:
            return FOREVER if self.months > 0 else BEGINNING
        length = calendar.monthrange(year, month + 1)[1]
        if day.day <= length:
            return date(year, month + 1, day.day)
        end = date(year, month + 1, length)
        return end if self.missing is Missing.BACK else end + timedelta(days=1)

    def sql(self, day: str) -> str:
        """``INTERVAL`` months, which round back; one day more when rounding forward.

        Only after the 28th a day can be missing, which is quicker to ask than what is reached.
        """
        reached = f"CAST({day} + INTERVAL ({self.months}) MONTH AS DATE)"
        if self.missing is Missing.FORWARD:
            missing = f"day({day}) > 28 AND day({reached}) < day({day})"
            reached = f"({reached} + CASE WHEN {missing} THEN 1 ELSE 0 END)"
        return _kept(day, reached, forward=self.months > 0)


@dataclass(frozen=True, slots=True)
class Days(Counting):
    """So many days after a day, or before it when negative; the first day is not counted."""

    days: int

    def _reach(self, day: date) -> date:
        reached = day.toordinal() + self.days
        if reached >= FOREVER.toordinal():
            return FOREVER
        return BEGINNING if reached <= 1 else date.fromordinal(reached)

    def sql(self, day: str) -> str:
        """Adding a number to a date."""
        return _kept(day, f"({day} + {self.days})", forward=self.days > 0)


class ClosedDays(ABC):
    """A calendar of closed days between ``first`` and ``last``; outside them none is known."""

    first: date
    last: date

    @abstractmethod
    def closed(self, day: date) -> bool:
        """Whether the day is closed."""

    def next_open(self, day: date) -> date:
        """The day itself if it is open, else the next open day."""
        while self.first <= day <= self.last and self.closed(day):
            day += timedelta(days=1)
        return day


@dataclass(frozen=True, slots=True)
class NextOpen(Counting):
    """The day itself, or the next day that is not closed."""

    calendar: ClosedDays

    def _reach(self, day: date) -> date:
        return self.calendar.next_open(day)

    def sql(self, day: str) -> str:
        """The days to wait, looked up bit by bit: a list constant is fifty times slower."""
        first, last = self.calendar.first, self.calendar.last
        at = f"CAST({day} - DATE '{first.isoformat()}' AS INTEGER)"
        wait = " + ".join(
            f"{1 << bit} * get_bit('{bits}'::BIT, {at})"
            for bit, bits in enumerate(_waiting_bits(self.calendar))
        )
        return (
            f"(CASE WHEN {day} BETWEEN DATE '{first.isoformat()}' AND DATE '{last.isoformat()}' "
            f"THEN {day} + ({wait}) ELSE {day} END)"
        )


@cache
def _waiting_bits(days: ClosedDays) -> tuple[str, str, str]:
    """For each day of the calendar the days to wait until one is open, as three bit strings."""
    length = (days.last - days.first).days + 1
    waits = []
    for offset in range(length):
        day = days.first + timedelta(days=offset)
        waits.append((days.next_open(day) - day).days)
    if max(waits) > 7:
        raise ValueError("more than seven closed days in a row: three bits cannot hold the wait")
    low, middle, high = ("".join(str(wait >> bit & 1) for wait in waits) for bit in range(3))
    return low, middle, high
