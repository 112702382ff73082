"""What must an engine do to answer the questions of this room?

Read the Parquet files of a release, keep the steps of the mart under their names, and answer in
rows. Every query is written once, in DuckDB's SQL.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

Rows = list[tuple[Any, ...]]


class Engine(Protocol):
    """Something that computes over the tables of a release."""

    def read(self, name: str, path: Path) -> None:
        """Let queries read a Parquet file by this name."""
        ...

    def define(self, name: str, query: str) -> None:
        """Keep what a query answers under this name, for the queries after it."""
        ...

    def rows(self, query: str) -> Rows:
        """Every row that a query answers with."""
        ...
