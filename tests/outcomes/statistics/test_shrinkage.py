"""Are judges shrunk to their court as far as the counts of all courts say, and no further?"""

from __future__ import annotations

from math import isfinite

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import beta, betabinom, binom

from wellfounded.outcomes.statistics.beta import Beta, Counts
from wellfounded.outcomes.statistics.beta_binomial import Because, fit
from wellfounded.outcomes.statistics.judges import Range, Shown, same_court, shown
from wellfounded.outcomes.statistics.shrinkage import Shrunk, shrink


def counts(granted: np.ndarray, decided: np.ndarray) -> list[Counts]:
    return [Counts(*one) for one in zip(granted.tolist(), decided.tolist(), strict=True)]


def spread_evenly(prior: Beta, judges: int, decided: int) -> list[Counts]:
    """Judges at even steps of the prior, with the counts that are nearest."""
    at = (np.arange(judges) + 0.5) / judges
    shares = beta.ppf(at, prior.a, prior.b)
    return counts(np.round(shares * decided), np.full(judges, decided))


def test_the_spread_of_the_public_judge_reports_is_found_again() -> None:
    """732 judges with the moments of the public reports: Beta(1.085, 1.924), mean .36, sd .24."""
    found = fit(spread_evenly(Beta(1.085, 1.924), 732, 400))
    assert isinstance(found, Beta)
    assert found.a == pytest.approx(1.085, rel=0.03)
    assert found.b == pytest.approx(1.924, rel=0.03)
    assert found.mean == pytest.approx(0.36, abs=0.005)
    assert found.deviation == pytest.approx(0.24, abs=0.005)


@pytest.mark.parametrize("seed", range(6))
def test_no_other_beta_makes_the_counts_likelier(seed: int) -> None:
    chance = np.random.default_rng(seed)
    decided = chance.integers(5, 300, size=60)
    granted = chance.binomial(decided, chance.beta(2.0, 5.0, size=60))
    found = fit(counts(granted, decided))
    assert isinstance(found, Beta)

    def likely(a: float, b: float) -> float:
        return float(betabinom.logpmf(granted, decided, a, b).sum())

    best = likely(found.a, found.b)
    for up, over in ((1.03, 1.0), (0.97, 1.0), (1.0, 1.03), (1.0, 0.97), (1.03, 1.03)):
        assert likely(found.a * up, found.b * over) < best


@pytest.mark.parametrize(
    ("judges", "because"),
    [
        ([], Because.TOO_FEW),
        ([Counts(30, 100)], Because.TOO_FEW),
        ([Counts(30, 100), Counts(0, 0)], Because.TOO_FEW),
        ([Counts(0, 100), Counts(0, 40)], Because.NONE_GRANTED),
        ([Counts(100, 100), Counts(40, 40)], Because.ALL_GRANTED),
        ([Counts(30, 100), Counts(15, 50), Counts(60, 200)], Because.NO_MORE_THAN_CHANCE),
    ],
)
def test_where_counts_cannot_tell_it_says_so(judges: list[Counts], because: Because) -> None:
    assert fit(judges) is because


def test_what_is_known_of_a_judge_is_bayes_rule() -> None:
    prior, seen = Beta(2.0, 5.0), Counts(7, 10)

    def weight(share: float) -> float:
        return float(beta.pdf(share, 2.0, 5.0) * binom.pmf(7, 10, share))

    whole = quad(weight, 0, 1)[0]
    mean = quad(lambda share: share * weight(share), 0, 1)[0] / whole
    assert prior.after(seen).mean == pytest.approx(mean)
    share = prior.after(seen).interval(10)
    assert quad(weight, share.low, share.high)[0] / whole == pytest.approx(0.95, abs=1e-6)


def courts(
    seed: int, many: int = 60
) -> tuple[dict[str, dict[str, Counts]], dict[tuple[str, str], float]]:
    """Courts about .36, 61 parts in 100 of the variance between them, judges about their court."""
    chance = np.random.default_rng(seed)
    seen: dict[str, dict[str, Counts]] = {}
    truth = {}
    for court in range(many):
        middle = chance.beta(0.36 * 4.0, 0.64 * 4.0)
        middle = min(max(middle, 0.01), 0.99)
        for judge in range(int(chance.integers(1, 20))):
            share = chance.beta(middle * 8, (1 - middle) * 8)
            decided = int(chance.choice([5, 25, 60, 150, 600]))
            granted = int(chance.binomial(decided, share))
            seen.setdefault(f"C{court:02}", {})[f"J{judge:02}"] = Counts(granted, decided)
            truth[f"C{court:02}", f"J{judge:02}"] = share
    return seen, truth


