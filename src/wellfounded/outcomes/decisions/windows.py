"""Which spans does a release cover: fiscal years, twelve months, five years?

A fiscal year begins in October and is named by the year in which it ends. The two windows end with
the last full month before the release. A release of early October ends them a month earlier: else
they would be sums of whole fiscal years, and a hidden year would follow by subtraction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

RECENT, FIVE = "recent", "five"
RECENT_MONTHS, FIVE_MONTHS, PROVISIONAL_MONTHS = 12, 60, 2
FIRST_FISCAL_YEAR: Final = 1997
"""Before it the release is not whole: cases that had ended were not all entered."""
OCTOBER: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """The days that matter to a release; every last day is included."""

    released_on: date
    provisional_from: date
    """Decisions from this day on are still being entered."""
    recent_from: date
    five_from: date
    windows_to: date


def windows(released_on: date) -> Windows:
    """The windows of the release of that day."""
    month = released_on.replace(day=1)
    end = _months_back(month, 1) if month.month == OCTOBER else month
    return Windows(
        released_on=released_on,
        provisional_from=_months_back(month, PROVISIONAL_MONTHS),
        recent_from=_months_back(end, RECENT_MONTHS),
        five_from=_months_back(end, FIVE_MONTHS),
        windows_to=end - timedelta(days=1),
    )


def days_of(period: str, of: Windows) -> tuple[date, date]:
    """The first and the last day that a period covers in a release.

    Raises:
        ValueError: it is none of ``FY2024``, ``recent`` and ``five``.
    """
    if period in (RECENT, FIVE):
        return (of.recent_from if period == RECENT else of.five_from), of.windows_to
    if not (period.startswith("FY") and period[2:].isdecimal()):
        raise ValueError(f"{period}: no period; write FY2024, recent or five")
    first, last = fiscal_days(int(period[2:]))
    return first, min(last, of.released_on)


def fiscal_days(year: int) -> tuple[date, date]:
    """The first and the last day of a fiscal year."""
    return date(year - 1, OCTOBER, 1), date(year, OCTOBER, 1) - timedelta(days=1)


def fiscal_year(day: date) -> int:
    """The fiscal year of a day."""
    return day.year + (day.month >= OCTOBER)


def _months_back(month: date, by: int) -> date:
    months = month.year * 12 + month.month - 1 - by
    return date(months // 12, months % 12 + 1, 1)
