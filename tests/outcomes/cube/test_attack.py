"""Does a small group follow from a whole cube: all definitions, periods and splits together?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests.outcomes.cube.attack_on_all import IN, PERIODS, Attack, Group
from tests.outcomes.cube.country import WAYS, Person, lines_of, people
from wellfounded.outcomes.cube import build, cells, counting, leads
from wellfounded.outcomes.cube.counting import Columns, Progress
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.definitions.definition import IDS
from wellfounded.outcomes.engines.duckdb import OnDuckDB

Counted = dict[tuple[Group, str], int]
SOUGHT = 5
"""Each takes a second or two."""


def counted_of(everybody: list[Person]) -> Counted:
    """How many each definition counts in each group that a cube can have a line of."""
    found: Counter[tuple[Group, str]] = Counter()
    for one in everybody:
        for nation in ("", one.nationality):
            for court in ("", one.court):
                for split, value in [("", ""), *one.splits.items()]:
                    for period in PERIODS if not (split and nation and court) else ():
                        if one.time in IN[period]:
                            group = (nation, court, split, value, period)
                            found.update((group, id) for id in WAYS[one.way].outcomes)
    return dict(found)


def small_of(counted: Counted) -> list[Group]:
    """The groups of which no definition counts enough."""
    widest: dict[Group, int] = {}
    for (group, _), many in counted.items():
        widest[group] = max(many, widest.get(group, 0))
    return sorted(group for group, many in widest.items() if many < FLOOR)


def attack_on(everybody: list[Person], lines: list[Line]) -> Attack:
    return Attack({one.nationality for one in everybody}, {one.court for one in everybody}, lines)


def hidden_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each definition withholds on its own, as if there were no other."""

    def counts(engine: OnDuckDB, progress: Progress) -> Iterator[tuple[str, Columns]]:
        parts = list(counting.counts(engine, progress))
        for layer in range(len(IDS)):
            for part, columns in parts:
                kept = columns["layer"] == layer
                if kept.any():
                    alone = {name: values[kept] for name, values in columns.items()}
                    yield (
                        part,
                        {**alone, "place": np.unique(alone["place"], return_inverse=True)[1]},
                    )

    whole = cells.layers
    monkeypatch.setattr(build, "counts", counts)
    for room in (cells, leads):
        monkeypatch.setattr(room, "layers", lambda columns, name: whole(columns, name)[-1:])


@pytest.mark.parametrize("seed", [1, 2])
def test_no_small_group_follows_from_everything_that_is_shown(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    everybody = people(random, 1_000)
    counted, lines = counted_of(everybody), lines_of(tmp_path, everybody)
    small = small_of(counted)
    shown = {(one.nationality, one.court, one.split, one.value, one.period) for one in lines}
    assert not shown & set(small)
    assert len(shown) > 80
    attack = attack_on(everybody, lines)
    of_families = [group for group in small if group[2] == "lead"]
    for group in [*random.sample(small, SOUGHT), *random.sample(of_families, 2)]:
        id = random.choice([id for id in ("D1", "D2", "D5") if (group, id) in counted])
        low, high = attack.bounds(group, id)
        many = counted[group, id]
        assert high - low >= min(many, 3) - 1e-6, f"{group}: {many} lies from {low} to {high}"


def test_the_attack_finds_what_each_definition_would_hide_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    everybody = people(Random(3), 1_000)
    counted, group = counted_of(everybody), ("N3", "C0", "", "", "FY2025")
    together = attack_on(everybody, lines_of(tmp_path / "together", everybody))
    low, high = together.bounds(group, "D1")
    assert high - low >= 3
    hidden_apart(monkeypatch)
    apart = attack_on(everybody, lines_of(tmp_path / "apart", everybody))
    low, high = apart.bounds(group, "D1")
    assert (low, high) == pytest.approx((counted[group, "D1"],) * 2)
