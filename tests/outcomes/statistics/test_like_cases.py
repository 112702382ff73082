"""Is a court set beside the nation on the same mix of cases?"""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import expit, log_expit, logit

from wellfounded.outcomes.statistics.beta import Counts
from wellfounded.outcomes.statistics.like_cases import Both, Kind, modelled, standardised
from wellfounded.outcomes.statistics.logistic import DidNotSettle, regression

KINDS = [
    (nationality, filing, custody)
    for nationality in ("AA", "BB", "CC", "DD")
    for filing in ("affirmative", "defensive")
    for custody in ("detained", "never")
]
NATIONALITY = {"AA": -2.0, "BB": 0.0, "CC": 1.5, "DD": -0.5}


def chance_of(kind: Kind, court: float) -> float:
    nationality, filing, custody = kind
    lean = (
        NATIONALITY[nationality] + 0.8 * (filing == "affirmative") - 1.0 * (custody == "detained")
    )
    return float(expit(lean + court))


def made(seed: int, court: float, scale: int = 40) -> dict[Kind, Both]:
    """A court that hears mostly AA, and a nation that hears all alike."""
    chance = np.random.default_rng(seed)
    found: dict[Kind, Both] = {}
    for kind in KINDS:
        here = int(chance.poisson(scale * (4.0 if kind[0] == "AA" else 0.5)))
        there = int(chance.poisson(40 * scale))
        granted = int(chance.binomial(here, chance_of(kind, court)))
        elsewhere = int(chance.binomial(there, chance_of(kind, 0.0)))
        found[kind] = Both(Counts(granted, here), Counts(granted + elsewhere, here + there))
    return found


def truth(kinds: dict[Kind, Both], court: float) -> float:
    mix = np.array([both.nation.decided for both in kinds.values()])
    return float(mix @ [chance_of(kind, court) for kind in kinds] / mix.sum())


def test_a_court_like_the_others_is_not_blamed_for_its_mix() -> None:
    kinds = made(1, court=0.0)
    granted = sum(both.court.granted for both in kinds.values())
    raw = granted / sum(both.court.decided for both in kinds.values())
    for way in (standardised, modelled):
        found = way(kinds)
        assert found is not None
        assert raw < found.nation - 0.1
        assert found.court.low <= found.nation <= found.court.high


@pytest.mark.parametrize("way", [standardised, modelled])
def test_the_truth_lies_within_as_often_as_it_should(way: object) -> None:
    held = 0
    for seed in range(400):
        kinds = made(seed, court=0.7, scale=12)
        found = way(kinds)  # type: ignore[operator]
        held += found.court.low <= truth(kinds, 0.7) <= found.court.high
    assert 0.92 <= held / 400 <= 0.985


def test_only_kinds_that_the_court_has_heard_are_weighed_and_it_is_said_how_many_that_are() -> None:
    kinds = made(2, court=0.0)
    gone = {
        kind: Both(Counts(0, 0), both.nation) if kind[0] in ("CC", "DD") else both
        for kind, both in kinds.items()
    }
    found = standardised(gone)
    assert found is not None
    assert found.covered == pytest.approx(0.5, abs=0.02)
    everything = standardised(kinds)
    assert everything is not None
    assert everything.covered == 1.0


def test_one_kind_alone_is_its_own_share() -> None:
    found = standardised({("AA",): Both(Counts(20, 100), Counts(300, 1_000))})
    assert found is not None
    assert (found.court.share, found.nation, found.court.n) == (0.2, 0.3, 100)


@pytest.mark.parametrize("granted", [0, 8])
def test_nobody_and_everybody_keep_a_margin(granted: int) -> None:
    kinds: dict[Kind, Both] = {
        (nationality,): Both(Counts(granted, 8), Counts(granted + 100, 8 + 300))
        for nationality in NATIONALITY
    }
    for way in (standardised, modelled):
        found = way(kinds)
        assert found is not None
        assert found.court.high - found.court.low > 0.02
        assert 0 <= found.court.low <= found.court.share <= found.court.high <= 1


@pytest.mark.parametrize("way", [standardised, modelled])
def test_a_court_without_decisions_has_no_share(way: object) -> None:
    assert way({("AA",): Both(Counts(0, 0), Counts(3, 10))}) is None  # type: ignore[operator]


def test_families_widen_both() -> None:
    kinds = made(3, court=0.0)
    for way in (standardised, modelled):
        alone, together = way(kinds), way(kinds, spread=3.0)
        assert alone is not None
        assert together is not None
        assert together.court.low < alone.court.low
        assert alone.court.high < together.court.high


def test_a_nation_smaller_than_the_court_is_refused() -> None:
    with pytest.raises(ValueError, match="the nation holds the court"):
        Both(Counts(5, 10), Counts(4, 20))
    with pytest.raises(ValueError, match="the nation holds the court"):
        Both(Counts(5, 10), Counts(18, 20))


@pytest.mark.parametrize("seed", range(4))
def test_the_regression_finds_what_a_general_search_finds(seed: int) -> None:
    chance = np.random.default_rng(seed)
    design = np.hstack([np.ones((60, 1)), chance.normal(size=(60, 4))])
    decided = chance.integers(0, 40, size=60).astype(float)
    granted = chance.binomial(decided.astype(int), expit(design @ [0.2, 1.0, -1.0, 0.5, 0.0]))
    ridge = np.array([0.0, 0.25, 0.25, 0.25, 0.25])

    def against(effects: np.ndarray) -> float:
        at = design @ effects
        likely = granted @ log_expit(at) + (decided - granted) @ log_expit(-at)
        return float(ridge @ effects**2 / 2 - likely)

    known = minimize(against, np.zeros(5), method="BFGS", options={"gtol": 1e-9})
    found = regression(design, granted.astype(float), decided, ridge)
    assert found.effects == pytest.approx(known.x, abs=1e-5)
    assert against(found.effects) <= known.fun + 1e-9


def test_without_a_ridge_two_groups_are_their_own_log_odds() -> None:
    design = np.array([[1.0, 0.0], [1.0, 1.0]])
    found = regression(design, np.array([30.0, 45.0]), np.array([100.0, 60.0]), np.zeros(2))
    assert found.effects == pytest.approx([logit(0.3), logit(0.75) - logit(0.3)])
    assert found.covariance[1, 1] == pytest.approx(1 / 30 + 1 / 70 + 1 / 45 + 1 / 15)


def test_a_group_never_granted_needs_the_ridge() -> None:
    design = np.array([[1.0, 0.0], [1.0, 1.0]])
    counts = np.array([30.0, 0.0]), np.array([100.0, 60.0])
    with pytest.raises(DidNotSettle):
        regression(design, *counts, np.zeros(2))
    found = regression(design, *counts, np.array([0.0, 0.25]))
    assert -8 < found.effects[1] < -2


def test_a_column_said_twice_needs_the_ridge() -> None:
    design = np.ones((3, 2))
    counts = np.array([1.0, 2.0, 3.0]), np.array([4.0, 4.0, 4.0])
    with pytest.raises(DidNotSettle):
        regression(design, *counts, np.zeros(2))
