"""What does a look at a SQLite file find?"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.guarded import TRIGGERS
from wellfounded.web.database.sign import Sign
from wellfounded.web.database.sqlite.base import UNSAFE
from wellfounded.web.database.sqlite.filesystem import FLEETING, filesystem, known_mounts
from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.database.sqlite.pragmas import DURABLE, astray


def signs(connection: Any) -> Iterator[Sign]:
    """Everything but the pages themselves. ``connection`` is Django's, and open."""
    path = Path(connection.settings_dict["NAME"])
    yield Sign("SQLite", True, sqlite.sqlite_version)
    yield _settings(connection)
    yield _power_cut(connection)
    yield _disk(path)
    yield _privacy(path)
    if connection.alias != KEYRING:
        yield _guards(connection)


def integrity(connection: Any) -> Sign:
    """Whether every page and every reference is whole; it reads the whole file."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check(3)")
        wrong = [said for (said,) in cursor.fetchall() if said != "ok"]
        cursor.execute("PRAGMA foreign_key_check")
        wrong += [f"a row of {table} hangs on nothing" for table, *_ in cursor.fetchmany(3)]
    return Sign("integrity", not wrong, "; ".join(wrong) or "every page is whole")


def _settings(connection: Any) -> Sign:
    wrong = list(astray(connection.connection, connection.synchronous))
    return Sign("settings", not wrong, "; ".join(wrong) or "as they must be")


def _power_cut(connection: Any) -> Sign:
    if connection.synchronous in DURABLE:
        return Sign("power cut", True, "what was acknowledged stays")
    return Sign("power cut", False, f"{UNSAFE}: take database.synchronous out of the settings")


def _disk(path: Path) -> Sign:
    kind = filesystem(path, known_mounts())
    if kind in FLEETING:
        return Sign("disk", False, f"{path} is gone when the machine stops ({kind}); move it")
    return Sign("disk", True, kind or "its kind is not known here")


def _privacy(path: Path) -> Sign:
    others = stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    said = f"{path} is open to others; run: chmod 600 {path}" if others else "its owner's alone"
    return Sign("file", not others, said)


def _guards(connection: Any) -> Sign:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        missing = TRIGGERS["sqlite"].difference(name for (name,) in cursor.fetchall())
    said = f"missing: {', '.join(sorted(missing))}; restore the database from a backup"
    return Sign("guards", not missing, said if missing else "all stand")
