"""Which spread of shares best explains the counts, beyond what chance does?

The beta-binomial by maximum marginal likelihood: shares are drawn from Beta(a, b), decisions
from the shares. Where the counts cannot tell a and b, the fit says so and gives none.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import betaln, expit, logit, xlog1py, xlogy

from wellfounded.outcomes.statistics.beta import Beta, Counts

WEAKEST, STRONGEST = -4.0, 10.0
"""The logarithm of a + b is sought between these; at the top chance alone explains it all."""
_ENOUGH = 0.01
"""By how much the logarithm of the likelihood must be better than chance alone."""

Floats = NDArray[np.float64]


class Because(StrEnum):
    """Why there is no fit."""

    TOO_FEW = "too_few"
    """Fewer than two judges with decisions: nothing tells how judges differ."""
    NONE_GRANTED = "none_granted"
    ALL_GRANTED = "all_granted"
    NO_MORE_THAN_CHANCE = "no_more_than_chance"
    """The counts differ no more than coins would; any strong prior explains them as well."""


def fit(counts: Sequence[Counts]) -> Beta | Because:
    """The Beta that makes these counts most likely, or why none does."""
    granted = np.array([one.granted for one in counts if one.decided], float)
    decided = np.array([one.decided for one in counts if one.decided], float)
    if len(decided) < 2:
        return Because.TOO_FEW
    if not granted.sum():
        return Because.NONE_GRANTED
    if granted.sum() == decided.sum():
        return Because.ALL_GRANTED

    def against(at: Floats) -> float:
        a, b = expit(at[0]) * np.exp(at[1]), expit(-at[0]) * np.exp(at[1])
        return -float((betaln(granted + a, decided - granted + b) - betaln(a, b)).sum())

    pooled = granted.sum() / decided.sum()
    bounds = [(-12.0, 12.0), (WEAKEST, STRONGEST)]
    starts = [np.array([logit(pooled), strength]) for strength in (0.0, 2.0, 5.0)]
    found = min(
        (minimize(against, start, method="L-BFGS-B", bounds=bounds) for start in starts),
        key=lambda one: float(one.fun),
    )
    chance = float((xlogy(granted, pooled) + xlog1py(decided - granted, -pooled)).sum())
    if found.x[1] > STRONGEST - 0.1 or -found.fun < chance + _ENOUGH:
        return Because.NO_MORE_THAN_CHANCE
    mean, strength = float(expit(found.x[0])), float(np.exp(found.x[1]))
    return Beta(mean * strength, (1 - mean) * strength)
