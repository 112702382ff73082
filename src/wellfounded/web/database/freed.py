"""How do pages that a deleted case lay on leave the disk?"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.db import DEFAULT_DB_ALIAS, connections

if TYPE_CHECKING:
    from wellfounded.web.database.sqlite.connection import Connection


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
        sqlite.execute("VACUUM")
        busy: int = sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy
