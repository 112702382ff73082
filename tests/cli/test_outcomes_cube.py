"""Does the command line make, sign, load and ask a cube, and refuse what is not sound?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.outcomes.drawn import draw_mart
from wellfounded.cli.main import main

Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("outcomes")
    draw_mart(place, 4_000, nationalities=12, courts=4)
    return place


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """A command as it is typed: its exit code, and what it said on both streams."""
    monkeypatch.setenv("WELLFOUNDED_LAW", str(tmp_path / "law"))

    def typed(*words: object) -> tuple[int, str]:
        monkeypatch.setattr("sys.argv", ["wellfounded", *map(str, words)])
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return code, said.out + said.err

    return typed


def test_a_cube_is_made_signed_and_taken_in(shelf: Path, run: Run, tmp_path: Path) -> None:
    key, there = tmp_path / "publisher.key", tmp_path / "there"
    _, public = run("law", "pack", "key", "-o", key)
    release = next((shelf / "releases").iterdir()).name
    code, said = run(
        "outcomes", "cube", "build", "--shelf", shelf, "--release", release, "--key", key
    )
    assert (code, "signed" in said) == (0, True), said
    code, said = run("outcomes", "cube", "load", shelf / "cube", "--shelf", there)
    assert (code, "does not trust" in said) == (2, True), said
    assert run("law", "trust", public.strip(), "--as", "Clinic")[0] == 0
    code, said = run("outcomes", "cube", "load", shelf / "cube", "--shelf", there)
    assert (code, "signed by Clinic" in said) == (0, True), said
    about = there / "cube" / "cube.json"
    about.write_text(about.read_text().replace('"invented": true', '"invented": false'))
    code, said = run("outcomes", "cube", "load", there / "cube", "--shelf", tmp_path / "third")
    assert (code, "was changed afterwards" in said) == (2, True), said
    assert not (tmp_path / "third" / "cube").exists()
    (shelf / "cube" / "cube.json.sig").unlink()
    code, said = run("outcomes", "cube", "load", shelf / "cube", "--shelf", tmp_path / "third")
    assert (code, "--unsigned" in said) == (2, True), said
    _ask(run, there, shelf / "releases" / release)


def _ask(run: Run, shelf: Path, release: Path) -> None:
    rates = ("outcomes", "rate", "--shelf", shelf, "--period", "five", "--json")
    code, said = run(*rates)
    assert code == 0, said
    (rate,) = json.loads(said)["rates"]
    assert {"n", "low", "high", "definition", "from", "to"} <= set(rate)
    assert rate["low"] < rate["share"] < rate["high"]
    assert rate["n"] == rate["granted"] + rate["denied"]
    (ends,) = json.loads(run(*rates, "--definition", "D2")[1])["rates"]
    assert rate["left_out"] == ends["other"] + ends["admin"] > 0
    assert ends["left_out"] == 0
    code, said = run(
        "outcomes", "rate", "--shelf", shelf, "--nationality", "N001", "--court", "each"
    )
    assert code == 0
    assert "D1, Merits rate" in said
    assert "nobody’s own chance" in said
    assert " of 100, between " in run(*rates[:-1])[1]
    by_lawyer = ("outcomes", "rate", "--shelf", shelf, "--by", "represented", "--period", "five")
    caveat = "does not show what a lawyer did"
    assert caveat in run(*by_lawyer)[1]
    assert any(caveat in one for one in json.loads(run(*by_lawyer, "--json")[1])["caveats"])
    code, said = run("outcomes", "rate", "--shelf", shelf, "--nationality", "ZZ")
    assert (code, "None, or too few to show." in said) == (0, True)
    code, said = run("outcomes", "rate", "--shelf", shelf, "--sql")
    of_cube, of_release = said.split(";\n\n")
    (told,) = _rows(shelf / "cube", of_cube)
    (rate,) = json.loads(run("outcomes", "rate", "--shelf", shelf, "--json")[1])["rates"]
    assert told[-3:-1] == (rate["granted"], rate["n"])
    counted = _rows(release, of_release)
    assert {outcome for _, outcome, _ in counted} == {"granted", "denied"}
    assert sum(n for *_, n in counted) > rate["n"]
    code, said = run("outcomes", "rate", "--shelf", shelf, "--definition", "D9")
    assert (code, "D1, D2, D3, D4, D5" in said) == (2, True)
    assert run("outcomes", "rate", "--shelf", shelf, "--judge", "J1")[0] == 2
    code, said = run("outcomes", "rate", "--shelf", shelf / "nowhere")
    assert (code, "there is no cube" in said) == (2, True)


def _rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """What a query gives within a folder."""
    with duckdb.connect() as base:
        base.execute(f"SET file_search_path = '{folder}'")
        return base.execute(query).fetchall()
