"""How many of all cases have ended in each way after so long?

O. Aalen and S. Johansen, 1978. Grants, denials and other ends compete: a case that was closed
can no longer be granted. To censor the other ends instead would make every way look likelier
than it is, and the shares would sum to more than all cases.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from wellfounded.outcomes.statistics.kaplan_meier import Reached
from wellfounded.outcomes.statistics.waits import Floats, Waits
from wellfounded.outcomes.statistics.wilson import LEVEL, normal_quantile

DUST = 1e-12
"""What sums of binary fractions may miss."""


@dataclass(frozen=True, slots=True)
class Incidence:
    """The share that has ended in one way by each time, with its bounds."""

    times: tuple[float, ...]
    share: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]

    def reached(self, share: float) -> Reached:
        """The first time by which ``share`` of all cases had ended in this way, with bounds."""
        if not 0 < share < 1:
            raise ValueError(f"a share is between 0 and 1, not {share}")
        return Reached(
            self._first(self.share, share),
            self._first(self.high, share),
            self._first(self.low, share),
        )

    def _first(self, line: tuple[float, ...], share: float) -> float | None:
        over = (at for at, one in zip(self.times, line, strict=True) if one >= share - DUST)
        return next(over, None)


def aalen_johansen(waits: Waits, level: float = LEVEL) -> dict[str, Incidence]:
    """Each way a case can end, by its name; with the share still waiting they sum to 1."""
    until = waits.told
    events, risk = waits.events[:until], np.maximum(waits.at_risk[:until], 1)
    waiting = np.cumprod(1 - events / risk)
    before = np.concatenate([[1.0], waiting[:-1]])
    found = {}
    for way, counts in waits.ended.items():
        own = np.array(counts[:until], float)
        share = np.cumsum(before * own / risk)
        variance = _variance(share, before, events, own, risk)
        low, high = _bounds(share, variance, level)
        lines = (tuple(line.tolist()) for line in (share, low, high))
        found[way] = Incidence(waits.times[:until], *lines)
    return found


def _variance(share: Floats, before: Floats, events: Floats, own: Floats, risk: Floats) -> Floats:
    """The variance by the delta method, in sums that run (D. Collett, 2nd edition, chapter 12).

    Σ (F(t)-F(tᵢ))² d/(n(n-d)) + Σ S(tᵢ₋₁)² dₖ(n-dₖ)/n³ - 2 Σ (F(t)-F(tᵢ)) S(tᵢ₋₁) dₖ/n².
    """
    rest = risk - events
    # Where nobody is left F no longer grows, so that the first sum keeps its value.
    all_ends = np.divide(events, risk * rest, out=np.zeros_like(events), where=rest > 0)
    mixed = before * own / risk**2
    first = (
        share**2 * np.cumsum(all_ends)
        - 2 * share * np.cumsum(all_ends * share)
        + np.cumsum(all_ends * share**2)
    )
    second = np.cumsum(before**2 * own * (risk - own) / risk**3)
    third = share * np.cumsum(mixed) - np.cumsum(mixed * share)
    found: Floats = np.maximum(first + second - 2 * third, 0.0)
    return found


def _bounds(share: Floats, variance: Floats, level: float) -> tuple[Floats, Floats]:
    """On the scale of log(-log), so that no bound leaves 0 to 1.

    Where everybody has ended in this way, the last lower bound stays.
    """
    all_ended = share > 1 - DUST
    inside = (share > 0) & ~all_ended
    logs = np.log(share, where=inside, out=np.full_like(share, -1.0))
    scale = np.where(inside, share * -logs, 1.0)
    away = normal_quantile(level) * np.sqrt(np.where(inside, variance, 0.0)) / scale
    low = np.where(inside, np.exp(logs * np.exp(away)), 0.0)
    high = np.where(inside, np.exp(logs * np.exp(-away)), share)
    return np.where(all_ended, np.maximum.accumulate(low), low), high
