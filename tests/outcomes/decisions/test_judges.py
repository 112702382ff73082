"""Are the several codes of a judge one judge, and two judges never one without need?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.outcomes.asked import column
from tests.outcomes.folder import World, write_release
from wellfounded.outcomes.cube.build import build_cube
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.decisions.mart import build_mart, make
from wellfounded.outcomes.decisions.same_judge import same_judge
from wellfounded.outcomes.engines.duckdb import OnDuckDB

ONE = {"AA": "Aspen, Ada B.", "VAA": "ASPEN, ADA  B (Visiting Judge)"}


@pytest.mark.parametrize(
    ("judges", "same"),
    [
        (ONE, {"VAA": "AA"}),
        ({"ABT": "Aspen, Ada (Temp)", "ADA": "Aspen, Ada"}, {"ABT": "ADA"}),
        ({"C3": "Aspen, Ada", "A1": "Aspen, Ada", "B2": "aspen, ada"}, {"B2": "A1", "C3": "A1"}),
        ({"JA": "ADA B. ASPEN", "JB": "ADA B ASPEN"}, {"JB": "JA"}),
    ],
)
def test_codes_of_one_name_are_one_judge(judges: dict[str, str], same: dict[str, str]) -> None:
    assert same_judge(judges) == same


@pytest.mark.parametrize(
    "judges",
    [
        {"AA": "Aspen, Ada B.", "AC": "Aspen, Ada C."},
        {"V1": "Visiting Judge", "V2": "Visiting Judge"},
        {"I1": "Training Ij For Miami", "I3": "Training Ij For Miami"},
        {"A1": "Aspen", "A2": "Aspen"},
        {},
    ],
)
def test_dockets_and_last_names_alone_are_not_joined(judges: dict[str, str]) -> None:
    assert same_judge(judges) == {}


def release(shelf: Path, world: World) -> Path:
    """A release in which a judge of two codes is looked up."""
    told = [{"JUDGE_CODE": code, "JUDGE_NAME": name} for code, name in ONE.items()]
    return write_release(shelf, world.rows, lookups={"tblLookupJudge": told})


def test_the_mart_has_one_code_for_a_judge(tmp_path: Path) -> None:
    world = World()
    for number, code in enumerate(("AA", "VAA", "BB", None), start=1):
        world.person(number, "D", IJ_CODE=code)
    with OnDuckDB() as engine:
        make(engine, release(tmp_path, world))
        assert column(engine, "judge") == {1: "AA", 2: "AA", 3: "BB", 4: None}


def test_a_judge_of_two_codes_is_one_line_with_all_decisions(tmp_path: Path) -> None:
    """By its codes alone neither half would reach the floor of 100."""
    world = World()
    for number in range(1, 161):
        world.person(number, "G" if number % 4 else "D", IJ_CODE=[*ONE][number % 2])
    made = release(tmp_path, world)
    build_mart(made)
    cube = Cube.open(build_cube(made, tmp_path, date(2026, 7, 2)))
    asked = "SELECT DISTINCT judge, granted, denied FROM cube WHERE judge <> '' "
    found = cube.rows(f"{asked} AND definition = 'D1' AND period = 'five'")
    cube.close()
    assert found == [("AA", 120, 40)]
