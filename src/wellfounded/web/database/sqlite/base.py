"""What does Django speak to, when the cases lie in SQLite?"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.sqlite3 import base as django_sqlite
from django.db.backends.sqlite3._functions import (  # type: ignore[import-untyped]
    register as register_functions,
)
from django.db.backends.sqlite3.features import DatabaseFeatures

from wellfounded.web.database.sqlite.connection import Connection, Cursor
from wellfounded.web.database.sqlite.filesystem import refuse_remote
from wellfounded.web.database.sqlite.library import refuse_old, sqlite
from wellfounded.web.database.sqlite.pragmas import DURABLE, SYNCHRONOUS, keep

UNSAFE = "acknowledged answers may be lost"
"""What must be said, word for word, to run with less than FULL: a test of power cuts needs it."""


class Features(DatabaseFeatures):
    """What Django may use. Rows given back by an INSERT would commit it after its turn."""

    can_return_columns_from_insert = False
    can_return_rows_from_bulk_insert = False


class DatabaseWrapper(django_sqlite.DatabaseWrapper):
    """Django's own, with a newer SQLite, one line of writers, and settings that are checked.

    ``OPTIONS`` may hold ``timeout`` in seconds; and ``synchronous``, which below FULL is only
    taken beside ``unsafe_for_tests``.
    """

    Database = sqlite
    features_class = Features

    def get_connection_params(self) -> dict[str, Any]:
        """How to connect.

        Raises:
            ImproperlyConfigured: ``synchronous`` is unknown, or unsafe and not said to be.
        """
        how: dict[str, Any] = super().get_connection_params()
        unsafe = how.pop("unsafe_for_tests", "") == UNSAFE
        self.synchronous = how.pop("synchronous", "FULL")
        if self.synchronous not in (SYNCHRONOUS if unsafe else DURABLE):
            raise ImproperlyConfigured(
                f"database.synchronous: {self.synchronous!r} would lose answers in a power cut; "
                "take the line out, or write 'FULL'"
            )
        self.transaction_mode = "IMMEDIATE"
        return how

    def get_new_connection(self, conn_params: dict[str, Any]) -> Connection:
        """Connect.

        Raises:
            Unsound: the library, the disk or a setting could lose what is saved.
        """
        path = Path(conn_params["database"])
        refuse_old(sqlite.sqlite_version_info)
        refuse_remote(path)
        _make_private(path)
        connection: Connection = sqlite.connect(**conn_params, factory=Connection)
        try:
            register_functions(connection)
            keep(connection, self.synchronous)
        except BaseException:
            connection.close()
            raise
        return connection

    def create_cursor(self, _name: str | None = None) -> Cursor:
        """A cursor; SQLite has none with names."""
        return cast("Connection", self.connection).cursor(factory=Cursor)


def _make_private(path: Path) -> None:
    """Make a new file readable by its owner alone; its log takes over the mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
