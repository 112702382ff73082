"""Does the import find every fault, and give every other row back as it was?"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from wellfounded.outcomes.invented.dump import MANIFEST, invent
from wellfounded.outcomes.invented.order import Order, Spoiling
from wellfounded.outcomes.release.importing import Asked, take_in
from wellfounded.outcomes.release.shelf import Shelf
from wellfounded.outcomes.table import tables

CASES = 4_000
Faults = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The release without a fault and the one with plenty, each drawn and taken in."""
    found = {}
    for spoiling in (Spoiling.NONE, Spoiling.PLENTY):
        folder = tmp_path_factory.mktemp(spoiling.value)
        invent(Order(cases=CASES, spoiling=spoiling), folder / "drawn", zipped=False)
        taken = take_in(Asked(place=folder / "drawn"), Shelf(folder / "shelf"))
        (taken.release.folder / MANIFEST).write_bytes((folder / "drawn" / MANIFEST).read_bytes())
        found[spoiling.value] = taken.release.folder
    return found


@pytest.fixture(scope="module")
def faults(taken: dict[str, Path]) -> Faults:
    found: Faults = defaultdict(list)
    for line in (taken["plenty"] / MANIFEST).read_text("utf-8").splitlines():
        fault = json.loads(line)
        found[fault["table"]].append(fault)
    return found


@pytest.fixture(scope="module")
def con(taken: dict[str, Path]) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as con:
        for said, folder in taken.items():
            con.execute(f"CREATE SCHEMA {'clean' if said == 'none' else 'spoilt'}")
            for name in [*tables(), "cells", "quarantine"]:
                schema = "clean" if said == "none" else "spoilt"
                con.execute(f"CREATE TABLE {schema}.{name} AS FROM '{folder / name}.parquet'")
        yield con


def row(con: duckdb.DuckDBPyConnection, name: str, key: int) -> dict[str, Any] | None:
    """The row of this key as the manifest writes values; None if it is not there."""
    column = tables()[name].key
    found = con.execute(f'SELECT * FROM spoilt.{name} WHERE "{column}" = ?', [key])
    names = [said[0] for said in found.description or ()]
    values = found.fetchall()
    assert len(values) <= 1
    if not values:
        return None
    return dict(zip(names, map(_plain, values[0]), strict=True))


def _plain(value: Any) -> Any:
    return str(value) if value is not None and not isinstance(value, (int, str)) else value


def test_a_release_without_a_fault_has_none(con: duckdb.DuckDBPyConnection) -> None:
    assert con.execute("FROM clean.cells").fetchall() == []
    assert con.execute("FROM clean.quarantine").fetchall() == []


@pytest.mark.parametrize("name", tables())
def test_every_row_without_a_fault_comes_back_as_it_was(
    con: duckdb.DuckDBPyConnection, faults: Faults, name: str
) -> None:
    """The key of a volunteer's row may be empty, and that of an attorney is a word."""
    key = f'"{tables()[name].key}"'
    spoilt = [str(fault["key"]) for fault in faults[name]]
    keyless = sum(fault["defect"] == "bad_key" for fault in faults[name])
    where = f"WHERE {key} IS NULL OR CAST({key} AS VARCHAR) NOT IN (SELECT unnest(?::VARCHAR[]))"
    count = con.execute(f"SELECT count(*) FROM clean.{name} {where}", [spoilt]).fetchone()
    assert count
    assert count[0]
    for one, other, lost in (("clean", "spoilt", 0), ("spoilt", "clean", keyless)):
        query = f"(FROM {one}.{name} {where}) EXCEPT ALL (FROM {other}.{name})"
        missing = con.execute(query, [spoilt]).fetchall()
        assert len(missing) == lost, missing


@pytest.mark.parametrize("name", tables())
def test_every_fault_ends_as_the_manifest_says(
    con: duckdb.DuckDBPyConnection, faults: Faults, name: str
) -> None:
    wrong = []
    lines = {line for (line,) in con.execute("SELECT line FROM spoilt.quarantine").fetchall()}
    for fault in faults[name]:
        aside = fault["column"] is None and fault["raw"] in lines
        found = None if fault["way"] == "quarantined" else row(con, name, fault["key"])
        if not _as_said(fault, found, aside):
            wrong.append((fault, found))
    assert wrong == []


def _as_said(fault: dict[str, Any], found: dict[str, Any] | None, aside: bool) -> bool:
    if fault["defect"] == "bad_key":
        return found is None  # its key is unknown now; the row is compared with nothing
    if fault["way"] == "quarantined" or (fault["way"] in ("either", "repaired") and not found):
        return aside
    if fault["column"]:
        return found is not None and bool(found[fault["column"]] == fault["now"])
    return bool(found == fault["now"])


def test_of_the_rows_that_can_be_mended_hardly_any_is_set_aside(
    con: duckdb.DuckDBPyConnection, faults: Faults
) -> None:
    """An import that is not sure may set a row aside, but not as its usual way out."""
    can = [
        (name, fault["key"])
        for name in faults
        for fault in faults[name]
        if fault["way"] == "repaired"
    ]
    mended = [row(con, name, key) is not None for name, key in can]
    assert len(mended) > 40
    assert sum(mended) > 0.85 * len(mended)


def test_every_value_that_was_changed_is_written_down(
    con: duckdb.DuckDBPyConnection, faults: Faults
) -> None:
    told = {
        (table, column, raw.strip(" "))
        for table, column, raw in con.execute(
            'SELECT "table", "column", raw FROM spoilt.cells WHERE raw IS NOT NULL'
        ).fetchall()
    }
    for name in tables():
        for fault in faults[name]:
            if fault["way"] == "cell" and fault["raw"].strip(" "):
                assert (name, fault["column"], fault["raw"].strip(" ")) in told, fault
