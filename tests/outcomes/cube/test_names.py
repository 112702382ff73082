"""Do courts have names of their own, and is no docket taken for a judge?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.outcomes.folder import World, write_release
from wellfounded.outcomes.cube.build import build_cube
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.names import names
from wellfounded.outcomes.decisions.mart import build_mart
from wellfounded.outcomes.decisions.nobody import nobody

JUDGES = {"ABC": "Aspen, Ada B.", "VJ1": "Visiting Judge 1"}


@pytest.mark.parametrize(
    "name",
    [
        *("<All Judges>", "Visiting Judge 12", "VISITING   JUDGE", "Status Docket", "IAD Judge"),
        *("Visiting Judge (Non-Detained) - Town", "New Ij #6", "Clerical Transfer Code", "York 1"),
        *("Master Calendar 2", "Former Immigration Judge", "Test IJ forOIT", "Pike /Clinton"),
        *("2000, M. Somebody", "", "(Visiting Judge)"),
    ],
)
def test_a_docket_is_nobody(name: str) -> None:
    assert nobody({"X": name}) == {"X"}


@pytest.mark.parametrize(
    "name",
    ["Aspen, Ada B.", "ADA B. ASPEN", "Aspen Ada", "Aspen, Ada (Visiting Judge)", "Judge, Jo"],
)
def test_a_person_is_somebody_however_the_name_is_written(name: str) -> None:
    assert nobody({"X": name}) == frozenset()


def test_what_is_decided_under_a_docket_counts_for_the_court_alone(tmp_path: Path) -> None:
    world = World()
    for number in range(1, 601):
        judge = "ABC" if number <= 300 else "VJ1"
        world.person(number, "G" if number % 3 else "D", IJ_CODE=judge)
    told = [{"JUDGE_CODE": code, "JUDGE_NAME": name} for code, name in JUDGES.items()]
    release = write_release(tmp_path, world.rows, lookups={"tblLookupJudge": told})
    build_mart(release)
    cube = Cube.open(build_cube(release, tmp_path, date(2026, 7, 2)))
    asked = "SELECT judge, granted + denied FROM cube WHERE definition = 'D1' AND court = 'MIA' "
    shown = cube.rows(f"{asked} AND nationality = '' AND split = '' AND period = 'five'")
    cube.close()
    assert ("", 600) in shown
    assert "VJ1" not in {judge for judge, _ in shown}


@pytest.mark.parametrize("with_cities", [True, False])
def test_courts_of_one_city_are_told_apart(tmp_path: Path, with_cities: bool) -> None:
    """All are called immigration court there; the hearing location of their code has a name."""
    cities = {"MIA": "MIAMI", "NYC": "NEW YORK", "NYV": "NEW YORK"}
    places = {"MIA": "MIAMI, FLORIDA", "NYC": "NEW YORK CITY", "NYV": "NEW YORK VARICK"}
    courts = [
        {"BASE_CITY_CODE": code, "BASE_CITY_NAME": "IMMIGRATION COURT"}
        | ({"BASE_CITY": city} if with_cities else {})
        for code, city in cities.items()
    ]
    rooms = [{"HEARING_LOC_CODE": code, "HEARING_LOC_NAME": name} for code, name in places.items()]
    lookups = {"tblLookupBaseCity": courts, "tblLookupHloc": rooms}
    release = write_release(tmp_path, {}, lookups=lookups)
    found = names(release)["court"]
    assert found == (places | {"MIA": "MIAMI"} if with_cities else places)
