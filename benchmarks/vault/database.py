"""Where do the sealed cases lie? In SQLite or PostgreSQL, behind one interface."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

Row = tuple[Any, ...]

TABLES: Final = {
    "cases": ("id BLOB PRIMARY KEY", "organisation BLOB", "revision BIGINT", "hour BIGINT"),
    "answers": ("id BLOB PRIMARY KEY", "revision BIGINT", "case_id BLOB", "body BLOB"),
    "manifests": ("case_id BLOB PRIMARY KEY", "serial BIGINT", "mac BLOB"),
    "wraps": ("case_id BLOB", "holder BLOB", "wrap BLOB"),
    "shred_keys": ("case_id BLOB PRIMARY KEY", "body BLOB"),
    "names": ("case_id BLOB PRIMARY KEY", "body BLOB"),
    # stage and due_week lie plain only to be compared with the blind cell beside them.
    "projection": (
        "case_id BLOB PRIMARY KEY",
        "organisation BLOB",
        "cell BIGINT",
        "body BLOB",
        "stage TEXT",
        "due_week BIGINT",
    ),
    "projection_pieces": ("id BLOB PRIMARY KEY", "organisation BLOB", "body BLOB"),
    "directory_rows": ("id BLOB PRIMARY KEY", "organisation BLOB", "body BLOB"),
    "directory_pieces": ("id BLOB PRIMARY KEY", "organisation BLOB", "body BLOB"),
    "directory_tail": ("id BLOB PRIMARY KEY", "organisation BLOB", "body BLOB"),
    "directory_arrivals": ("id BLOB PRIMARY KEY", "organisation BLOB", "wrap BLOB", "body BLOB"),
    "a_numbers": ("case_id BLOB PRIMARY KEY", "organisation BLOB", "tag BIGINT", "body BLOB"),
}
INDEXES: Final = {
    "answers": ("case_id",),
    "wraps": ("holder, case_id",),
    "projection": ("organisation, cell, case_id", "organisation, stage, due_week"),
    "directory_rows": ("organisation",),
    "directory_pieces": ("organisation",),
    "directory_tail": ("organisation",),
    "directory_arrivals": ("organisation",),
    "a_numbers": ("organisation, tag",),
}


class Database(Protocol):
    """What the benchmark asks of a database. Statements use ``?`` for each value."""

    name: str

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        ...

    def run(self, statement: str, values: Sequence[Any] = ()) -> None:
        """Run one statement inside the open transaction."""
        ...

    def load(self, table: str, rows: Iterable[Row]) -> None:
        """Insert many rows in one transaction."""
        ...

    def transaction(self) -> Any:
        """Return a context that commits durably at its end."""
        ...

    def log_position(self) -> int:
        """Return how many bytes of write-ahead log were written so far."""
        ...

    def settle(self) -> None:
        """Move the log into the data files, so that the next figures start from rest."""
        ...


class Sqlite:
    """A SQLite file in WAL mode where every commit waits for the disk."""

    def __init__(self, path: Path) -> None:
        self.name = f"SQLite {sqlite3.sqlite_version}"
        self._path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=0"):
            self._connection.execute(f"PRAGMA {pragma}")

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        return self._connection.execute(statement, values).fetchall()

    def run(self, statement: str, values: Sequence[Any] = ()) -> None:
        self._connection.execute(statement, values)

    def load(self, table: str, rows: Iterable[Row]) -> None:
        with self.transaction():
            marks = ",".join("?" * len(TABLES[table]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        self.run(f"ANALYZE {table}")
        self.settle()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def log_position(self) -> int:
        return Path(f"{self._path}-wal").stat().st_size

    def settle(self) -> None:
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Postgresql:
    """A PostgreSQL server, reached through psycopg, in a schema of its own."""

    def __init__(self, conninfo: str) -> None:
        import psycopg  # type: ignore[import-not-found, unused-ignore]

        self._connection = psycopg.connect(conninfo, autocommit=True)
        version = self.rows("SHOW server_version")[0][0]
        self.name = f"PostgreSQL {version}, psycopg {psycopg.__version__}"
        self.run("DROP SCHEMA IF EXISTS sealed_cases CASCADE")
        self.run("CREATE SCHEMA sealed_cases")
        self.run("SET search_path TO sealed_cases")

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        with self._connection.cursor(binary=True) as cursor:
            return list(cursor.execute(statement.replace("?", "%s"), values).fetchall())

    def run(self, statement: str, values: Sequence[Any] = ()) -> None:
        self._connection.execute(
            statement.replace("?", "%s").replace("BLOB", "BYTEA"), values or None
        )

    def load(self, table: str, rows: Iterable[Row]) -> None:
        with (
            self._connection.cursor() as cursor,
            cursor.copy(f"COPY {table} FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)
        self.run(f"ANALYZE {table}")

    def transaction(self) -> Any:
        return self._connection.transaction()

    def log_position(self) -> int:
        return int(self.rows("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn")[0][0])

    def settle(self) -> None:
        self.run("CHECKPOINT")


def create(database: Database) -> None:
    """Create every table and index, empty."""
    for table, columns in TABLES.items():
        database.run(f"CREATE TABLE {table} ({', '.join(columns)})")
    for table, indexed in INDEXES.items():
        for number, index in enumerate(indexed):
            database.run(f"CREATE INDEX {table}_{number} ON {table} ({index})")
