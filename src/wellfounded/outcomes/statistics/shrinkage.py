"""What is known of a judge's share, when the other judges are known too?

Empirical Bayes with closed forms. Judges of a court are drawn from a Beta about the court's
mean; courts are drawn from a Beta about the nation's mean, and the likeness of judges within a
court from a log-normal. The four national numbers are fitted by maximum marginal likelihood.
For each court its mean and likeness are summed over a grid, not fixed at their best values, so
a court with one judge, or with none granted, is still answered, and with the margin it deserves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import betaln, expit

from wellfounded.outcomes.statistics.beta import Beta, Counts

Floats = NDArray[np.float64]

FEWEST_COURTS = 5
"""Under so many courts with two judges or more, nothing national is fitted."""
_MEANS: Floats = expit(np.linspace(-6.5, 6.5, 53))
_STRENGTHS: Floats = np.exp(np.linspace(np.log(0.5), np.log(1000.0), 24))
_A: Floats = _MEANS[:, None] * _STRENGTHS
_B: Floats = (1 - _MEANS[:, None]) * _STRENGTHS
_BOUNDS = ((-6.0, 6.0), (-1.5, 6.0), (-0.5, 6.5), (-2.0, 1.0))

Judges = Mapping[str, Counts]


@dataclass(frozen=True, slots=True)
class Nation:
    """How courts lie about the nation, and how alike the judges of a court are."""

    mean: float
    courts: float
    """How alike courts are: the prior of a court's mean is worth so many decisions."""
    judges: float
    """How alike judges of one court are, in the middle of all courts, counted the same way."""
    differing: float
    """How much that likeness differs from court to court: a deviation of its logarithm."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """What is known of every judge within each court."""

    nation: Nation | None
    """None where too few courts, or no grants, or no denials, leave nothing national to fit."""
    judges: Mapping[tuple[str, str], Beta]
    """By court and judge."""
    courts: Mapping[str, Beta]
    """What is known of a judge of this court before a decision of theirs is counted."""


def shrink(courts: Mapping[str, Judges]) -> Shrunk:
    """Shrink each judge towards the court, and each court towards the nation.

    Without a national fit every mean and every likeness on the grid is as good beforehand.
    """
    seen = {court: _likelihoods(judges) for court, judges in sorted(courts.items())}
    nation = _nation(courts, list(seen.values()))
    means, strengths = _flat() if nation is None else _priors(nation)
    before = means[:, None] + strengths[None]
    found: dict[tuple[str, str], Beta] = {}
    priors: dict[str, Beta] = {}
    for court, likelihood in seen.items():
        weights = np.exp(_normalised(before + likelihood))
        priors[court] = _mixed(weights, Counts(0, 0))
        for judge, counts in courts[court].items():
            found[court, judge] = _mixed(weights, counts)
    return Shrunk(nation, found, priors)


def _likelihoods(judges: Judges) -> Floats:
    """The logarithm of the chance of a court's counts, for each mean and each likeness."""
    total: Floats = -len(judges) * betaln(_A, _B)
    for one in judges.values():
        total += betaln(one.granted + _A, one.decided - one.granted + _B)
    return total


def _nation(courts: Mapping[str, Judges], seen: list[Floats]) -> Nation | None:
    granted = sum(one.granted for judges in courts.values() for one in judges.values())
    decided = sum(one.decided for judges in courts.values() for one in judges.values())
    several = [
        judges for judges in courts.values() if sum(one.decided > 0 for one in judges.values()) > 1
    ]
    if len(several) < FEWEST_COURTS or not 0 < granted < decided:
        return None
    stacked = np.stack(seen)
    chances = np.exp(stacked - stacked.max(axis=(1, 2), keepdims=True))

    def against(at: Floats) -> float:
        means, strengths = _priors(_read(at))
        whole = np.einsum("cms,m,s->c", chances, np.exp(means), np.exp(strengths), optimize=True)
        return -float(np.log(np.maximum(whole, 1e-300)).sum())

    share = granted / decided
    start = np.array([np.log(share / (1 - share)), 1.0, 2.0, -0.7])
    found = minimize(against, start, method="L-BFGS-B", bounds=_BOUNDS)
    return _read(found.x)


def _read(at: Floats) -> Nation:
    mean, *rest = at.tolist()
    courts, judges, differing = (exp(one) for one in rest)
    return Nation(float(expit(mean)), courts, judges, differing)


def _priors(nation: Nation) -> tuple[Floats, Floats]:
    """The logarithms of the priors along the grid; the means lie evenly on the logit."""
    means = nation.courts * (nation.mean * np.log(_MEANS) + (1 - nation.mean) * np.log1p(-_MEANS))
    away = (np.log(_STRENGTHS) - np.log(nation.judges)) / nation.differing
    return _normalised(means), _normalised(-(away**2) / 2)


def _normalised(logs: Floats) -> Floats:
    """Logarithms of chances that sum to 1."""
    highest = logs.max()
    found: Floats = logs - highest - np.log(np.exp(logs - highest).sum())
    return found


def _flat() -> tuple[Floats, Floats]:
    """Every mean from 0 to 1 alike, every likeness alike."""
    return _normalised(np.log(_MEANS) + np.log1p(-_MEANS)), _normalised(np.zeros(len(_STRENGTHS)))


def _mixed(weights: Floats, counts: Counts) -> Beta:
    """The one Beta with the mean and the variance of all the Betas of the grid together."""
    strength = _STRENGTHS[None] + counts.decided
    mean = (_A + counts.granted) / strength
    middle = float((weights * mean).sum())
    within = float((weights * mean * (1 - mean) / (strength + 1)).sum())
    variance = within + float((weights * (mean - middle) ** 2).sum())
    worth = middle * (1 - middle) / variance - 1
    return Beta(middle * worth, (1 - middle) * worth)
