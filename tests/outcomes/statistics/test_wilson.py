"""Do the bounds of a share hold what they promise?"""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from wellfounded.outcomes.statistics.wilson import Share, interval


@st.composite
def counted(draw: st.DrawFn) -> tuple[int, int]:
    decided = draw(st.integers(1, 5_000))
    return draw(st.integers(0, decided)), decided


@given(counted())
def test_it_is_the_interval_that_scipy_knows(counts: tuple[int, int]) -> None:
    granted, decided = counts
    share = interval(granted, decided)
    known = binomtest(granted, decided).proportion_ci(0.95, "wilson")
    assert share is not None
    assert share.low == pytest.approx(known.low, abs=1e-12)
    assert share.high == pytest.approx(known.high, abs=1e-12)
    assert share.low <= share.share <= share.high


@given(counted(), st.floats(1, 50))
def test_families_only_widen_it(counts: tuple[int, int], spread: float) -> None:
    alone, together = interval(*counts), interval(*counts, spread=spread)
    assert alone is not None
    assert together is not None
    assert together.low <= alone.low
    assert alone.high <= together.high


def test_families_of_four_weigh_as_a_quarter_of_the_decisions() -> None:
    together, alone = interval(40, 160, spread=4.0), interval(10, 40)
    assert together is not None
    assert alone is not None
    assert (together.low, together.high) == (alone.low, alone.high)
    assert together.n == 160


def test_where_nothing_was_decided_there_is_no_share() -> None:
    assert interval(0, 0) is None


@pytest.mark.parametrize("decided", [1, 5, 400])
def test_nobody_and_everybody_keep_a_margin(decided: int) -> None:
    nobody, everybody = interval(0, decided), interval(decided, decided)
    assert nobody is not None
    assert everybody is not None
    assert nobody.low == 0 < nobody.high
    assert everybody.low < 1 == everybody.high


def wald(granted: int, decided: int) -> tuple[float, float]:
    share = granted / decided
    half = 1.959964 * sqrt(share * (1 - share) / decided)
    return share - half, share + half


@pytest.mark.parametrize(
    ("decided", "wilson_says", "wald_says"), [(5, 0.957, 0.641), (100, 0.951, 0.922)]
)
def test_how_often_the_truth_lies_within(
    decided: int, wilson_says: float, wald_says: float
) -> None:
    """Over all shares from 0 to 1, summed exactly; beside it a plain standard error."""
    from numpy import linspace
    from scipy.stats import binom

    shares = [float(one) for one in linspace(0.0005, 0.9995, 1_000)]
    held = {"wilson": 0.0, "wald": 0.0}
    for granted in range(decided + 1):
        found = interval(granted, decided)
        assert found is not None
        for name, (low, high) in (
            ("wilson", (found.low, found.high)),
            ("wald", wald(granted, decided)),
        ):
            inside = [one for one in shares if low <= one <= high]
            held[name] += float(binom.pmf(granted, decided, inside).sum()) / len(shares)
    assert held["wilson"] == pytest.approx(wilson_says, abs=0.005)
    assert held["wald"] == pytest.approx(wald_says, abs=0.005)


@pytest.mark.parametrize(
    ("granted", "decided", "spread"), [(-1, 4, 1.0), (5, 4, 1.0), (1, 4, 0.5), (1, 4, float("nan"))]
)
def test_counts_that_cannot_be_are_refused(granted: int, decided: int, spread: float) -> None:
    with pytest.raises(ValueError, match="no share"):
        interval(granted, decided, spread)


def test_a_share_outside_its_bounds_is_refused() -> None:
    with pytest.raises(ValueError, match="no share"):
        Share(0.5, 0.6, 0.7, 10)
