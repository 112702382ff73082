"""What must an engine do to answer the questions of this room?

Read the Parquet files of a release, keep the steps of the mart and of the cube under their names,
and answer in rows or in columns. Every query is written once, in DuckDB's SQL.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Rows = list[tuple[Any, ...]]
Columns = Mapping[str, NDArray[Any]]
"""Arrays of one length, by the names of the columns."""


class Engine(Protocol):
    """Something that computes over the tables of a release."""

    def read(self, name: str, path: Path) -> None:
        """Let queries read a Parquet file by this name."""
        ...

    def define(self, name: str, query: str) -> None:
        """Keep what a query answers under this name, for the queries after it."""
        ...

    def forget(self, name: str) -> None:
        """Let go of what was kept under this name."""
        ...

    def rows(self, query: str) -> Rows:
        """Every row that a query answers with."""
        ...

    def columns(self, query: str) -> Columns:
        """The same answer by its columns."""
        ...


def in_columns(names: Sequence[str], rows: Rows) -> Columns:
    """Rows turned into columns."""
    return {
        name: np.array([row[at] for row in rows], dtype=object) for at, name in enumerate(names)
    }
