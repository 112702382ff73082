"""How does DuckDB compute over a release, within the memory it is given?"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from wellfounded.outcomes.engines.engine import Columns, Rows

MEMORY = "2GB"


class OnDuckDB:
    """DuckDB in this process. What does not fit in ``memory`` goes to a folder for the while."""

    def __init__(self, memory: str = MEMORY, threads: int | None = None) -> None:
        self._memory, self._threads = memory, threads

    def __enter__(self) -> OnDuckDB:
        self._spill = TemporaryDirectory(prefix="wellfounded-outcomes-")
        self.connection = duckdb.connect()
        said = {
            "memory_limit": self._memory,
            "temp_directory": self._spill.name,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "enable_progress_bar": False,
            "preserve_insertion_order": False,
            **({"threads": self._threads} if self._threads else {}),
        }
        for name, value in said.items():
            self.connection.execute(f"SET {name} = '{str(value).replace(chr(39), chr(39) * 2)}'")
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()
        self._spill.cleanup()

    def read(self, name: str, path: Path) -> None:
        """As a view: only the columns that are asked for are read."""
        self.connection.execute(
            f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet({quoted(path)})"
        )

    def define(self, name: str, query: str) -> None:
        """As a table of this connection."""
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {query}")

    def forget(self, name: str) -> None:
        """Drop the table."""
        self.connection.execute(f"DROP TABLE {name}")

    def rows(self, query: str) -> Rows:
        """As DuckDB answers."""
        return self.connection.execute(query).fetchall()

    def columns(self, query: str) -> Columns:
        """As DuckDB answers, without a detour over rows."""
        return self.connection.execute(query).fetchnumpy()


def quoted(text: Path | str) -> str:
    """A text as SQL writes it."""
    return "'" + str(text).replace("'", "''") + "'"
