"""What date do typed words say, and in which calendar?

``15 Sawr 1399``, ``۱۵ ثور ۱۳۹۹``, ``1399/2/15``, ``Sawr 1399`` or ``1399``. Nothing is guessed: a
month that is not known, a year of two digits, a day that may be a month are refused, with what was
understood. What more than one calendar may mean is given back as a question.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from wellfounded.facts.other_calendars.calendars import CALENDARS
from wellfounded.facts.other_calendars.in_calendar import InCalendar, convert
from wellfounded.facts.other_calendars.usual import in_use, likely
from wellfounded.facts.other_calendars.words_and_numbers import Parts, taken_apart, understood
from wellfounded.facts.problem import BadValue, shown

OWN_MONTHS = "ET"
"""Where the names of months that Eritrea uses for Gregorian days as well are those of its own
calendar alone."""

BOTH_IN_USE = "ER"
"""Where offices write Gregorian days under those names. Elsewhere nobody knows which is meant."""


class WhichCalendar(ValueError):
    """A date that more than one calendar may mean: ``readings`` has each."""

    def __init__(self, readings: tuple[InCalendar, ...]) -> None:
        listed = " or ".join(f"{one.span} ({CALENDARS[one.calendar].title})" for one in readings)
        super().__init__(f"{shown(readings[0].said)} may be {listed}; say which calendar it is in")
        self.readings = readings


class DayOrMonth(BadValue):
    """Two numbers of which each may be the day, in a calendar that the person may mean."""


def read_words(
    text: str, *, calendar: str = "", countries: Collection[str] = (), as_of: date
) -> InCalendar:
    """The date that ``text`` says in ``calendar``, or in the one that it must be in.

    ``countries`` are those of the person. A calendar in which it would be after ``as_of`` is only
    thought of when there is no other.

    Raises:
        BadValue: if it says no date; with what was understood of it.
        WhichCalendar: if it may be in several calendars.
    """
    parts = taken_apart(text, (calendar,) if calendar else tuple(CALENDARS))
    found, refused = [], []
    for code in _thought_of(parts, countries, as_of):
        try:
            found.append(convert(code, *_ordered(parts, code), said=text.strip()))
        except DayOrMonth:
            # Not left aside: the other calendar would be taken for sure.
            raise
        except BadValue as bad:
            refused.append(bad)
    if not found:
        raise refused[0]
    past = [one for one in found if one.span.earliest <= as_of] or found
    if len(past) > 1:
        raise WhichCalendar(tuple(past))
    return past[0]


def _thought_of(parts: Parts, countries: Collection[str], as_of: date) -> tuple[str, ...]:
    """The calendars that it may be in: as written, then by the person's country and the year."""
    codes = parts.calendars
    if not parts.month and len(codes) == len(CALENDARS):
        return likely(parts.year, countries, as_of) or codes
    if parts.month and OWN_MONTHS in countries and BOTH_IN_USE not in countries and len(codes) > 1:
        codes = tuple(code for code in codes if code != "gregorian")
    own = tuple(code for code in codes if code in in_use(countries))
    return own if len(own) == 1 and "gregorian" not in codes else codes


def _ordered(parts: Parts, code: str) -> tuple[int, int | None, int | None]:
    """Year, month and day."""
    rest = list(parts.numbers)
    if parts.month:
        if len(rest) > 1:
            raise parts.refused("it has too many numbers", "write one day, the month and the year")
        return parts.year, parts.month[code], rest[0] if rest else None
    if len(rest) > 2:
        raise parts.refused("it has too many numbers", "write the year, the month and the day")
    if len(rest) < 2 or parts.year_first:
        month, day, *_ = [*rest, None, None]
    else:
        month, day = _month_and_day(parts, rest, CALENDARS[code].months)
    return parts.year, month, day


def _month_and_day(parts: Parts, rest: list[int], months: int) -> tuple[int, int]:
    first, second = rest
    if first != second and max(rest) <= months:
        heard = understood((parts.year, *parts.numbers), parts.month)
        raise DayOrMonth(
            f"{first} and {second} may each be the day or the month ({heard})",
            "write the year first, then the month and the day; or the name of the month",
        )
    return (first, second) if second > months else (second, first)
