"""How often would a court have granted, had it heard the nation's mix of cases?

Twice, since each way has its own weakness. Direct standardisation takes the court's own share
for each kind of case and weighs it by the nation's mix; it assumes nothing, and is wide. The
regression assumes that kinds of cases differ alike everywhere, and lends strength. Both adjust
for nationality, filing and custody, and for nothing else that makes cases differ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, logit

from wellfounded.outcomes.statistics.beta import Counts
from wellfounded.outcomes.statistics.logistic import Floats, regression
from wellfounded.outcomes.statistics.wilson import LEVEL, Share, bounds, normal_quantile

Kind = tuple[str, ...]
"""A kind of case, such as (nationality, filing, custody)."""
RIDGE = 0.25
"""An effect is taken to lie within 4 on the logit unless the counts say otherwise."""
SMOOTHED_BY = 2.0
"""Decisions at the nation's share that are added to each kind for its margin only."""


@dataclass(frozen=True, slots=True)
class Both:
    """One kind of case: at the court, and in the nation with the court in it."""

    court: Counts
    nation: Counts

    def __post_init__(self) -> None:
        here, all_of_it = self.court, self.nation
        if here.granted > all_of_it.granted or here.decided > all_of_it.decided:
            raise ValueError("the nation holds the court: its counts cannot be smaller")
        if here.decided - here.granted > all_of_it.decided - all_of_it.granted:
            raise ValueError("the nation holds the court: its denials cannot be fewer")


@dataclass(frozen=True, slots=True)
class LikeCases:
    """The court and the nation on one mix of cases."""

    court: Share
    nation: float
    covered: float
    """Which share of the nation's decisions is of a kind that the court has heard, 0 to 1."""


def standardised(
    kinds: Mapping[Kind, Both], spread: float = 1.0, level: float = LEVEL
) -> LikeCases | None:
    """By direct standardisation over the kinds that the court has heard; None if it heard none.

    The margin is Wilson's, at as many decisions as would have the same variance.
    """
    heard = [both for both in kinds.values() if both.court.decided > 0]
    if not heard:
        return None
    everywhere = sum(both.nation.decided for both in kinds.values())
    mix = np.array([both.nation.decided for both in heard])
    weight = mix / mix.sum()
    granted = np.array([both.court.granted for both in heard])
    decided = np.array([both.court.decided for both in heard])
    nation = np.array([both.nation.granted for both in heard]) / mix
    share = float(weight @ (granted / decided))
    smooth = (granted + SMOOTHED_BY * nation) / (decided + SMOOTHED_BY)
    variance = float(weight**2 @ (smooth * (1 - smooth) / decided))
    middle = float(weight @ smooth)
    worth = middle * (1 - middle) / variance if variance > 0 else float(decided.sum())
    return LikeCases(
        court=Share(share, *bounds(share, worth / spread, level), int(decided.sum())),
        nation=float(weight @ nation),
        covered=float(mix.sum() / everywhere),
    )


def modelled(
    kinds: Mapping[Kind, Both], spread: float = 1.0, level: float = LEVEL, ridge: float = RIDGE
) -> LikeCases | None:
    """By a logistic regression on the parts of the kind and the court, over the nation's mix.

    None if the court has decided nothing. Raises DidNotSettle as ``regression`` does.
    """
    here = sum(both.court.decided for both in kinds.values())
    if not here:
        return None
    design, columns = _design(list(kinds), ridge)
    court = np.array([[both.court.granted, both.court.decided] for both in kinds.values()])
    nation = np.array([[both.nation.granted, both.nation.decided] for both in kinds.values()])
    elsewhere = nation - court
    at_court = np.ones((len(kinds), 1))
    rows = np.vstack([np.hstack([design, at_court]), np.hstack([design, np.zeros_like(at_court)])])
    counts = np.vstack([court, elsewhere])
    found = regression(rows, counts[:, 0], counts[:, 1], np.append(columns, ridge))
    weight = nation[:, 1] / nation[:, 1].sum()
    mean = expit(rows[: len(kinds)] @ found.effects)
    share = float(weight @ mean)
    slope = (weight * mean * (1 - mean)) @ rows[: len(kinds)]
    variance = spread * float(slope @ found.covariance @ slope)
    away = normal_quantile(level) * np.sqrt(variance) / (share * (1 - share))
    low, high = (float(expit(logit(share) + way * away)) for way in (-1, 1))
    return LikeCases(
        court=Share(share, min(low, share), max(high, share), int(here)),
        nation=float(nation[:, 0].sum() / nation[:, 1].sum()),
        covered=float(nation[court[:, 1] > 0, 1].sum() / nation[:, 1].sum()),
    )


def _design(kinds: Sequence[Kind], ridge: float) -> tuple[Floats, Floats]:
    """A column of ones, then one for each value of each part; and the ridge of each column."""
    values = sorted({(at, value) for kind in kinds for at, value in enumerate(kind)})
    place = {value: column for column, value in enumerate(values, start=1)}
    design = np.zeros((len(kinds), len(values) + 1))
    design[:, 0] = 1.0
    for row, kind in enumerate(kinds):
        design[row, [place[at, value] for at, value in enumerate(kind)]] = 1.0
    return design, np.array([0.0] + [ridge] * len(values))
