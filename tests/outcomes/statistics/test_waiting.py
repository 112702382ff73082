"""Are the curves of waiting those that lifelines draws, to the twelfth decimal?"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from lifelines import AalenJohansenFitter, KaplanMeierFitter

from wellfounded.outcomes.statistics.aalen_johansen import aalen_johansen
from wellfounded.outcomes.statistics.kaplan_meier import Reached, kaplan_meier
from wellfounded.outcomes.statistics.waits import Waits

CLOSE = 1e-12
WAYS = ("granted", "denied", "closed")


@contextmanager
def their_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def grouped(months: np.ndarray, ways: np.ndarray, came: np.ndarray | None = None) -> Waits:
    """Rows as counts; way 0 is still waiting, the others are 1, 2, 3."""
    late = Counter() if came is None else Counter(came[came > 0].tolist())
    times = sorted({*months.tolist(), *late})
    seen = Counter(zip(months.tolist(), ways.tolist(), strict=True))
    return Waits(
        times=tuple(float(one) for one in times),
        ended={
            name: tuple(seen[one, way] for one in times) for way, name in enumerate(WAYS, start=1)
        },
        censored=tuple(seen[one, 0] for one in times),
        late=tuple(late[one] for one in times) if came is not None else (),
    )


def drawn(seed: int, rows: int = 500) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    months = np.minimum(chance.gamma(1.5, 30.0, rows), chance.uniform(1, 120, rows)).astype(int) + 1
    return months, chance.choice(4, size=rows, p=[0.4, 0.2, 0.3, 0.1])


@pytest.mark.parametrize("seed", range(12))
def test_waiting_is_the_curve_of_kaplan_and_meier(seed: int) -> None:
    months, ways = drawn(seed, rows=20 + 150 * seed)
    curve = kaplan_meier(grouped(months, ways))
    with their_warnings():
        theirs = KaplanMeierFitter().fit(months, ways > 0)
        known = theirs.survival_function_.loc[list(curve.times)].iloc[:, 0]
        bounds = theirs.confidence_interval_.loc[list(curve.times)]
    assert curve.waiting == pytest.approx(known.to_numpy(), abs=CLOSE)
    left = np.array(curve.waiting) > 0
    assert np.array(curve.low)[left] == pytest.approx(bounds.iloc[:, 0].to_numpy()[left], abs=CLOSE)
    assert np.array(curve.high)[left] == pytest.approx(
        bounds.iloc[:, 1].to_numpy()[left], abs=CLOSE
    )


@pytest.mark.parametrize("seed", range(8))
def test_who_came_late_counts_from_then_on(seed: int) -> None:
    months, ways = drawn(seed)
    chance = np.random.default_rng(seed + 100)
    came = np.where(chance.random(len(months)) < 0.4, chance.integers(0, months), 0)
    curve = kaplan_meier(grouped(months, ways, came))
    with their_warnings():
        theirs = KaplanMeierFitter().fit(months, ways > 0, entry=came)
        known = theirs.survival_function_.loc[list(curve.times)].iloc[:, 0]
    assert curve.waiting == pytest.approx(known.to_numpy(), abs=CLOSE)


@pytest.mark.parametrize("seed", range(8))
def test_ways_to_end_are_those_of_aalen_and_johansen(seed: int) -> None:
    """lifelines shakes times at which cases end in two ways, so each way has its own months."""
    months, ways = drawn(seed)
    apart = months * 4 + ways
    found = aalen_johansen(grouped(apart, ways))
    for way, name in enumerate(WAYS, start=1):
        with their_warnings():
            theirs = AalenJohansenFitter(calculate_variance=True)
            theirs.fit(apart, ways, event_of_interest=way)
            known = theirs.cumulative_density_.loc[list(found[name].times)].iloc[:, 0]
            upper, lower = (
                theirs.confidence_interval_.loc[list(found[name].times)].iloc[:, at].to_numpy()
                for at in (0, 1)
            )
        assert found[name].share == pytest.approx(known.to_numpy(), abs=CLOSE)
        some = known.to_numpy() > 0
        ours_low, ours_high = np.array(found[name].low)[some], np.array(found[name].high)[some]
        lower, upper = np.minimum(lower, upper)[some], np.maximum(lower, upper)[some]
        told = np.isfinite(lower)
        assert ours_low[told] == pytest.approx(lower[told], abs=CLOSE)
        assert ours_high[told] == pytest.approx(upper[told], abs=CLOSE)


@pytest.mark.parametrize("seed", range(4))
def test_all_ways_and_the_waiting_sum_to_everybody(seed: int) -> None:
    waits = grouped(*drawn(seed))
    curve, ways = kaplan_meier(waits), aalen_johansen(waits)
    total = np.sum([curve.waiting, *(way.share for way in ways.values())], axis=0)
    assert total == pytest.approx(np.ones(len(curve.times)), abs=CLOSE)


def test_one_way_alone_is_the_curve_turned_round() -> None:
    months, ways = drawn(5)
    waits = grouped(months, np.where(ways > 0, 1, 0))
    curve, way = kaplan_meier(waits), aalen_johansen(waits)["granted"]
    assert way.share == pytest.approx([1 - one for one in curve.waiting], abs=CLOSE)


def test_censoring_the_other_ways_would_promise_too_much() -> None:
    months, ways = drawn(3)
    waits = grouped(months, ways)
    wrong = Waits(
        times=waits.times,
        ended={"granted": waits.ended["granted"]},
        censored=tuple(
            sum(one)
            for one in zip(
                waits.censored, waits.ended["denied"], waits.ended["closed"], strict=True
            )
        ),
    )
    right = aalen_johansen(waits)["granted"].share[-1]
    assert aalen_johansen(wrong)["granted"].share[-1] > right + 0.1


def test_a_median_that_is_not_reached_is_not_invented() -> None:
    waits = Waits(times=(12.0, 24.0), ended={"granted": (3, 2)}, censored=(0, 95))
    assert kaplan_meier(waits).ended(0.5) == Reached(None, None, None)
    assert aalen_johansen(waits)["granted"].reached(0.5) == Reached(None, None, None)


def test_a_median_has_its_bounds_and_a_bound_may_be_missing() -> None:
    waits = Waits(times=(6.0, 12.0, 24.0), ended={"any": (2, 3, 1)}, censored=(0, 0, 4))
    found = kaplan_meier(waits).ended(0.5)
    assert found.at == 12.0
    assert found.low == 6.0
    assert found.high is None


def test_the_middle_of_ended_cases_is_too_short() -> None:
    months, ways = drawn(1, rows=3_000)
    median = kaplan_meier(grouped(months, ways)).ended(0.5).at
    assert median is not None
    assert np.median(months[ways > 0]) < 0.8 * median


def test_what_comes_after_everybody_had_left_is_not_told() -> None:
    waits = Waits(
        times=(2.0, 5.0, 9.0), ended={"any": (1, 0, 20)}, censored=(0, 0, 30), late=(0, 50, 0)
    )
    assert waits.at_risk.tolist() == [1.0, 0.0, 50.0]
    assert kaplan_meier(waits).times == ()
    assert kaplan_meier(waits).ended(0.5).at is None


def test_the_last_bound_stays_where_nobody_waits_any_more() -> None:
    curve = kaplan_meier(Waits(times=(1.0, 2.0), ended={"any": (5, 5)}, censored=(0, 0)))
    assert curve.waiting == (0.5, 0.0)
    assert curve.low[1] == 0.0
    assert curve.high[1] == curve.high[0] < 1


@pytest.mark.parametrize(
    "counts",
    [
        {"times": (), "ended": {}, "censored": ()},
        {"times": (1.0,), "ended": {"any": (1, 2)}, "censored": (0,)},
        {"times": (2.0, 1.0), "ended": {"any": (1, 2)}, "censored": (0, 0)},
        {"times": (1.0,), "ended": {"any": (-1,)}, "censored": (0,)},
        {"times": (1.0, 2.0), "ended": {"any": (1, 0)}, "censored": (0, 1), "late": (2, 0)},
    ],
)
def test_counts_that_cannot_be_are_refused(counts: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"time|count|cases"):
        Waits(**counts)  # type: ignore[arg-type]
