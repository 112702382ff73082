"""How is a SQLite database copied while people write to it?

SQLite writes the copy, as the database stood at one moment, into a private folder beside it. The
copy is opened and then loses its name, so that nothing of it stays when the work ends, however
it ends. All it holds was sealed before.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from django.db import connections

from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.home import Home
from wellfounded.web.keeping.counting import Ask
from wellfounded.web.keeping.refusal import Refused
from wellfounded.web.keeping.space import MEGABYTE, free, warned_below

LEFT: Final = ".copy-"


@dataclass(frozen=True, slots=True)
class Copy:
    """A database as it stood at one moment: to be asked, and to be read as a file."""

    ask: Ask
    file: BufferedReader

    def digest(self) -> str:
        """The SHA-256 of the file, which is then read from its beginning again."""
        found = file_digest(self.file, "sha256").hexdigest()
        self.file.seek(0)
        return found


@contextmanager
def sqlite_copy(home: Home, alias: str) -> Iterator[Copy]:
    """Copy the database that Django knows as ``alias``. Only one at a time.

    Raises:
        Refused: the copy would leave too little room on the disk.
    """
    database = Path(connections[alias].settings_dict["NAME"])
    sweep(database.parent)
    _require_room(home, database)
    with tempfile.TemporaryDirectory(prefix=LEFT, dir=database.parent) as folder:
        path = Path(folder) / "copy"
        connections[alias].ensure_connection()
        connections[alias].connection.execute("VACUUM INTO ?", (str(path),))
        file, asked = path.open("rb"), reading(path)
    try:
        yield Copy(asked.execute, file)
    finally:
        asked.close()
        file.close()


def reading(path: Path) -> Any:
    """A connection to a file that nobody changes; it goes on when the file loses its name."""
    connection = sqlite.connect(f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def sweep(folder: Path) -> None:
    """Take away what copying left in a folder when it was killed."""
    for left in folder.glob(f"{LEFT}*"):
        shutil.rmtree(left, ignore_errors=True)


def _require_room(home: Home, database: Path) -> None:
    needed = database.stat().st_size + warned_below(home)
    if free(home) < needed:
        raise Refused(
            f"{database}: to copy it, {needed // MEGABYTE} MB must be free beside it and "
            f"{free(home) // MEGABYTE} are; make room on that disk"
        )
