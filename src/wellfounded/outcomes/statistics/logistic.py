"""Which effects best explain counts of grants, when some groups have none?

A logistic regression on grouped counts, by iteratively reweighted least squares. A small ridge
keeps every effect finite where a group was always or never granted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, log_expit

Floats = NDArray[np.float64]
MOST_STEPS = 100
CLOSE = 1e-10


class DidNotSettle(ArithmeticError):
    """The regression found no best effects."""


@dataclass(frozen=True, slots=True)
class Effects:
    """The effect of each column on the logit, and how they are known together."""

    effects: Floats
    covariance: Floats


def regression(design: Floats, granted: Floats, decided: Floats, ridge: Floats) -> Effects:
    """The effects that make the counts most likely, less half of ``ridge`` × effect².

    ``ridge`` has a number for each column, 0 or more. Raises DidNotSettle if no step helps or a
    column tells nothing that the others do not.
    """
    effects = np.zeros(design.shape[1])
    value = _value(design, granted, decided, ridge, effects)
    for _ in range(MOST_STEPS):
        mean = expit(design @ effects)
        slope = design.T @ (granted - decided * mean) - ridge * effects
        step = _solved(_curvature(design, decided, mean, ridge), slope)
        size = 1.0
        while size > CLOSE:
            tried = effects + size * step
            better = _value(design, granted, decided, ridge, tried)
            if better >= value - CLOSE * abs(value):
                break
            size /= 2
        else:
            raise DidNotSettle("no step makes the counts more likely")
        effects, value = tried, better
        if np.abs(size * step).max() < CLOSE:
            mean = expit(design @ effects)
            curvature = _curvature(design, decided, mean, ridge)
            return Effects(effects, _solved(curvature, np.eye(len(effects))))
    raise DidNotSettle(f"the effects still move after {MOST_STEPS} steps: a group needs a ridge")


def _value(
    design: Floats, granted: Floats, decided: Floats, ridge: Floats, effects: Floats
) -> float:
    logit = design @ effects
    likely = granted * log_expit(logit) + (decided - granted) * log_expit(-logit)
    return float(likely.sum() - (ridge * effects**2).sum() / 2)


def _curvature(design: Floats, decided: Floats, mean: Floats, ridge: Floats) -> Floats:
    weights = decided * mean * (1 - mean)
    found: Floats = design.T @ (weights[:, None] * design) + np.diag(ridge)
    return found


def _solved(curvature: Floats, right: Floats) -> Floats:
    try:
        found: Floats = np.linalg.solve(curvature, right).astype(np.float64)
    except np.linalg.LinAlgError as wrong:
        raise DidNotSettle("a column tells nothing that the others do not") from wrong
    return found
