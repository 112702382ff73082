"""How long does an invented release take, from nothing to its counts?

Drawn, taken in, decided, counted: each step is a process of its own, so that its memory is its own.
``python -m benchmarks.outcomes_whole --cases 12662705`` is the full size; without a number a tenth.
``--patience 3`` lets it take three times as long, on a computer that has other work.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.peak import peak
from benchmarks.report import Report

FULL: Final = 12_662_705
"""As many cases as the release of July 2026."""
WHOLE_AT_MOST: Final = 8 * 60.0
MEMORY_AT_MOST: Final = 4096.0
CORE: Final = (
    "A_TblCase",
    "B_TblProceeding",
    "tbl_Court_Appln",
    "tbl_RepsAssigned",
    "tbl_schedule",
    "tbl_Lead_Rider",
    "tbl_JuvenileHistory",
    "tblAppeal",
)
"""The tables that the counts are made of, and the largest one."""
STEPS: Final = ("draw", "import", "decide", "count")


def measure(report: Report, cases: int = FULL // 10, patience: int = 1) -> None:
    """Measure each step once; the limit is the full size's, in proportion."""
    report.heading(f"outcomes: an invented release of {cases:,} cases, from nothing to its counts")
    with tempfile.TemporaryDirectory(prefix="outcomes-") as folder:
        told = {step: _apart(step, Path(folder), cases) for step in STEPS}
    for step, (seconds, megabytes) in told.items():
        report.note(f"{step:<10}{seconds:>10.1f} s{megabytes:>10.0f} MB")
    whole = sum(seconds for step, (seconds, _) in told.items() if step != "draw")
    limit = max(20.0, WHOLE_AT_MOST * cases / FULL) * patience
    report.within("imported, decided and counted", whole, "s", round(limit))
    most = max(megabytes for _, megabytes in told.values())
    report.within("memory of the largest step", most, "MB", MEMORY_AT_MOST)


def _apart(step: str, folder: Path, cases: int) -> tuple[float, float]:
    """Seconds and megabytes of one step in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.outcomes_whole", "--step", step]
    said = subprocess.run(
        [*command, "--folder", str(folder), "--cases", str(cases)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, megabytes = said.stdout.split()[-2:]
    return float(seconds), float(megabytes)


def _step(step: str, folder: Path, cases: int) -> None:
    start = perf_counter()
    {"draw": _draw, "import": _import, "decide": _decide, "count": _count}[step](folder, cases)
    sys.stdout.write(f"{perf_counter() - start} {peak()}\n")


def _draw(folder: Path, cases: int) -> None:
    from wellfounded.outcomes.invented.dump import invent
    from wellfounded.outcomes.invented.order import Order

    invent(Order(cases=cases, tables=CORE), folder / "drawn", zipped=False)


def _import(folder: Path, cases: int) -> None:  # noqa: ARG001
    from wellfounded.outcomes.release.importing import Asked, take_in
    from wellfounded.outcomes.release.shelf import Shelf

    take_in(Asked(place=folder / "drawn", accepted=("tables",)), Shelf(folder / "shelf"))
    shutil.rmtree(folder / "drawn")


def _decide(folder: Path, cases: int) -> None:  # noqa: ARG001
    from wellfounded.outcomes.decisions.mart import build_mart

    build_mart(_release(folder))


def _count(folder: Path, cases: int) -> None:  # noqa: ARG001
    from wellfounded.outcomes.cube.build import build_cube

    build_cube(_release(folder), folder / "shelf", date(2026, 8, 1))


def _release(folder: Path) -> Path:
    return max((folder / "shelf" / "releases").iterdir())


def main() -> int:
    """Measure one size from the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.outcomes_whole", description=__doc__
    )
    parser.add_argument("--cases", type=int, default=FULL // 10)
    parser.add_argument("--patience", type=int, default=1)
    parser.add_argument("--step", choices=STEPS)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    if asked.step:
        _step(asked.step, asked.folder, asked.cases)
        return 0
    report = Report(runs=1, cases=asked.cases)
    measure(report, asked.cases, asked.patience)
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