def test_the_nation_is_found_again() -> None:
    nation = shrink(courts(1, many=150)[0]).nation
    assert nation is not None
    assert nation.mean == pytest.approx(0.36, abs=0.05)
    assert nation.courts == pytest.approx(4.0, rel=0.35)
    assert nation.judges == pytest.approx(8.0, rel=0.3)


def test_shrunk_shares_are_nearer_to_the_truth_and_hold_what_they_promise() -> None:
    held = judges = 0
    raw, better = [], []
    for seed in range(5):
        seen, truth = courts(seed)
        found = shrink(seen)
        for key, share in truth.items():
            one = seen[key[0]][key[1]]
            bounds = found.judges[key].interval(int(one.decided))
            held += bounds.low <= share <= bounds.high
            judges += 1
            if one.decided == 5:
                raw.append(one.granted / one.decided - share)
                better.append(found.judges[key].mean - share)
    assert 0.935 <= held / judges <= 0.965
    assert np.std(better) < 0.75 * np.std(raw)


def test_many_decisions_are_hardly_moved_and_few_go_to_the_court() -> None:
    seen = courts(4)[0]
    seen["C00"] = {"many": Counts(3_200, 4_000), "few": Counts(5, 5), "x": Counts(100, 1_000)} | {
        f"J{one}": Counts(20 + one, 200) for one in range(10)
    }
    found = shrink(seen)
    assert found.judges["C00", "many"].mean == pytest.approx(0.8, abs=0.005)
    assert found.courts["C00"].mean < found.judges["C00", "few"].mean < 0.75


def one_court(*judges: Counts) -> Shrunk:
    return shrink({"C": {f"J{at}": one for at, one in enumerate(judges)}})


@pytest.mark.parametrize(
    "judges",
    [
        (Counts(30, 100),),
        (Counts(0, 100), Counts(0, 40)),
        (Counts(100, 100), Counts(40, 40)),
        (Counts(30, 100), Counts(15, 50), Counts(60, 200)),
        (Counts(0, 0),),
        (Counts(0, 1_000), Counts(1_000, 1_000)),
        (Counts(7.25, 33.4), Counts(0, 12.5)),
    ],
)
def test_one_court_alone_is_answered_and_says_that_no_nation_was_fitted(
    judges: tuple[Counts, ...],
) -> None:
    found = one_court(*judges)
    assert found.nation is None
    for known in found.judges.values():
        share = known.interval(1)
        assert 0 <= share.low < share.share < share.high <= 1
        assert isfinite(known.a + known.b)


@pytest.mark.parametrize("granted", [0, 50])
def test_a_nation_without_grants_or_without_denials_is_not_fitted(granted: int) -> None:
    seen = {f"C{at}": {"A": Counts(granted, 50), "B": Counts(granted, 50)} for at in range(9)}
    assert shrink(seen).nation is None


def test_the_order_in_which_courts_come_changes_nothing() -> None:
    seen = courts(2)[0]
    assert shrink(seen) == shrink(dict(reversed(seen.items())))


@pytest.mark.parametrize(
    ("decided", "how"),
    [
        (0, Shown.SILENT),
        (24, Shown.SILENT),
        (25, Shown.COURT_ONLY),
        (99, Shown.COURT_ONLY),
        (100, Shown.SHOWN),
    ],
)
def test_the_floor_under_which_a_judge_is_not_shown(decided: int, how: Shown) -> None:
    assert shown(decided) is how


def test_the_range_of_a_court_names_nobody_and_needs_three() -> None:
    three = [(0.2, 100), (0.6, 400), (0.4, 120), (0.01, 99)]
    assert same_court(three) == Range(0.2, 0.6, 3)
    assert same_court(three[1:]) is None


@pytest.mark.parametrize(("granted", "decided"), [(-1, 4), (5, 4), (1, float("inf"))])
def test_counts_that_cannot_be_are_refused(granted: float, decided: float) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        Counts(granted, decided)
