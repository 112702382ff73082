"""Do families make the margin as wide as it must be?"""

from __future__ import annotations

import numpy as np
import pytest

from wellfounded.outcomes.statistics.clustered import design_effect, effective, sums
from wellfounded.outcomes.statistics.wilson import interval


def test_people_on_their_own_have_no_design_effect() -> None:
    alone = [(1, 1)] * 300 + [(0, 1)] * 700
    assert design_effect(sums(alone)) == pytest.approx(1.0, abs=0.01)


def test_families_of_four_decided_together_count_as_one() -> None:
    families = [(4, 4)] * 50 + [(0, 4)] * 150
    of = sums(families)
    assert design_effect(of) == pytest.approx(4.0, rel=0.01)
    assert effective(of) == pytest.approx(200, rel=0.01)


def test_few_families_are_each_taken_as_one_decision() -> None:
    assert design_effect(sums([(3, 3), (0, 1), (1, 1)])) == pytest.approx(11 / 5)


@pytest.mark.parametrize("granted", [0, 1])
def test_where_all_were_decided_alike_the_margin_is_still_of_families(granted: int) -> None:
    of = sums([(5 * granted, 5)] * 40)
    assert design_effect(of) == 5.0


def test_without_decisions_there_is_nothing_to_widen() -> None:
    assert design_effect(sums([(0, 0)])) == 1.0


def test_it_equals_the_scatter_of_families_drawn_again() -> None:
    """The bootstrap over families, which needs no formula."""
    chance = np.random.default_rng(20)
    sizes = chance.integers(1, 6, size=600)
    shares = chance.beta(0.6, 1.2, size=600)
    granted = chance.binomial(sizes, shares)
    of = sums(zip(granted.tolist(), sizes.tolist(), strict=True))
    drawn = chance.integers(0, 600, size=(4_000, 600))
    again = granted[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    share = of.granted / of.decided
    alone = share * (1 - share) / of.decided
    assert design_effect(of) == pytest.approx(again.var() / alone, rel=0.08)


def test_the_truth_lies_within_as_often_as_it_should() -> None:
    """4,000 courts of 60 families each; without the families the margin would be far too small."""
    chance = np.random.default_rng(7)
    truth, held, too_narrow = 0.3, 0, 0
    for _ in range(4_000):
        sizes = chance.choice([1, 2, 3, 4], p=[0.55, 0.2, 0.15, 0.1], size=60)
        granted = sizes * (chance.random(60) < truth)
        of = sums(zip(granted.tolist(), sizes.tolist(), strict=True))
        share = interval(of.granted, of.decided, design_effect(of))
        plain = interval(of.granted, of.decided)
        assert share is not None
        assert plain is not None
        held += share.low <= truth <= share.high
        too_narrow += plain.low <= truth <= plain.high
    assert 0.935 <= held / 4_000 <= 0.965
    assert too_narrow / 4_000 < 0.88


def test_one_family_does_not_widen_a_rare_outcome_by_its_size() -> None:
    of = sums([(5, 5)] + [(0, 1)] * 700 + [(0, 2)] * 150)
    assert design_effect(of) == pytest.approx((25 + 700 + 600) / 1005)


def test_a_rare_outcome_of_whole_families_keeps_its_margin() -> None:
    chance = np.random.default_rng(9)
    held = 0
    for truth in chance.uniform(0.005, 0.04, 2_000):
        sizes = chance.choice([1, 2, 3, 4], p=[0.55, 0.2, 0.15, 0.1], size=300)
        granted = sizes * (chance.random(300) < truth)
        of = sums(zip(granted.tolist(), sizes.tolist(), strict=True))
        share = interval(of.granted, of.decided, design_effect(of))
        held += share is not None and share.low <= truth <= share.high
    assert held / 2_000 >= 0.935
