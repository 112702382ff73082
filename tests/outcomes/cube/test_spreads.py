"""Are margins wide enough for families in every outcome, without telling of a small group?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest

from wellfounded.outcomes.cube.spreads import GRANTED, OTHERS, Spreads
from wellfounded.outcomes.statistics.wilson import interval

Families = Iterable[tuple[int, int, int]]
"""How many of each were decided, were granted, and ended in another way."""
DRAWS = 1_000


def columns(groups: dict[tuple[str, str], Families]) -> dict[str, Any]:
    """The counts of groups of one definition and one period, as SQL sums them."""
    rows = [_row(nationality, court, families) for (nationality, court), families in groups.items()]
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def _row(nationality: str, court: str, families: Families) -> dict[str, object]:
    decided, granted, other = (np.array(column) for column in zip(*families, strict=True))
    found: dict[str, object] = {
        **{"layer": 0, "period": "five", "value": "", "judge": ""},
        **{"nationality": nationality, "court": court, "families": len(decided)},
        **{"decided": decided.sum(), "decided_squared": (decided**2).sum()},
    }
    for name in (*GRANTED, *OTHERS):
        of = {"granted": granted, "other": other, "denied": decided - granted - other}
        count = of.get(name, np.zeros_like(decided))
        found |= {
            name: count.sum(),
            f"{name}_squared": (count**2).sum(),
            f"{name}_by_decided": (count * decided).sum(),
        }
    return found


LARGE = [(2, 2, 0)] * 60 + [(2, 0, 0)] * 140 + [(1, 0, 1)] * 50


def test_the_families_of_a_small_group_are_not_told() -> None:
    alone = [(1, 1, 0)] * 4 + [(1, 0, 0)] * 16
    related = [(4, 4, 0)] + [(4, 0, 0)] * 4
    told = []
    for few in (alone, related):
        of = Spreads(columns({("", ""): LARGE, ("HA", ""): LARGE, ("HA", "MIA"): few}))
        told.append((of.of(2), of.of(2, OTHERS)))
        assert of.of(2) == max(of.own(0), of.own(1))
    assert told[0] == told[1]


def test_a_group_borrows_the_widest_of_those_it_belongs_to() -> None:
    wide = [(4, 4, 0)] * 60 + [(4, 0, 0)] * 140
    few = [(1, 1, 0), (1, 0, 0)] * 10
    of = Spreads(
        columns({("", ""): LARGE, ("HA", ""): LARGE, ("", "MIA"): wide, ("HA", "MIA"): few})
    )
    assert of.of(3) == of.own(2) == pytest.approx(4.0, rel=0.02)


def test_with_nobody_to_borrow_from_it_is_told_in_halves_and_never_that_all_are_alone() -> None:
    for pairs in range(3):
        few = [(2, 0, 0)] * pairs + [(1, 1, 0)] * (20 - 2 * pairs)
        assert Spreads(columns({("", ""): few})).of(0) == 1.5


def drawn(chance: np.random.Generator, families: int, truth: float) -> list[tuple[int, int, int]]:
    """Everybody for themselves when granted; whole families when ended in another way."""
    sizes = chance.choice([1, 2, 3, 4, 5], p=[0.4, 0.2, 0.2, 0.1, 0.1], size=families)
    other = chance.random(families) < truth
    granted = np.where(other, 0, chance.binomial(sizes, 0.4))
    return list(zip(sizes.tolist(), granted.tolist(), (sizes * other).tolist(), strict=True))


@pytest.mark.parametrize("truth", [0.1, 0.3])
def test_every_outcome_has_the_margin_of_its_own_families(truth: float) -> None:
    """The spread of what was granted is far too small for what families do together."""
    chance = np.random.default_rng(11)
    right, wrong = 0, 0
    for _ in range(DRAWS):
        counted = columns({("", ""): drawn(chance, 300, truth)})
        of = Spreads(counted)
        counts = int(counted["other"][0]), int(counted["decided"][0])
        right += _holds(counts, of.of(0, OTHERS), truth)
        wrong += _holds(counts, of.of(0), truth)
    assert right / DRAWS >= 0.935
    assert wrong / DRAWS < 0.88


def test_a_borrowed_margin_holds_the_truth_as_often_as_it_should() -> None:
    chance = np.random.default_rng(12)
    held, alone = 0, 0
    for _ in range(DRAWS):
        few = drawn(chance, 25, 0.3)
        counted = columns({("", ""): drawn(chance, 2_000, 0.3), ("HA", "MIA"): few})
        counts = int(counted["other"][1]), int(counted["decided"][1])
        held += _holds(counts, Spreads(counted).of(1, OTHERS), 0.3)
        alone += _holds(counts, 1.0, 0.3)
    assert 0.935 <= held / DRAWS <= 0.975
    assert alone / DRAWS < 0.86


def _holds(counts: tuple[int, int], spread: float, truth: float) -> bool:
    share = interval(*counts, spread)
    return share is not None and share.low <= truth <= share.high
