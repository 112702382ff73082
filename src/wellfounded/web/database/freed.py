"""How do pages that a deleted case lay on leave the disk?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, cast

from django.db import DEFAULT_DB_ALIAS, connections

from wellfounded.web.database.sqlite.pragmas import KEPT

if TYPE_CHECKING:
    from wellfounded.web.database.sqlite.connection import Connection

HURRY: Final = 500
"""Milliseconds."""


def empty_log(alias: str = DEFAULT_DB_ALIAS) -> bool:
    """Move the log into the database and empty it; outside a transaction.

    What was deleted is overwritten in the database itself, in the commit that deletes it. Its old
    pages lie in the log until then. False means that somebody is reading one of them.

    Raises:
        OperationalError: a transaction is open, or the turn to write did not come.
    """
    connection = connections[alias]
    if connection.vendor != "sqlite":
        return True
    connection.ensure_connection()
    sqlite = cast("Connection", connection.connection)
    with connection.wrap_database_errors, sqlite.in_turn("checkpoint"), _in_a_hurry(sqlite):
        busy: int = sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def forget_freed_pages(alias: str = DEFAULT_DB_ALIAS) -> bool:
    """Write the database anew without its free pages, and empty its log; outside a transaction.

    Nobody else writes meanwhile. False means that somebody went on reading an old page for 20
    seconds: the log still holds some, and a later try takes them.

    PostgreSQL keeps old pages in its log and in its backups, whatever is deleted. There a
    deleted case is unreadable because its shred key is gone.

    Raises:
        OperationalError: a transaction is open, or the turn to write did not come.
    """
    connection = connections[alias]
    if connection.vendor != "sqlite":
        return True
    connection.ensure_connection()
    sqlite = cast("Connection", connection.connection)
    with connection.wrap_database_errors, sqlite.in_turn("VACUUM"):
        # The new file is as large as the old one: that is too much to hold in memory.
        sqlite.execute("PRAGMA temp_store = FILE")
        try:
            sqlite.execute("VACUUM")
        finally:
            sqlite.execute(f"PRAGMA temp_store = {KEPT['temp_store']}")
        busy: int = sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


@contextmanager
def _in_a_hurry(sqlite: Connection) -> Iterator[None]:
    """Within, nobody who reads is waited for longer than a moment, for others wait to write."""
    patience: int = sqlite.execute("PRAGMA busy_timeout").fetchone()[0]
    sqlite.execute(f"PRAGMA busy_timeout = {HURRY}")
    try:
        yield
    finally:
        sqlite.execute(f"PRAGMA busy_timeout = {patience}")
