"""An invented release without a fault, and one with plenty of each kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from wellfounded.outcomes.invented.dump import Dump, invent
from wellfounded.outcomes.invented.order import Order, Spoiling
from wellfounded.outcomes.table import tables

CASES = 20_000
Table = Callable[[str], duckdb.DuckDBPyConnection]


def table_of(dump: Dump, name: str) -> Path:
    """The file of one table."""
    return next(dump.folder.rglob(f"{name}.csv"))


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Dump:
    order = Order(cases=CASES, spoiling=Spoiling.NONE)
    return invent(order, tmp_path_factory.mktemp("clean") / "out", zipped=False)


@pytest.fixture(scope="session")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Dump:
    order = Order(cases=CASES, spoiling=Spoiling.PLENTY)
    return invent(order, tmp_path_factory.mktemp("spoilt") / "out", zipped=False)


@pytest.fixture(scope="session")
def rows(clean: Dump) -> Table:
    """Each table as text without blanks, NULL where nothing stands."""
    con = duckdb.connect()
    for name in tables():
        path = table_of(clean, name)
        con.execute(
            f"CREATE TABLE {name} AS SELECT nullif(trim(COLUMNS(*)), '') FROM read_csv('{path}', "
            "delim = '\t', quote = '', escape = '', header = true, all_varchar = true)"
        )
    return con.execute
