"""Can what lies ahead of many cases be listed, written and read by another program?"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path

from tests.cli.conftest import Run
from wellfounded.caseload.parquet import write_parquet
from wellfounded.facts import parse_case

DAY = date(2026, 7, 1)


def _table(folder: Path) -> str:
    told = {
        "far": {"events": [{"kind": "asylum_granted", "date": date(2026, 6, 1)}]},
        "near": {"events": [{"kind": "moved_house", "date": date(2026, 6, 29)}]},
        "nearer": {"events": [{"kind": "interview_set", "date": date(2026, 7, 2)}]},
    }
    path = folder / "cases.parquet"
    write_parquet({name: parse_case(one, name) for name, one in told.items()}, path, as_of=DAY)
    return str(path)


def test_the_nearest_day_comes_first(run: Run, tmp_path: Path) -> None:
    said = run("deadlines", _table(tmp_path), "--within", "60", "--as-of", "2026-07-01").out
    cases = [line.split()[1] for line in said.splitlines()]
    assert cases == ["nearer", "nearer", "near", "near"]
    assert "Asylum interview: 2 July 2026" in said
    assert "far" not in said


def test_it_is_written_as_a_table_and_as_json(run: Run, tmp_path: Path) -> None:
    table, out = _table(tmp_path), tmp_path / "ahead.csv"
    asked = ("deadlines", table, "--within", "10", "--as-of", "2026-07-01")
    run(*asked, "-o", str(out))
    rows = list(csv.DictReader(StringIO(out.read_text(encoding="utf-8"))))
    listed = run(*asked, "--json").json["ahead"]
    assert [row["id"] for row in rows] == [one["id"] for one in listed]
    assert {row["case"] for row in rows} == {"near", "nearer"}
    moved = next(row for row in rows if row["id"] == "addresses.uscis")
    assert (moved["safe_by"], moved["due_to"], moved["state"]) == (
        "2026-07-09",
        "2026-07-09",
        "open",
    )


def test_what_belongs_to_one_case_is_refused_for_many_and_the_other_way(
    run: Run, tmp_path: Path
) -> None:
    many = run("deadlines", _table(tmp_path), "--ics", str(tmp_path / "a.ics"))
    one = run("deadlines", "marie_joseph.toml", "--within", "60")
    assert (many.code, one.code) == (2, 2)
    assert "--ics is for the file of one case" in many.err
    assert "--within and -o are for a Parquet file" in one.err
