"""What may be shown of one judge, by how many decisions there are?

The public judge reports of TRAC start at 100 decisions at a court; shares of fewer move too
much by chance. No function here or beside puts judges in order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

SPEAKS_FROM = 25
SHOWN_FROM = 100
FEWEST_FOR_RANGE = 3
"""A range of two judges would tell of each of them."""


class Shown(StrEnum):
    """How much is said."""

    SILENT = "silent"
    """Not even that there are decisions."""
    COURT_ONLY = "court_only"
    """The court's figure, and that there are too few of this judge."""
    SHOWN = "shown"
    """The judge's figure, shrunk to the court, with its bounds and the court's range."""


def shown(decided: int) -> Shown:
    """What is said of a judge with so many decisions at one court. Raises ValueError under 0."""
    if decided < 0:
        raise ValueError(f"{decided} decisions: a count is 0 or more")
    if decided < SPEAKS_FROM:
        return Shown.SILENT
    return Shown.COURT_ONLY if decided < SHOWN_FROM else Shown.SHOWN


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and the highest shrunk share among judges of one court; nobody is named."""

    low: float
    high: float
    judges: int


def same_court(of: Iterable[tuple[float, int]]) -> Range | None:
    """The range over (shrunk share, decided) of a court's judges who are shown; None if too few."""
    shares = [share for share, decided in of if shown(decided) is Shown.SHOWN]
    if len(shares) < FEWEST_FOR_RANGE:
        return None
    return Range(min(shares), max(shares), len(shares))
