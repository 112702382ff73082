"""How long until a case has ended, when those that wait count as waiting?

E. L. Kaplan and P. Meier, 1958; bounds by M. Greenwood's variance on the scale of log(-log).
The middle of ended cases alone is too short: the long waits are not over yet.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from wellfounded.outcomes.statistics.waits import Floats, Waits
from wellfounded.outcomes.statistics.wilson import LEVEL, normal_quantile


@dataclass(frozen=True, slots=True)
class Reached:
    """When a share had ended; None where it is not reached."""

    at: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Curve:
    """The share still waiting after each time, with its bounds, and how many were watched."""

    times: tuple[float, ...]
    waiting: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    at_risk: tuple[int, ...]

    def ended(self, share: float) -> Reached:
        """The first time at which at least ``share`` of the cases had ended; 0.5 is the median.

        The bounds are where the bounds of the curve get there (Brookmeyer and Crowley, 1982).
        """
        if not 0 < share < 1:
            raise ValueError(f"a share is between 0 and 1, not {share}")
        left = 1 - share
        return Reached(
            self._first(self.waiting, left),
            self._first(self.low, left),
            self._first(self.high, left),
        )

    def _first(self, line: tuple[float, ...], left: float) -> float | None:
        # A share that is exactly reached must not be missed by a last binary digit.
        under = (at for at, one in zip(self.times, line, strict=True) if one <= left + 1e-12)
        return next(under, None)


def kaplan_meier(waits: Waits, level: float = LEVEL) -> Curve:
    """The curve of waiting for any end. Nothing is told after ``waits.told`` times."""
    until = waits.told
    events, risk = waits.events[:until], waits.at_risk[:until]
    watched = np.maximum(risk, 1)
    waiting: Floats = np.cumprod(1 - events / watched).astype(np.float64)
    low, high = _bounds(waiting, _greenwood(events, watched), level)
    return Curve(
        times=waits.times[:until],
        waiting=tuple(waiting.tolist()),
        low=tuple(low.tolist()),
        high=tuple(high.tolist()),
        at_risk=tuple(int(one) for one in risk),
    )


def _greenwood(events: Floats, risk: Floats) -> Floats:
    """The sum that makes the variance of the logarithm; infinite once nobody is left."""
    rest = risk - events
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Floats = np.cumsum(np.where(events > 0, events / (risk * rest), 0.0))
    return found


def _bounds(waiting: Floats, greenwood: Floats, level: float) -> tuple[Floats, Floats]:
    """Where nobody has ended yet there is no margin; where nobody waits, the last upper bound."""
    inside = (waiting > 0) & (waiting < 1)
    logs = np.log(waiting, where=inside, out=np.full_like(waiting, -1.0))
    away = normal_quantile(level) * np.sqrt(np.where(inside, greenwood, 0.0)) / -logs
    low = np.where(inside, np.exp(logs * np.exp(away)), waiting)
    high = np.where(inside, np.exp(logs * np.exp(-away)), 1.0)
    return low, np.minimum.accumulate(high)
