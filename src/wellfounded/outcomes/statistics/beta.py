"""What is known of a share, before and after decisions were counted?"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from wellfounded.outcomes.statistics.wilson import LEVEL, Share


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were granted of how many decided; parts of one where families count as one."""

    granted: float
    decided: float

    def __post_init__(self) -> None:
        if not 0 <= self.granted <= self.decided < float("inf"):
            raise ValueError(f"{self.granted} granted of {self.decided} decided cannot be")


@dataclass(frozen=True, slots=True)
class Beta:
    """A distribution of a share."""

    a: float
    b: float

    def __post_init__(self) -> None:
        if not (0 < self.a < float("inf") and 0 < self.b < float("inf")):
            raise ValueError(f"Beta({self.a}, {self.b}): both are above 0")

    @property
    def mean(self) -> float:
        """The middle of the distribution."""
        return self.a / (self.a + self.b)

    @property
    def deviation(self) -> float:
        """Its standard deviation."""
        strength = self.a + self.b
        return sqrt(self.mean * (1 - self.mean) / (strength + 1))

    def after(self, seen: Counts) -> Beta:
        """What is known of the share once these were counted."""
        return Beta(self.a + seen.granted, self.b + seen.decided - seen.granted)

    def interval(self, n: int, level: float = LEVEL) -> Share:
        """The mean with equal tails cut off; ``n`` is how many decisions were counted."""
        from scipy.special import betaincinv

        tails = ((1 - level) / 2, (1 + level) / 2)
        low, high = (float(betaincinv(self.a, self.b, tail)) for tail in tails)
        return Share(self.mean, min(low, self.mean), max(high, self.mean), n)
