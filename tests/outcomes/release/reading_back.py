"""What stands on the shelf, read as a person would."""

from __future__ import annotations

from typing import Any

import duckdb

from wellfounded.outcomes.release.shelf import Release


def rows(release: Release, table: str, where: str = "true") -> list[dict[str, Any]]:
    """Rows of a table or of what lies beside the tables."""
    with duckdb.connect() as engine:
        found = engine.execute(
            f"SELECT * FROM read_parquet('{release.folder / table}.parquet') WHERE {where}"
        )
        names = [one[0] for one in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
