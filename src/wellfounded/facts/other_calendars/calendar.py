"""Which days of the Gregorian calendar are a day, a month, a year of another?

A calendar says on which Gregorian day each of its months begins; all the rest follows. Where
tables, sightings or countries differ, the span is wider by as many days: an exact day is never
claimed that another paper may contradict.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from wellfounded.facts.problem import BadValue
from wellfounded.logic.span import Span

DAY = timedelta(days=1)
Months = tuple[tuple[str, ...], ...]
"""The spellings of each month's name, the one that is shown first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A calendar: a code of ``told[].calendar``, and what makes its days Gregorian ones.

    ``years`` are those that can be converted. ``begins`` gives the Gregorian day on which a month
    begins, from the first month of the first year to the first month after the last. ``off_by``
    gives the days by which a month may begin earlier or later. ``names`` has the names of the
    months by language, and ``eras`` the words written behind a
    year.
    """

    code: str
    title: str
    years: range
    begins: Callable[[int, int], date]
    off_by: Callable[[int, int], int]
    names: Mapping[str, Months]
    eras: str
    converter: str

    @property
    def months(self) -> int:
        """How many months a year has."""
        return len(next(iter(self.names.values())))

    def name(self, month: int, language: str = "") -> str:
        """The name of a month as it is shown, in one of the languages of ``names``."""
        months = self.names[language] if language else next(iter(self.names.values()))
        return months[month - 1][0]

    def length(self, year: int, month: int) -> int:
        """How many days a month has."""
        return (self._after(year, month) - self.begins(year, month)).days

    def span(self, year: int, month: int | None = None, day: int | None = None) -> Span:
        """The Gregorian days that a day, a month or a year may be.

        Raises:
            BadValue: if the calendar has no such day, or it cannot be converted.
        """
        self._require(year, month, day)
        first, last = month or 1, month or self.months
        begin, end = self.begins(year, first), self._after(year, last) - DAY
        if day is not None:
            begin = end = begin + (day - 1) * DAY
        return Span(
            begin - self.off_by(year, first) * DAY,
            end + self.off_by(*self._next(year, last) if day is None else (year, last)) * DAY,
        )

    def of(self, day: date) -> tuple[int, int, int] | None:
        """Year, month and day of a Gregorian day; None if it is out of reach."""
        found = bisect_right(self.years, day, key=lambda year: self.begins(year, 1))
        if not found or day >= self._after(self.years[-1], self.months):
            return None
        year = self.years[found - 1]
        month = bisect_right(
            range(1, self.months + 1), day, key=lambda month: self.begins(year, month)
        )
        return year, month, (day - self.begins(year, month)).days + 1

    def _require(self, year: int, month: int | None, day: int | None) -> None:
        if year not in self.years:
            raise BadValue(
                f"the year {year} of {self.title} is outside {self.years[0]} to {self.years[-1]}",
                "check the year and the calendar",
            )
        if month is not None and not 1 <= month <= self.months:
            raise BadValue(f"there is no month {month}", f"write a month from 1 to {self.months}")
        if day is None:
            return
        if month is None:
            raise BadValue(f"the day {day} has no month", "write the month, or the year alone")
        if not 1 <= day <= (last := self.length(year, month)):
            raise BadValue(
                f"{self.name(month)} {year} has no day {day}", f"write a day from 1 to {last}"
            )

    def _after(self, year: int, month: int) -> date:
        return self.begins(*self._next(year, month))

    def _next(self, year: int, month: int) -> tuple[int, int]:
        return (year, month + 1) if month < self.months else (year + 1, 1)


def exact(year: int, month: int) -> int:  # noqa: ARG001
    """Months that begin on the same day for everybody."""
    return 0


def spelled(table: str) -> Months:
    """Names of months: a line each, spellings parted by commas."""
    lines = filter(None, map(str.strip, table.splitlines()))
    return tuple(tuple(name.strip() for name in line.split(",")) for line in lines)
