"""Which figures are taken of the import?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from benchmarks.outcomes_import.drawing import FAULTY, SHORT, TABLE, draw
from benchmarks.report import Report, Times

ROWS_PER_CASE: Final = 10.5
"""10.5 million rows for the million that is measured if nothing is said."""
WHOLE: Final = 10_500_000
SECONDS_AT_MOST: Final = 30
MEGABYTES_AT_MOST: Final = 1_000
TIMES_PANDAS: Final = 2.5
TIMES_EOIR: Final = 8
RUNS_AT_MOST: Final = 3
EOIR_ROWS: Final = 100_000
EOIR: Final = "WELLFOUNDED_EOIR"
"""Names a Python that has the package ``eoir``."""


def measure(report: Report) -> None:
    """Ours and pandas over the same file, each in processes of their own."""
    rows = int(ROWS_PER_CASE * report.cases)
    runs = min(report.runs, RUNS_AT_MOST)
    with TemporaryDirectory() as name:
        given = Path(name) / "given"
        given.mkdir()
        file = given / f"{TABLE.name}.csv"
        size = draw(file, rows)
        report.heading(
            f"outcomes_import: {rows:,} proceedings, {size:,} bytes, {FAULTY} faulty lines, "
            f"DuckDB {version('duckdb')}, pandas {version('pandas')}, {runs} runs"
        )
        ours, theirs = [], []
        for run in range(runs):
            ours.append(_ran("ours", given, Path(name) / f"ours{run}"))
            if run == 0:
                theirs.append(_ran("in_chunks", file, Path(name) / "chunks"))
        _judge(report, rows, ours, theirs)
        _eoir(report, file, Path(name), ours, rows)


def _judge(report: Report, rows: int, ours: list[Any], theirs: list[Any]) -> None:
    arrived, aside, defects = ours[0][2:]
    if arrived + aside != rows or aside > SHORT:
        report.missed.append(f"outcomes_import: {rows:,} rows, {arrived:,} arrived, {aside} aside")
    report.note(f"{arrived:,} rows arrived, {aside} put aside with the raw line; found: {defects}")
    mine = Times(all=tuple(one[0] for one in ours))
    limit = SECONDS_AT_MOST * rows / WHOLE if rows >= WHOLE else None
    report.at_most("wellfounded: file to typed Parquet", mine, limit)
    most = max(one[1] for one in ours)
    report.within("wellfounded: memory at its peak", most, "MB", MEGABYTES_AT_MOST)
    pandas = Times(all=tuple(one[0] for one in theirs))
    report.at_most("pandas, chunks of 500,000 rows, no fault looked for", pandas)
    report.note(f"pandas: memory at its peak {theirs[0][1]:.0f} MB")
    report.faster("beside pandas", mine, pandas, TIMES_PANDAS)


def _eoir(report: Report, file: Path, folder: Path, ours: list[Any], rows: int) -> None:
    """The cleaner of the package ``eoir``, on the first rows, by the row."""
    python = os.environ.get(EOIR)
    if not python:
        report.skip("eoir", f"name a Python that has 'eoir' in {EOIR} (pip install eoir==0.0.1)")
        return
    part = folder / "part" / file.name
    part.parent.mkdir()
    with file.open("rb") as stream, part.open("wb") as into:
        into.writelines(islice(stream, EOIR_ROWS + 1))
    script = Path(__file__).parent / "row_by_row.py"
    seconds, cleaned = json.loads(
        subprocess.run(
            [python, str(script), str(part)],
            check=True,
            capture_output=True,
            text=True,
            cwd=part.parent,
        ).stdout.splitlines()[-1]
    )
    mine = Times(all=tuple(one[0] / rows for one in ours))
    theirs = Times(all=(seconds / cleaned,))
    report.note(f"eoir 0.0.1: {1e6 * theirs.median:.1f} µs a row; ours {1e6 * mine.median:.1f} µs")
    report.faster("beside the cleaner of eoir, by the row", mine, theirs, TIMES_EOIR)


def _ran(script: str, given: Path, folder: Path) -> Any:
    folder.mkdir()
    command = [
        sys.executable,
        "-m",
        f"benchmarks.outcomes_import.{script}",
        str(given),
        str(folder),
    ]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for file in folder.iterdir():
        file.unlink()
    return json.loads(said.splitlines()[-1])
