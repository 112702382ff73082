"""How long does every rule take over a table of cases, in how much memory?

Run as a process of its own, so that the memory counts nothing else: it is given a DuckDB file
with a table of cases and a file to write the verdicts to, and prints one line of JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import duckdb

from benchmarks.peak import peak
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.logic import select
from wellfounded.logic.sql import Named

THREADS = 2
MEMORY_LIMIT = "3GB"
GOALS: tuple[Named, ...] = (
    *(entry.rule for entry in RULEBOOK.values()),
    *(day for day, _ in DAYS.values()),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """The seconds that one process took, its megabytes, and how many verdicts it settled."""

    seconds: float
    megabytes: float
    settled: int


def in_a_process(cases: Path, verdicts: Path) -> Ran:
    """Decide the table ``cases`` of a DuckDB file, in a new process."""
    command = [sys.executable, "-m", "benchmarks.caseload.every_rule", str(cases), str(verdicts)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Ran(**json.loads(said))


def _decide(cases: Path, verdicts: Path) -> float:
    """Write the verdict of every rule, and the bounds of every day, of each case. Seconds.

    Each line has the number of its case, so the order may be lost: to keep it DuckDB works with
    one thread.
    """
    config = {"threads": THREADS, "memory_limit": MEMORY_LIMIT}
    with duckdb.connect(cases, read_only=True, config=config) as connection:
        connection.execute("SET enable_progress_bar = false; SET preserve_insertion_order = false")
        start = perf_counter()
        query = select(GOALS, "cases", keep=("row",))
        connection.execute(f"COPY ({query}) TO '{verdicts}' (FORMAT parquet)")
        return perf_counter() - start


def _settled(verdicts: Path) -> int:
    counted = " + ".join(f'count("{id}")' for id in RULEBOOK)
    found = duckdb.execute(f"SELECT {counted} FROM '{verdicts}'").fetchone()
    return int(found[0]) if found else 0


if __name__ == "__main__":
    read, written = map(Path, sys.argv[1:])
    took = _decide(read, written)
    needed = peak()
    print(json.dumps({"seconds": took, "megabytes": needed, "settled": _settled(written)}))
