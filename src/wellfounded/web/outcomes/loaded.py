"""Which numbers of the courts has this installation loaded?

One cube for the process, opened when it is first asked for and again when another was loaded.
Nothing heavy is imported before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from wellfounded.web.home import home
from wellfounded.web.log import tell

if TYPE_CHECKING:
    import duckdb

FOLDER: Final = Path("outcomes") / "cube"
ALL: Final = ""


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
        import duckdb

        self.folder = folder
        self.about: Mapping[str, Any] = json.loads((folder / "cube.json").read_text("utf-8"))
        self.names: Mapping[str, Mapping[str, str]] = json.loads(
            (folder / "names.json").read_text("utf-8")
        )
        self._connection = duckdb.connect(config={"threads": 1, "memory_limit": "128MB"})
        self._connection.execute("SET enable_progress_bar = false")
        self._there: dict[str, tuple[str, ...]] = {}

    def query(self, sql: str, told: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query; ``{cube}``, ``{waiting}``, ``{appeals}`` stand for the tables."""
        tables = {
            name: f"read_parquet('{self.folder / name}.parquet')"
            for name in ("cube", "waiting", "appeals")
        }
        cursor: duckdb.DuckDBPyConnection = self._connection.cursor()
        try:
            return cursor.execute(sql.format(**tables), list(told)).fetchall()
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


_lock = Lock()
_open: dict[str, tuple[float, Cube]] = {}


def cube() -> Cube | None:
    """The cube of this installation; None if none is loaded, or it cannot be read."""
    folder = home().folder / FOLDER
    try:
        when = (folder / "cube.json").stat().st_mtime_ns
    except OSError:
        return None
    with _lock:
        known = _open.get(str(folder))
        if known is None or known[0] != when:
            try:
                known = (when, Cube(folder))
            except (OSError, ValueError):
                tell("outcomes_damaged")
                return None
            _open[str(folder)] = known
        return known[1]
