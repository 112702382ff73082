"""Who computes over many cases: DuckDB on this computer, or a Spark cluster?

Both are asked in the same compiled SQL, and answer in the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import duckdb

from wellfounded.caseload.unreadable import Unreadable

CASES = "cases"
"""What the table of cases is called in a query."""
Shape = str | list["Shape"] | dict[str, "Shape"]
"""The type of a column: a word of DuckDB, a list of one type, or a record of several."""


class Engine(Protocol):
    """Something that answers queries over one table of cases, in DuckDB's SQL."""

    def shapes(self) -> Mapping[str, Shape]:
        """The type of each column of the table."""
        ...

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Every row that a query answers with."""
        ...

    def records(self, query: str) -> Iterator[Mapping[str, Any]]:
        """The same, each row by the names of its columns, records of a list too."""
        ...


class OnDuckDB:
    """DuckDB, in this process."""

    def __init__(self, path: Path, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        quoted = str(path).replace("'", "''")
        try:
            connection.execute(f"CREATE VIEW {CASES} AS SELECT * FROM read_parquet('{quoted}')")
        except duckdb.Error as wrong:
            raise Unreadable(f"{path}: this is no Parquet file ({_first_line(wrong)})") from wrong

    def shapes(self) -> Mapping[str, Shape]:
        """As DuckDB describes them."""
        table = self._connection.table(CASES)
        return {name: _shape(kind) for name, kind in zip(table.columns, table.types, strict=True)}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """As DuckDB answers."""
        return self._connection.execute(query).fetchall()

    def records(self, query: str) -> Iterator[Mapping[str, Any]]:
        """As DuckDB answers."""
        answer = self._connection.execute(query)
        names = [column[0] for column in answer.description]
        while chunk := answer.fetchmany(1_000):
            yield from (dict(zip(names, row, strict=True)) for row in chunk)


def on_duckdb(path: Path) -> AbstractContextManager[Engine]:
    """A table of cases, opened with DuckDB.

    Raises:
        OSError: the file cannot be read.
        Unreadable: it is no Parquet file.
    """
    return _OpenedWithDuckDB(path)


def opened() -> duckdb.DuckDBPyConnection:
    """An empty database in memory. It keeps silent: standard output is for the answer alone."""
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    return connection


class _OpenedWithDuckDB:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Engine:
        self._path.open("rb").close()
        self._connection = opened()
        return OnDuckDB(self._path, self._connection)

    def __exit__(self, *_: object) -> None:
        self._connection.close()


def _shape(kind: Any) -> Shape:
    """A type of DuckDB, taken apart."""
    children: Sequence[tuple[str, Any]] = kind.children if kind.id in ("list", "struct") else ()
    if kind.id == "list":
        return [_shape(children[0][1])]
    if kind.id == "struct":
        return {name: _shape(child) for name, child in children}
    return str(kind)


def _first_line(wrong: Exception) -> str:
    return str(wrong).splitlines()[0]
