"""Does each definition count what its head says, and are they different numbers?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outcomes.asked import mart, outcomes
from tests.outcomes.definitions.world import world
from wellfounded.outcomes.definitions.definition import IDS, NoDefinition, definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB

G, D, O = "granted", "denied", "other"  # noqa: E741
BY_HAND = {
    "D1": {1: G, 2: D, 3: D, 4: D, 6: G, 60: D, 7: G, 9: G, 11: D},
    "D2": {1: G, 2: D, 3: D, 4: D, 5: O, 60: D, 7: G, 9: G, 10: O, 11: D},
    "D3": {1: G, 2: D, 3: D, 4: D, 5: O, 6: G, 8: O, 10: O, 11: D},
    "D4": {1: G, 2: D, 3: O, 4: O, 6: G, 60: D, 7: G, 9: G, 11: D},
    "D5": {1: G, 2: D, 3: G, 4: D, 6: G, 60: D, 7: G, 8: G, 9: G, 10: G, 11: D},
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OnDuckDB]:
    with mart(tmp_path_factory.mktemp("world"), world()) as made:
        yield made


@pytest.mark.parametrize("id", IDS)
def test_who_is_counted_and_as_what(engine: OnDuckDB, id: str) -> None:
    assert outcomes(engine, id) == BY_HAND[id]


def test_the_same_world_has_five_different_rates(engine: OnDuckDB) -> None:
    found = {}
    for id in IDS:
        ((granted, denied, other, admin),) = engine.rows(grant_rate(definition(id), by=()))
        counted = Counter(BY_HAND[id].values())
        assert (granted, denied, other, admin) == (counted[G], counted[D], counted[O], 0)
        found[id] = (granted, denied, other)
    assert found == {
        "D1": (4, 5, 0),
        "D2": (3, 5, 2),
        "D3": (2, 4, 3),
        "D4": (4, 3, 2),
        "D5": (7, 4, 0),
    }


def test_a_closing_is_told_apart_in_the_court_rate(tmp_path: Path) -> None:
    made = world()
    made.person(13, "S")
    made.person(14, "R")
    with mart(tmp_path, made) as engine:
        assert outcomes(engine, "D2") == {**BY_HAND["D2"], 13: "admin"}
        assert outcomes(engine, "D3") == {**BY_HAND["D3"], 13: "admin"}
        assert outcomes(engine, "D1") == BY_HAND["D1"]


def test_who_is_granted_voluntary_departure_has_to_leave(tmp_path: Path) -> None:
    made = world()
    made.person(13, "D", DEC_CODE="V")
    made.applications(13, 13, VD="G")
    made.person(14, "D", DEC_CODE="X")
    made.applications(14, 14, **{"42B": "G"})
    with mart(tmp_path, made) as engine:
        assert outcomes(engine, "D4") == {**BY_HAND["D4"], 13: D, 14: O}


def test_each_says_what_it_counts() -> None:
    for id in IDS:
        said = definition(id)
        assert said.id == id
        assert all((said.name, said.unit, said.numerator, said.denominator, said.left_out))
    with pytest.raises(NoDefinition, match="D1, D2, D3, D4, D5"):
        definition("D6")
