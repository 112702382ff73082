"""What is left of an import whose process was killed, and does the next one go on from there?

The real command in a process of its own, killed with no chance to say a word.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import duckdb
import pytest

from tests.outcomes.release.making import Made
from wellfounded.outcomes.release.shelf import Release, Shelf, require_sound

TABLES = ("A_TblCase", "B_TblProceeding", "tbl_schedule")
"""In the order in which they are read; the last one is killed."""
SLOW = 60_000
"""Rows enough for the table to be read for a while."""


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release whose last table takes long; the rows repeat, under keys of their own."""
    made = Made(*TABLES, rows=400)
    lines = made.lines["tbl_schedule"]
    for number in range(len(lines) + 1, SLOW + 1):
        fields = lines[number % 400]
        assert isinstance(fields, list)
        lines.append([str(number), *fields[1:]])
    return made.folder(tmp_path_factory.mktemp("given"))


def command(given: Path, shelf: Path, *more: str) -> list[str]:
    words = ["outcomes", "import", str(given), "--shelf", str(shelf), "--accept", "tables", *more]
    starting = (
        "import sys; from wellfounded.cli.main import main; sys.argv[0] = 'wellfounded'; main()"
    )
    return [sys.executable, "-c", starting, *words]


def before(given: Path, shelf: Path) -> Release:
    """A good release of the month before, of fewer rows."""
    made = Made(*TABLES, rows=50).folder(given.parent / f"{shelf.name}-before")
    subprocess.run(
        command(made, shelf, "--released", "2026-03-01"), check=True, capture_output=True
    )
    return Shelf(shelf).latest()


def killed_while_reading(given: Path, shelf: Path) -> None:
    """Start the import, and kill it once half of the last table is written."""
    with subprocess.Popen(command(given, shelf), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            if line.startswith("tbl_schedule: reading"):
                break
        else:
            raise AssertionError("the import ended before its last table was read")
        until = time.monotonic() + 60
        while not list(shelf.glob("unfinished/*/tbl_schedule.parquet.part")):
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.002)
        os.kill(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL


def written(shelf: Path) -> dict[str, tuple[int, int]]:
    """Each table that lies finished: its inode and the moment it was written."""
    return {
        file.stem: (file.stat().st_ino, file.stat().st_mtime_ns)
        for file in shelf.rglob("*.parquet")
        if file.stem in TABLES and "2026-03-01" not in file.parts
    }


def content(release: Release, name: str) -> Counter[tuple[str, ...]]:
    with duckdb.connect() as con:
        return Counter(con.execute(f"FROM '{release.folder / name}.parquet'").fetchall())


def test_a_killed_import_goes_on_and_ends_as_if_nothing_had_happened(
    given: Path, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    last = before(tmp_path / "given", shelf)
    killed_while_reading(given, shelf)
    assert [one.id for one in Shelf(shelf).releases()] == ["2026-03-01"]
    require_sound(last)
    done = written(shelf)
    assert set(done) == set(TABLES[:2])

    again = subprocess.run(command(given, shelf), check=True, capture_output=True, text=True)
    read = [line for line in again.stderr.splitlines() if line.endswith(": reading")]
    assert read == ["tbl_schedule: reading"]
    release = Shelf(shelf).latest()
    assert {name: written(shelf)[name] for name in done} == done
    assert not (shelf / "unfinished").exists()
    require_sound(release)
    require_sound(last)

    before(tmp_path / "given", tmp_path / "calm")
    subprocess.run(command(given, tmp_path / "calm"), check=True, capture_output=True)
    undisturbed = Shelf(tmp_path / "calm").latest()
    for name in (*TABLES, "cells", "quarantine", "differences"):
        assert content(release, name) == content(undisturbed, name), name
    assert told(release) == told(undisturbed)


def told(release: Release) -> str:
    """What was written down, without the checksums: rows are written in no certain order."""
    facts = json.loads(json.dumps(release.facts))
    for table in facts["tables"].values():
        del table["sha256"]
    return json.dumps(facts, sort_keys=True)
