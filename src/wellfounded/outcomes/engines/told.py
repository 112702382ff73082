"""How is an engine told a small table of texts?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wellfounded.outcomes.engines.duckdb import quoted


def told(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The query that answers with these rows; it has an answer for none as well."""
    known = [*rows]
    some = known or [[""] * len(columns)]
    values = ", ".join(f"({', '.join(map(quoted, row))})" for row in some)
    query = f"SELECT * FROM (VALUES {values}) AS told ({', '.join(columns)})"
    return query if known else f"{query} WHERE FALSE"
