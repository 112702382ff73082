"""What does a release folder look like, when a test says only what matters to it?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from wellfounded.outcomes.decisions.mart import TABLES
from wellfounded.outcomes.table import Kind, tables

Row = Mapping[str, Any]
TYPES = {
    Kind.ID: "BIGINT",
    Kind.NUMBER: "BIGINT",
    Kind.DAY: "DATE",
    Kind.MONTH: "DATE",
    Kind.STAMP: "TIMESTAMP",
    Kind.FLAG: "BOOLEAN",
}
RELEASED = date(2026, 7, 1)


def write_release(
    shelf: Path,
    rows: Mapping[str, Iterable[Row]],
    released: date = RELEASED,
    lookups: Mapping[str, Iterable[Row]] | None = None,
) -> Path:
    """A release on a shelf: every table the mart reads; a column that is not said is empty."""
    folder = shelf / "releases" / released.isoformat()
    (folder / "lookups").mkdir(parents=True)
    with duckdb.connect() as connection:
        for name in {*TABLES, *rows}:
            columns = {
                column.name: TYPES.get(column.kind, "VARCHAR")
                for column in tables()[name].columns.values()
            }
            _write(connection, folder / f"{name}.parquet", columns, rows.get(name, ()))
        for name, said in (lookups or {}).items():
            found = list(said)
            columns = dict.fromkeys(found[0], "VARCHAR")
            _write(connection, folder / "lookups" / f"{name}.parquet", columns, found)
    about = {
        "id": released.isoformat(),
        "source": {"name": "invented.zip", "sha256": "0" * 64},
        "invented": True,
    }
    (folder / "release.json").write_text(json.dumps(about), "utf-8")
    return folder


def _write(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    columns: Mapping[str, str],
    rows: Iterable[Row],
) -> None:
    shape = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
    connection.execute(f"CREATE OR REPLACE TABLE said ({shape})")
    said = list(rows)
    unknown = {name for row in said for name in row} - set(columns)
    assert not unknown, f"{path.name} has no column {unknown}"
    if said:
        each = ", ".join(f"unnest(CAST(? AS {kind}[]))" for kind in columns.values())
        values = [[row.get(name) for row in said] for name in columns]
        connection.execute(f"INSERT INTO said SELECT {each}", values)
    connection.execute(f"COPY said TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


class World:
    """A little world: people with one proceeding each, unless a test says more."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        self._next = 0

    def case(self, case: int, **said: Any) -> None:
        """A case of a Haitian in a removal case, unless said otherwise."""
        usual = {"IDNCASE": case, "NAT": "HA", "CASE_TYPE": "RMV", "C_ASY_TYPE": "E"}
        self.rows["A_TblCase"].append({**usual, "CUSTODY": "N", **said})

    def proceeding(self, proceeding: int, case: int, **said: Any) -> None:
        """A removal case in Miami, decided by a removal, unless said otherwise."""
        usual = {
            "IDNPROCEEDING": proceeding,
            "IDNCASE": case,
            "OSC_DATE": date(2022, 1, 3),
            "INPUT_DATE": date(2022, 1, 4),
            "BASE_CITY_CODE": "MIA",
            "IJ_CODE": "ABC",
            "COMP_DATE": date(2025, 3, 3),
            "DEC_CODE": "X",
            "CASE_TYPE": "RMV",
            "CUSTODY": "N",
        }
        self.rows["B_TblProceeding"].append({**usual, **said})

    def applications(self, proceeding: int, case: int, **letters: str | None) -> None:
        """Applications of a proceeding, ``ASYL="G"``, received in the summer of 2022."""
        for code, letter in letters.items():
            self.application(proceeding, case, APPL_CODE=code, APPL_DEC=letter)

    def application(self, proceeding: int, case: int, **said: Any) -> None:
        """One application."""
        self._next += 1
        usual = {
            "IDNPROCEEDINGAPPLN": self._next,
            "IDNPROCEEDING": proceeding,
            "IDNCASE": case,
            "APPL_RECD_DATE": date(2022, 6, 1),
        }
        self.rows["tbl_Court_Appln"].append({**usual, **said})

    def person(self, number: int, asylum: str | None = "D", **said: Any) -> None:
        """A case with one proceeding of the same number and one asylum application."""
        self.case(number, **{"NAT": said.pop("NAT", "HA")})
        self.proceeding(number, number, **said)
        self.applications(number, number, ASYL=asylum)

    def add(self, table: str, **said: Any) -> None:
        """A row of any table."""
        self.rows[table].append(said)
