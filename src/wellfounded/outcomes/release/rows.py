"""How are a few rows written as Parquet, whatever letters are in them?"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import duckdb

from wellfounded.outcomes.release.reading import quoted


def write(
    file: Path, columns: Mapping[str, str], rows: Iterable[Sequence[str | int | None]]
) -> None:
    """Write ``rows`` to ``file``; ``columns`` are the SQL types by name."""
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        lines = Path(folder) / "rows.ndjson"
        with lines.open("w", encoding="utf-8") as stream:
            for row in rows:
                told = {str(place): value for place, value in enumerate(row)}
                stream.write(json.dumps(told) + "\n")
        copy(file, columns, [lines])


def copy(file: Path, columns: Mapping[str, str], lines: Sequence[Path]) -> None:
    """Write rows that lie as lines of JSON, their values under the numbers of the columns."""
    types = ", ".join(f"'{place}': '{kind}'" for place, kind in enumerate(columns.values()))
    named = ", ".join(
        f'"{place}" AS "{name.replace(chr(34), "")}"' for place, name in enumerate(columns)
    )
    parts = ", ".join(quoted(part) for part in lines)
    with duckdb.connect() as engine:
        engine.execute(
            f"COPY (SELECT {named} FROM read_ndjson([{parts}], columns={{{types}}})) "
            f"TO {quoted(file)} (FORMAT parquet, COMPRESSION zstd)"
        )
