"""What is asked of a cube, and is it whole?

One connection for a process, and a cursor for each question: threads may ask at once. DuckDB is
held to one thread and little memory, opens the files of this cube alone, and writes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import duckdb

from wellfounded.outcomes.cube.folder import ABOUT, FILES, FORMAT, NAMES, digest
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.engines.duckdb import quoted

MEMORY: Final = "256MB"
ALL: Final = ""
COLUMNS: Final = ", ".join(Line.__dataclass_fields__)
TABLES: Final = {name: name.removesuffix(".parquet") for name in FILES if name != NAMES}


class Cube:
    """A cube that was opened; ``about`` is what it says of itself, ``names`` its codes."""

    def __init__(self, folder: Path, connection: duckdb.DuckDBPyConnection) -> None:
        self.folder, self._connection = folder, connection
        self.about: Mapping[str, Any] = json.loads((folder / ABOUT).read_text("utf-8"))
        self.names: Mapping[str, Mapping[str, str]] = json.loads(
            (folder / NAMES).read_text("utf-8")
        )

    @classmethod
    def open(cls, folder: Path) -> Cube:
        """Open the cube of a folder, and hold every file to its hash.

        Raises:
            NoCube: a file is missing, was changed, or is not what it should be.
        """
        require_whole(folder)
        config: dict[str, Any] = {
            "threads": 1,
            "memory_limit": MEMORY,
            "temp_directory": "",
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
        connection = duckdb.connect(config=config)
        try:
            allowed = ", ".join(quoted(folder / name) for name in TABLES)
            connection.execute(f"SET allowed_paths = [{allowed}]")
            connection.execute("SET enable_external_access = false")
            for name, table in TABLES.items():
                connection.execute(
                    f"CREATE VIEW {table} AS SELECT * FROM read_parquet({quoted(folder / name)})"
                )
            connection.execute("SET lock_configuration = true")
            return cls(folder, connection)
        except duckdb.Error as wrong:
            connection.close()
            said = str(wrong).splitlines()[0]
            raise NoCube(f"{folder}: the cube cannot be read ({said}); load it again") from wrong

    @property
    def release(self) -> date:
        """The day of the release that it was made from."""
        return date.fromisoformat(self.about["release"])

    def rates(
        self,
        definition: str | None = None,
        nationality: str | None = None,
        court: str | None = None,
        judge: str | None = ALL,
        split: str | None = ALL,
        period: str | None = None,
    ) -> list[Line]:
        """The lines that fit; ``None`` is any, the empty text is the line over all of them."""
        query, told = rates_query(
            definition=definition,
            nationality=nationality,
            court=court,
            judge=judge,
            split=split,
            period=period,
        )
        return [
            Line(**dict(zip(COLUMNS.split(", "), row, strict=True)))
            for row in self.rows(query, told)
        ]

    def rows(self, query: str, told: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query over ``cube``, ``waiting``, ``appeals`` and ``like_cases``."""
        with self._connection.cursor() as cursor:
            return cursor.execute(query, list(told)).fetchall()

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()


def rates_query(**asked: str | None) -> tuple[str, list[str]]:
    """The query behind a number, and what is told to it."""
    wanted = {name: value for name, value in asked.items() if value is not None}
    where = " AND ".join(f"{name} = ?" for name in wanted) or "TRUE"
    return f"SELECT {COLUMNS} FROM cube WHERE {where} ORDER BY ALL", list(wanted.values())


def require_whole(folder: Path) -> None:
    """Hold every file of a cube to what the cube says of itself.

    Raises:
        NoCube: the message names the file that is missing or changed, or an older format.
    """
    path = folder / ABOUT
    try:
        about = json.loads(path.read_text("utf-8"))
        expected = {name: str(about["files"][name]) for name in FILES}
        format = about["format"]
    except OSError as wrong:
        raise NoCube(
            f"{path}: there is no cube; make one with 'wellfounded outcomes cube build', "
            "or load one with 'wellfounded outcomes cube load'"
        ) from wrong
    except (ValueError, KeyError, TypeError) as wrong:
        raise NoCube(f"{path}: this does not describe a cube; load the cube again") from wrong
    if format != FORMAT:
        raise NoCube(
            f"{path}: this cube has format {format}, and this program reads {FORMAT}; make one "
            "with 'wellfounded outcomes cube build', or load one that was made by the same version"
        )
    for name, hash in expected.items():
        try:
            found = digest(folder / name)
        except OSError as wrong:
            raise NoCube(f"{folder / name}: the file is missing; load the cube again") from wrong
        if found != hash:
            raise NoCube(f"{folder / name}: the file was changed; load the cube again")
