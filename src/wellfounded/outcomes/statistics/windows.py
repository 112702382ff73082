"""Which days does a figure cover, and which days of the law fall among them?

The release says up to when the record goes. What the law did is handed in by the caller: the
statistics know no law.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

RECENT_MONTHS = 12
LINE_MONTHS = 60
PROVISIONAL_MONTHS = 2


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """The days from ``first`` to ``last``, both counted. Raises ValueError if out of order."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError(f"from {self.first} to {self.last}: the days are in order")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def full_months(release: date, months: int) -> Window:
    """The last ``months`` whole months before the month of the release."""
    if months < 1:
        raise ValueError(f"{months} months: one or more")
    end = release.replace(day=1)
    year, month = divmod(end.year * 12 + end.month - 1 - months, 12)
    return Window(date(year, month + 1, 1), end - timedelta(days=1))


def recent(release: date) -> Window:
    """The twelve whole months before the release: what is shown first."""
    return full_months(release, RECENT_MONTHS)


def five_years(release: date) -> Window:
    """The sixty whole months before the release."""
    return full_months(release, LINE_MONTHS)


def provisional(release: date) -> Window:
    """The two whole months before the release, and all after: courts are still entering them."""
    return Window(full_months(release, PROVISIONAL_MONTHS).first, release)


def is_provisional(window: Window, release: date) -> bool:
    """Whether a window reaches into days that are still being entered."""
    return window.last >= provisional(release).first


def fiscal_year(day: date) -> int:
    """The government's year, which begins on 1 October of the year before."""
    return day.year + (day.month >= 10)


def days_of(year: int) -> Window:
    """The days of a fiscal year."""
    return Window(date(year - 1, 10, 1), date(year, 9, 30))


@dataclass(frozen=True, slots=True)
class Policy:
    """A day on which the law or its practice changed; ``id`` is the caller's."""

    day: date
    id: str


def policies_in(window: Window, policies: Iterable[Policy]) -> tuple[Policy, ...]:
    """Those that fall in the window, the earliest first."""
    return tuple(sorted((one for one in policies if one.day in window), key=_when))


def moved_within(window: Window, policies: Iterable[Policy]) -> bool:
    """Whether the law changed inside the window, so that one share stands for two times."""
    return any(window.first < one.day <= window.last for one in policies)


def _when(policy: Policy) -> tuple[date, str]:
    return policy.day, policy.id
