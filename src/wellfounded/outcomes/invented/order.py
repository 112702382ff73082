"""What invented release is asked for?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Layout(StrEnum):
    """The headers of which time."""

    FEBRUARY_2025 = "2025-02"
    """49 columns of bonds, GENDER, the names of then."""
    FEBRUARY_2026 = "2026-02"
    """Eight columns of motions named ``…_Remove``, and rows of motions that run over."""
    CURRENT = "current"


class Spoiling(StrEnum):
    """How many faults are put in."""

    NONE = "none"
    REAL = "real"
    """As often as in the real release: in a small one, hardly ever."""
    PLENTY = "plenty"
    """Each of them at least a few times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A release to invent; the same order makes the same bytes."""

    cases: int
    """How many there would be on ``counted_on``; an earlier or later release has fewer or more."""
    since: int = 1984
    """The first fiscal year in which one came; a small release of few years has more to count."""
    seed: int = 1
    released: date = date(2026, 8, 1)
    counted_on: date = date(2026, 8, 1)
    layout: Layout = Layout.CURRENT
    spoiling: Spoiling = Spoiling.REAL
    lose: bool = False
    """Whether some rows are gone that the release of the month before had."""
    tables: tuple[str, ...] = ()
    """Only these; all of them if empty."""
    threads: int = 2
    memory: str = "2GB"

    def __post_init__(self) -> None:
        if self.cases < 1:
            raise ValueError("An invented release needs at least one case.")
        if not date(2000, 1, 1) <= self.released <= date(2027, 9, 30):
            raise ValueError("An invented release is of a day from 2000-01-01 to 2027-09-30.")
        if not 1984 <= self.since < self.released.year:
            raise ValueError("An invented release begins with a year from 1984 to before its own.")
