"""What is a date that was told in a calendar, and which days may it be?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.facts.other_calendars.calendars import CALENDARS
from wellfounded.logic.span import Span


class Precision(StrEnum):
    """How exactly it was told."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


NOT_KNOWN = {"gregorian": ((1, 1), (7, 1)), "solar_hijri": ((1, 1),), "hijri": ((1, 1),)}
"""Month and day that papers write for a birth whose day nobody knows, by calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InCalendar:
    """A date as told: the code of the calendar, its parts there, and the Gregorian ``span``.

    ``said`` are the words of the person, as they wrote them.
    """

    calendar: str
    year: int
    month: int | None = None
    day: int | None = None
    said: str = ""
    span: Span

    @property
    def precision(self) -> Precision:
        """Whether a day, a month or a year was told."""
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def stands_for_a_year(self) -> bool:
        """Whether it is a day that papers put for a birth of which only the year is known."""
        return (self.month, self.day) in NOT_KNOWN.get(self.calendar, ())


def convert(
    calendar: str, year: int, month: int | None = None, day: int | None = None, said: str = ""
) -> InCalendar:
    """A day, a month or a year of a calendar with its Gregorian days.

    Raises:
        BadValue: if the calendar has no such day, or it cannot be converted.
        KeyError: if there is no such calendar.
    """
    span = CALENDARS[calendar].span(year, month, day)
    return InCalendar(calendar=calendar, year=year, month=month, day=day, said=said, span=span)
