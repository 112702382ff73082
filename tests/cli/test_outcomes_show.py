"""Does ``outcomes show`` tell every number with its margin, its days and what it cannot say?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.outcomes import small_cube
from wellfounded.cli.outcomes_show import INVENTED, command
from wellfounded.outcomes.statistics.figure import ALWAYS
from wellfounded.web.outcomes.words import WORDS


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("shelf")
    small_cube.write(place / "cube")
    return place


def said(shelf: Path, *asked: str) -> str:
    found = CliRunner().invoke(command, ["--shelf", str(shelf), *asked], env={"COLUMNS": "160"})
    assert found.exit_code == 0, found.output
    return found.output


def test_each_number_has_its_margin_its_counts_and_its_days(shelf: Path) -> None:
    told = said(shelf, "--nationality", "gt", "--court", "nyc")
    (row,) = [line for line in told.splitlines() if line.startswith("│ recent")]
    cells = [cell.strip() for cell in row.strip("│").split("│")]
    assert cells[1:7] == ["19", "16 to 23", "190", "999", "", "700"]
    assert cells[7] == "2025-10-01 to 2026-09-30, may still change"
    assert "GUATEMALA, NEW YORK" in told
    (alone,) = (one for one in said(shelf, "--court", "nyc").splitlines() if "recent" in one[:12])
    assert int(alone.split("│")[6].strip().replace(",", "")) > 1000, "leads, of a court alone"
    assert "Left out: abandoned, withdrawn" in told


def test_what_it_cannot_say_always_stands_there(shelf: Path) -> None:
    for asked in ((), ("--nationality", "TV"), ("--nationality", "ZZ"), ("--definition", "D2")):
        told = " ".join(said(shelf, *asked).split())
        assert INVENTED in told
        for one in ALWAYS:
            assert " ".join(WORDS[f"outcomes.caveat.{one}"].split()) in told


def test_as_json_nothing_that_is_hidden_has_a_number(shelf: Path) -> None:
    told = json.loads(said(shelf, "--nationality", "TV", "--json"))
    assert told["about"]["invented"] is True
    assert told["rows"]
    assert all(row["withheld"] and row["share"] is None for row in told["rows"])
    assert {WORDS[f"outcomes.caveat.{one}"] for one in ALWAYS} <= set(told["caveats"])


def test_waits_appeals_and_like_cases_stand_there_with_what_they_cannot_say(shelf: Path) -> None:
    told = said(shelf, "--court", "ATL")
    for id in ("waiting", "waiting.five", "waiting.all", "appeals", "like"):
        assert WORDS[f"outcomes.{id}"] in " ".join(told.split()), id
    assert " ".join(WORDS["outcomes.caveat.adjusted"].split()) in " ".join(told.split())
    document = json.loads(said(shelf, "--court", "ATL", "--json"))
    newer, every = document["waits"]
    assert (newer["began"], every["began"]) == ("five", "all")
    for waits in (newer, every):
        at_two = [way["24"] for way in waits["ways"].values()]
        assert sum(one["share"] for one in at_two) == pytest.approx(1)
        assert all(one["low"] <= one["share"] <= one["high"] for one in at_two)
    assert document["appeals"]["outcomes"]["sustain"] == 60
    assert document["appeals"]["outcomes"]["other"] is None
    assert document["like_cases"]["modelled"]["share"] == pytest.approx(0.33)


def test_like_cases_are_of_a_court_alone(shelf: Path) -> None:
    told = said(shelf, "--court", "ATL", "--nationality", "GT")
    assert WORDS["outcomes.like"] not in told
    document = json.loads(said(shelf, "--court", "NYC", "--json"))
    assert document["like_cases"]["modelled"] is None


def test_real_data_is_not_called_invented(tmp_path: Path) -> None:
    small_cube.write(tmp_path / "cube", invented=False)
    assert "invented" not in said(tmp_path).casefold()
