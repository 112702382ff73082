"""Which numbers does a cube hold, and how are they read?

A cube is a folder that any instance can load without the records of the courts: counts that were
hidden where few were counted, the names of its codes, and what it says of itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Final


class CubeDamaged(ValueError):
    """A file of a cube is not what it should be. Its text names the folder and the fix."""

    def __init__(self, folder: Path, why: object) -> None:
        said = str(why).splitlines()[0]
        super().__init__(f"{folder}: this cube cannot be read ({said}); load it again")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What was decided for a group in a period; the numbers are None where they are hidden."""

    definition: str
    nationality: str
    court: str
    judge: str
    split: str
    value: str
    period: str
    first: date
    last: date
    granted: int | None
    denied: int | None
    other: int | None
    admin: int | None
    leads: int | None
    spread: float | None
    hidden: bool
    provisional: bool
    shrunk_a: float | None
    shrunk_b: float | None


COLUMNS: Final = ", ".join(field.name for field in fields(Cell))


class Cube:
    """A cube of a folder: what it says of itself, its names and its cells."""

    def __init__(self, folder: Path) -> None:
        """Open it.

        Raises:
            OSError: a file of it is not there.
            CubeDamaged: a file of it is not what it should be.
        """
        import duckdb

        self.folder = folder
        self.about = self._told("cube.json")
        self.names: Mapping[str, Mapping[str, str]] = self._told("names.json")
        self._connection = duckdb.connect(config={"threads": 1, "memory_limit": "128MB"})
        self._connection.execute("SET enable_progress_bar = false")
        self._there: dict[str, tuple[str, ...]] = {}
        self.there("nationality")
        self.there("court")

    def query(self, sql: str, told: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query; ``{cube}``, ``{waiting}``, ``{appeals}`` stand for the tables."""
        tables = {
            name: f"read_parquet('{self.folder / name}.parquet')"
            for name in ("cube", "waiting", "appeals")
        }
        import duckdb

        cursor = self._connection.cursor()
        try:
            return cursor.execute(sql.format(**tables), list(told)).fetchall()
        except duckdb.Error as wrong:
            raise CubeDamaged(self.folder, wrong) from None
        finally:
            cursor.close()

    def cells(self, where: str, told: Iterable[object]) -> list[Cell]:
        """The cells for which a condition holds."""
        rows = self.query(f"SELECT {COLUMNS} FROM {{cube}} WHERE {where}", told)
        return [Cell(**dict(zip(COLUMNS.split(", "), row, strict=True))) for row in rows]

    def there(self, what: str) -> tuple[str, ...]:
        """The codes of one dimension, ``nationality`` or ``court``, of which anything is known."""
        if what not in self._there:
            found = self.query(f"SELECT DISTINCT {what} FROM {{cube}} WHERE {what} <> ''")
            self._there[what] = tuple(sorted(code for (code,) in found))
        return self._there[what]

    def _told(self, name: str) -> Mapping[str, Any]:
        try:
            told = json.loads((self.folder / name).read_text("utf-8"))
        except ValueError as wrong:
            raise CubeDamaged(self.folder, f"{name}: {wrong}") from None
        if not isinstance(told, dict):
            raise CubeDamaged(self.folder, f"{name} is no table")
        return told
