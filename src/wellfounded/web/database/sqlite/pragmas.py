"""Which settings must a connection have, and does it have them?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.web.database.sqlite.connection import Connection
from wellfounded.web.database.unsound import Unsound

MEBIBYTE: Final = 1024 * 1024
SYNCHRONOUS: Final[Mapping[str, int]] = MappingProxyType({"NORMAL": 1, "FULL": 2, "EXTRA": 3})
DURABLE: Final = frozenset({"FULL", "EXTRA"})

KEPT: Final[Mapping[str, str | int]] = MappingProxyType(
    {
        "journal_mode": "wal",
        "secure_delete": 1,
        "trusted_schema": 0,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "legacy_alter_table": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "wal_autocheckpoint": 1000,
        "journal_size_limit": 64 * MEBIBYTE,
    }
)
"""What is set and read back. Without ``recursive_triggers`` a REPLACE would delete in silence;
without ``secure_delete`` what was deleted would stay in the file."""


def keep(connection: Connection, synchronous: str) -> None:
    """Give a new connection its settings.

    Raises:
        Unsound: one of them did not take.
    """
    if _read(connection, "journal_mode") != "wal":
        connection.take_turn()
    try:
        for name, value in _wanted(synchronous).items():
            connection.execute(f"PRAGMA {name} = {value}")
    finally:
        connection.turn.give_back()
    if wrong := next(astray(connection, synchronous), None):
        raise Unsound(f"SQLite does not keep PRAGMA {wrong}; check the disk and how it was built")


def astray(connection: Connection, synchronous: str) -> Iterator[str]:
    """Each setting that is not as it must be."""
    for name, wanted in _wanted(synchronous).items():
        found = _read(connection, name)
        if found != wanted:
            yield f"{name} = {wanted} but has {found}"


def _wanted(synchronous: str) -> dict[str, str | int]:
    return {**KEPT, "synchronous": SYNCHRONOUS[synchronous]}


def _read(connection: Connection, name: str) -> str | int | None:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    # A SQLite that was built without mmap does not answer; then there is none.
    return 0 if row is None and name == "mmap_size" else row and row[0]
