"""How are the rows of a database counted and hashed, whichever database it is?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from wellfounded.vault.envelope import length_prefixed
from wellfounded.web.keeping.inventory import Table

MIGRATIONS: Final = "django_migrations"
"""Names the steps that made the tables, and when each ran: another time on another machine."""

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sqlite": """
SELECT made.name, part.name, part.pk
FROM sqlite_master AS made JOIN pragma_table_info(made.name) AS part
WHERE made.type = 'table' AND made.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
ORDER BY made.name, part.cid""",
        "postgresql": """
SELECT made.relname, part.attname,
  coalesce(array_position(prime.indkey::smallint[], part.attnum), -1) + 1
FROM pg_class AS made
JOIN pg_attribute AS part ON part.attrelid = made.oid AND part.attnum > 0 AND NOT attisdropped
LEFT JOIN pg_index AS prime ON prime.indrelid = made.oid AND prime.indisprimary
WHERE made.relkind = 'r' AND made.relnamespace = current_schema()::regnamespace
ORDER BY made.relname COLLATE "C", part.attnum""",
    }
)
"""For each column its table, its name, and its place in the primary key or 0."""

Ask = Callable[[str], Iterable[tuple[Any, ...]]]
"""Runs a statement and gives its rows, one by one if there are many."""


def columns(ask: Ask, vendor: str) -> dict[str, dict[str, int]]:
    """The columns of every table, each with its place in the primary key."""
    found: dict[str, dict[str, int]] = {}
    for table, column, place in ask(COLUMNS[vendor]):
        if table != MIGRATIONS:
            found.setdefault(table, {})[column] = place
    return found


def count(ask: Ask, vendor: str) -> dict[str, Table]:
    """Count and hash every table, its rows in the order of their keys."""
    return {name: _counted(ask, name, parts) for name, parts in columns(ask, vendor).items()}


def schema(ask: Ask) -> tuple[str, ...]:
    """The migrations that made the tables, in the order of their names."""
    rows = ask(f"SELECT app, name FROM {MIGRATIONS}")
    return tuple(sorted(f"{app}.{name}" for app, name in rows))


def _counted(ask: Ask, table: str, parts: Mapping[str, int]) -> Table:
    keys = sorted((place, name) for name, place in parts.items() if place)
    listed, ordered = _quoted(parts), _quoted(name for _, name in keys)
    digest, rows = sha256(length_prefixed(*(name.encode() for name in parts))), 0
    for row in ask(f'SELECT {listed} FROM "{table}" ORDER BY {ordered}'):
        digest.update(length_prefixed(*map(_word, row)))
        rows += 1
    return Table(rows=rows, digest=digest.hexdigest())


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _word(value: Any) -> bytes:
    """A value so that no two different ones look alike."""
    match value:
        case None:
            return b"n"
        case int():
            return b"i%d" % value
        case str():
            return b"t" + value.encode("utf-8", "surrogatepass")
        case bytes() | memoryview():
            return b"b" + bytes(value)
        case UUID():
            return b"u" + value.bytes
        case datetime():
            return b"d" + value.astimezone(UTC).isoformat().encode()
        case date():
            return b"d" + value.isoformat().encode()
        case _:
            raise TypeError(f"there is no way to hash a {type(value).__name__}")
