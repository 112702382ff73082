"""How is a query of this room said to another engine?

Every query is written in DuckDB's SQL, with what all three engines know. sqlglot turns it into the
other's words, and refuses what has no counterpart: nothing is guessed.
"""

from __future__ import annotations

from typing import Final

from sqlglot import ErrorLevel, exp, parse_one
from sqlglot.errors import SqlglotError

KNOWN: Final = frozenset({"row_number", "nullif"})
"""Functions that sqlglot has no class for, and that all engines call the same."""


class NotSaid(ValueError):
    """A construct of DuckDB that another engine has no words for."""


def said(query: str, dialect: str) -> str:
    """The query in ``spark`` or ``postgres``.

    Raises:
        NotSaid: it calls a function whose counterpart nobody has named.
    """
    try:
        tree = parse_one(query, read="duckdb")
        for call in tree.find_all(exp.Anonymous):
            if str(call.this).lower() not in KNOWN:
                raise NotSaid(f"{call.this}: nobody has said how {dialect} calls this")
        sql: str = tree.sql(dialect, unsupported_level=ErrorLevel.RAISE, comments=False)
    except SqlglotError as wrong:
        raise NotSaid(f"{dialect} cannot be told: {str(wrong).splitlines()[0]}") from wrong
    return sql
