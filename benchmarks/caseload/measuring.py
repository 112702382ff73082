"""Which figures are taken of a whole caseload?"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from benchmarks.caseload import flat_rules
from benchmarks.caseload.every_rule import GOALS, THREADS, in_a_process
from benchmarks.drawing import Mix, create_cases
from benchmarks.report import Report, Times
from wellfounded.law import RULEBOOK

SECONDS_AT_MOST = 20
MEGABYTES_AT_MOST = 4_096
RUNS_AT_MOST = 3
FEW_UNKNOWN = Mix(unknown=50, imprecise=100, sizes=(0, 0, 1, 1, 2, 3))


def measure(report: Report) -> None:
    """Every rule over every case, then the flat ones beside OpenFisca."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        every_rule(report, folder)
        flat_rules.measure(report, folder)


def every_rule(report: Report, folder: Path) -> None:
    """Each run is a process of its own that reads one file and writes another."""
    runs = min(report.runs, RUNS_AT_MOST)
    report.heading(
        f"caseload: {len(RULEBOOK)} rules and {len(GOALS) - len(RULEBOOK)} days,"
        f" {report.cases:,} cases, {THREADS} threads, {runs} runs"
    )
    file = folder / "cases.duckdb"
    with duckdb.connect(file, config={"threads": THREADS}) as connection:
        create_cases(connection, "cases", GOALS, report.cases, FEW_UNKNOWN)
    ran = [in_a_process(file, folder / "verdicts.parquet") for _ in range(runs)]
    share = 100 * ran[0].settled / (report.cases * len(RULEBOOK))
    report.note(f"{ran[0].settled:,} verdicts are yes or no, {share:.0f} in 100.")
    times = Times(all=tuple(one.seconds for one in ran))
    report.at_most("wellfounded: SQL on DuckDB, file to file", times, SECONDS_AT_MOST)
    most = max(one.megabytes for one in ran)
    report.within("wellfounded: memory at its peak", most, "MB", MEGABYTES_AT_MOST)
