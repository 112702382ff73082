"""Between which bounds does a share lie, counted on so many decisions?

Wilson's score interval (E. B. Wilson, 1927). It keeps its promise at five decisions as at
five thousand, and never leaves 0 to 1; "plus or minus two standard errors" does neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

LEVEL = 0.95
"""How often an interval should hold the truth."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share from 0 to 1, the bounds it lies between, and how many decisions it was counted on.

    Raises ValueError unless ``0 <= low <= share <= high <= 1`` and ``n`` is above 0.
    """

    share: float
    low: float
    high: float
    n: int

    def __post_init__(self) -> None:
        if not (0 <= self.low <= self.share <= self.high <= 1 and self.n > 0):
            raise ValueError(f"no share: {self.low} <= {self.share} <= {self.high}, n {self.n}")


def interval(granted: int, decided: int, spread: float = 1.0, level: float = LEVEL) -> Share | None:
    """The share granted of ``decided``; None if nothing was decided.

    ``spread`` is the design effect of families (1 or more): so many times fewer decisions were
    made independently of each other. Raises ValueError for counts or a spread that cannot be.
    """
    if not 0 <= granted <= decided or not 1 <= spread < float("inf") or not 0 < level < 1:
        raise ValueError(f"no share: {granted} of {decided}, spread {spread}, level {level}")
    if not decided:
        return None
    share = granted / decided
    low, high = bounds(share, decided / spread, level)
    return Share(share, low, high, decided)


def bounds(share: float, independent: float, level: float = LEVEL) -> tuple[float, float]:
    """The bounds of a share that is known as well as from so many ``independent`` decisions."""
    squared = normal_quantile(level) ** 2
    middle = share + squared / (2 * independent)
    half = sqrt(squared * (share * (1 - share) / independent + squared / (4 * independent**2)))
    whole = 1 + squared / independent
    # At 0 and 1 the formula gives the share itself, less a last binary digit.
    low = 0.0 if share == 0 else min(share, (middle - half) / whole)
    high = 1.0 if share == 1 else max(share, (middle + half) / whole)
    return max(0.0, low), min(1.0, high)


def normal_quantile(level: float = LEVEL) -> float:
    """How many standard errors to each side hold ``level`` of a normal distribution."""
    return NormalDist().inv_cdf(0.5 + level / 2)
