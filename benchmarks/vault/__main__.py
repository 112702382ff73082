"""How fast are sealed cases listed and compared? ``python -m benchmarks.vault``

Ends with 1 when a figure is over its limit. ``--postgresql`` needs psycopg and a database to
which it may add a schema of its own, named ``sealed_cases``, which it replaces.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.vault import case_list, conflict_check, writes
from benchmarks.vault.build import build
from benchmarks.vault.database import Database, Postgresql, Sqlite, create
from benchmarks.vault.office import Office
from benchmarks.vault.timing import Report, machine, timed

SMALL_OFFICES = 4


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.vault", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="in the largest office")
    parser.add_argument("--runs", type=int, default=7, help="per figure; the median counts")
    parser.add_argument("--postgresql", metavar="CONNINFO", help="measure this server as well")
    return parser.parse_args()


def run(database: Database, cases: int, report: Report) -> None:
    """Build and measure in one database."""
    create(database)
    large = Office(seed=1, cases=cases)
    small = [Office(seed=2 + number, cases=cases // 40) for number in range(SMALL_OFFICES)]
    spent = sum(timed(partial(build, database, office))[0] for office in (large, *small))
    print(f"\n{database.name}: {cases:,} cases in one office, {len(small)} of {cases // 40:,}")
    print(f"  built in {spent / 1000:.0f} s")
    known = next(Office(seed=1, cases=cases).people())
    for office in (large, small[0]):
        print(f" an office of {office.cases:,} cases")
        case_list.measure(database, office, report)
    conflict_check.measure(database, large, known, report)
    writes.measure(database, large)


def main() -> int:
    """Measure every database asked for."""
    asked = arguments()
    print(machine())
    report = Report(asked.runs)
    with TemporaryDirectory(prefix="sealed-cases-") as folder:
        run(Sqlite(Path(folder, "cases.db")), asked.cases, report)
    if asked.postgresql:
        run(Postgresql(asked.postgresql), asked.cases, report)
    for name in report.missed:
        print(f"OVER ITS LIMIT: {name}")
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
