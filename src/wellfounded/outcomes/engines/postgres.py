"""How does PostgreSQL compute over a release?

The tables are copied in as temporary ones, so that nothing of the database is touched and nothing
stays. DuckDB reads the Parquet files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import duckdb
import psycopg

from wellfounded.outcomes.engines.duckdb import quoted
from wellfounded.outcomes.engines.engine import Columns, Rows, in_columns
from wellfounded.outcomes.engines.said import said

# Words sort as they do elsewhere, whatever the language of the database.
TYPES: Final = {
    "BIGINT": "bigint",
    "INTEGER": "integer",
    "DOUBLE": "double precision",
    "VARCHAR": 'text COLLATE "C"',
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "timestamp",
}
WORDS: Final = """
SELECT quote_ident(attname) FROM pg_attribute
WHERE attrelid = %s::regclass AND attnum > 0 AND attcollation = '"default"'::regcollation
"""
"""The columns of a table that would sort in the language of the database."""
AT_ONCE: Final = 10_000


class OnPostgres:
    """A session on the server of an address, in the form of libpq."""

    def __init__(self, address: str) -> None:
        self._address = address

    def __enter__(self) -> OnPostgres:
        # A step of another shape may take the name of an earlier one: no plan outlives it.
        self._connection = psycopg.connect(self._address, autocommit=True, prepare_threshold=None)
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def read(self, name: str, path: Path) -> None:
        """Copy a file into a temporary table."""
        with duckdb.connect() as reader:
            found = reader.execute(f"SELECT * FROM read_parquet({quoted(path)})")
            columns = ", ".join(
                f"{column[0]} {TYPES[str(column[1])]}" for column in found.description
            )
            self._run(f"DROP TABLE IF EXISTS {name}")
            self._run(f"CREATE TEMP TABLE {name} ({columns})")
            with (
                self._connection.cursor() as cursor,
                cursor.copy(f"COPY {name} FROM STDIN".encode()) as copy,
            ):
                while rows := found.fetchmany(AT_ONCE):
                    for row in rows:
                        copy.write_row(row)
        self._run(f"ANALYZE {name}")

    def define(self, name: str, query: str) -> None:
        """As a temporary table."""
        self._run(f"DROP TABLE IF EXISTS {name}")
        self._run(f"CREATE TEMP TABLE {name} AS {said(query, 'postgres')}")
        for (column,) in self._connection.execute(WORDS, [name]).fetchall():
            self._run(f'ALTER TABLE {name} ALTER COLUMN {column} TYPE text COLLATE "C"')
        self._run(f"ANALYZE {name}")

    def forget(self, name: str) -> None:
        """Drop the table."""
        self._run(f"DROP TABLE {name}")

    def rows(self, query: str) -> Rows:
        """As PostgreSQL answers."""
        return self._ask(query).fetchall()

    def columns(self, query: str) -> Columns:
        """As PostgreSQL answers."""
        found = self._ask(query)
        return in_columns([column.name for column in found.description or ()], found.fetchall())

    def _ask(self, query: str) -> psycopg.Cursor[tuple[Any, ...]]:
        return self._connection.execute(said(query, "postgres").encode())

    def _run(self, sql: str) -> None:
        self._connection.execute(sql.encode())
