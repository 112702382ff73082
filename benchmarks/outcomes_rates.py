"""How quickly are all grant rates counted, beside pandas?

From the mart of a release of ten million proceedings, drawn from a seed, and from the cube that is
made of it. Both begin at the same Parquet file, with the columns that they need, and must find the
same counts. pandas is given them by DuckDB's reader, since it has none of its own.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.report import Report
from tests.outcomes.drawn import draw_mart
from wellfounded.outcomes.cube.build import build_cube
from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.folder import FILES
from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.definitions.grant_rate import DIMENSIONS, grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB

TIMES_THE_CASES = 10
"""Ten proceedings for each case of the other large tables: ten million."""
THREADS = 2
FROM_MART, FASTER_THAN_PANDAS = 1.5, 5
FROM_CUBE = 0.050
LARGEST = 20
MEGA = 1_000_000
READ = (*DIMENSIONS, "merits", "asylum")
WHOLE = (
    "SELECT nationality, court, CAST(substr(period, 3) AS INTEGER), granted, denied FROM cube "
    "WHERE definition = 'D1' AND nationality <> '' AND court <> '' AND judge = '' AND split = '' "
    "AND period LIKE 'FY%'"
)
"""The table that is counted from the mart, as far as it is not withheld."""
Cells = dict[tuple[Any, ...], tuple[Any, ...]]
"""Granted and denied by nationality, court and year."""


def measure(report: Report) -> None:
    """Draw the mart, count it both ways, make the cube and ask it."""
    proceedings = TIMES_THE_CASES * report.cases
    report.heading(f"outcomes_rates: {proceedings:,} proceedings, nationality x court x year, D1")
    with TemporaryDirectory() as folder:
        release = draw_mart(Path(folder), proceedings)
        counted = _mart(report, release)
        _cube(report, release, Path(folder), counted)


def _mart(report: Report, release: Path) -> Cells:
    query = grant_rate(definition("D1"))

    def ours() -> list[tuple[Any, ...]]:
        with OnDuckDB(threads=THREADS) as engine:
            engine.read(MART, release / FILE)
            return engine.rows(query)

    def theirs() -> Any:
        return _in_pandas(_table(release / FILE))

    counted: Cells = {row[:3]: row[3:5] for row in ours()}
    beside = {
        (*key[:2], int(key[2])): (int(granted), int(denied))
        for key, granted, denied in theirs().itertuples()
    }
    if counted != beside:
        raise AssertionError("pandas counts otherwise")
    report.note(f"{len(counted):,} cells, equal on both sides")
    mine, pandas = report.times(ours, theirs)
    report.at_most("from the mart, DuckDB", mine, FROM_MART)
    report.at_most("from the mart, pandas", pandas)
    report.faster("DuckDB beside pandas", mine, pandas, FASTER_THAN_PANDAS)
    return counted


def _table(path: Path) -> Any:
    """The columns of the mart that pandas is given, as a table of its own."""
    with OnDuckDB(threads=THREADS) as engine:
        engine.read(MART, path)
        columns = ", ".join(READ)
        return engine.connection.execute(f"SELECT {columns} FROM {MART}").df()


def _in_pandas(table: Any) -> Any:
    """Granted and denied by cell."""
    table = table[table["merits"] & table["asylum"].isin(["grant", "deny"])]
    granted = table["asylum"] == "grant"
    groups = table.assign(granted=granted, denied=~granted).groupby(list(DIMENSIONS))
    return groups[["granted", "denied"]].sum()


def _cube(report: Report, release: Path, shelf: Path, counted: Cells) -> None:
    folder = build_cube(release, shelf, date(2026, 7, 2))
    size = sum((folder / name).stat().st_size for name in FILES) / MEGA
    report.within("the cube", size, "MB", LARGEST)
    cube = Cube.open(folder)
    shown = {row[:3]: row[3:] for row in cube.rows(WHOLE)}
    if not shown or any(counted[cell] != counts for cell, counts in shown.items()):
        raise AssertionError("the cube counts otherwise")
    report.note(f"{len(shown):,} cells of the cube, equal to the mart's")
    one, whole = report.times(lambda: cube.rates("D1", "N001", "C01"), lambda: cube.rows(WHOLE))
    report.at_most("from the cube, every nationality, court and year", whole, FROM_CUBE)
    report.at_most("from the cube, one nationality and court with all lines", one, FROM_CUBE)
    cube.close()
