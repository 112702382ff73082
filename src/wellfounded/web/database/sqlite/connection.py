"""How does a connection wait for its turn, and notice a lost transaction?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import tee
from pathlib import Path
from typing import Any, Final, Self

from django.db.backends.sqlite3.base import SQLiteCursorWrapper

from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.database.sqlite.turn import Turn

READS: Final = ("SELECT", "EXPLAIN", "PRAGMA", "VALUES", "SAVEPOINT", "RELEASE", "ROLLBACK")
BUSY: Final = "database is locked: another writer did not finish in time"
LOST: Final = "the transaction was rolled back by an earlier error; nothing of it was kept"


class Connection(sqlite.Connection):
    """A connection that writes only in its turn.

    The turn is taken before a transaction begins, or before a statement that writes outside of
    one, and given back as soon as no transaction is open any more, however it ended.
    """

    def __init__(self, database: str, timeout: float = 20.0, **how: Any) -> None:
        super().__init__(database, timeout=timeout, **how)
        self.turn = Turn(Path(database))
        self.patience = timeout
        self.begun = False

    @contextmanager
    def in_turn(self, statement: str) -> Iterator[None]:
        """Run one statement, in its turn if it writes.

        Raises:
            OperationalError: the turn did not come in time; or SQLite itself rolled the
                transaction back after an earlier error, so that going on would save a half.
        """
        first = statement.lstrip()[:9].upper()
        self._refuse_if_lost()
        if not self.in_transaction and not first.startswith(READS):
            self.take_turn()
        try:
            yield
            self.begun = self.begun or first.startswith("BEGIN")
        finally:
            if not self.in_transaction:
                self.turn.give_back()

    def take_turn(self) -> None:
        """Wait for the turn to write.

        Raises:
            OperationalError: it did not come in time, or the lock beside the file is out of reach.
        """
        try:
            came = self.turn.take(self.patience)
        except OSError as refused:
            raise sqlite.OperationalError(f"the writer lock: {refused}") from refused
        if not came:
            raise sqlite.OperationalError(BUSY)

    def commit(self) -> None:
        """Commit, and let the next one write.

        Raises:
            OperationalError: there is nothing left to commit: SQLite had rolled it back.
        """
        try:
            self._refuse_if_lost()
            super().commit()
            self.begun = False
        finally:
            self._settle()

    def rollback(self) -> None:
        """Roll back, and let the next one write."""
        try:
            super().rollback()
        finally:
            self.begun = self.in_transaction
            self._settle()

    def close(self) -> None:
        """Close; the last one to do so moves the log into the file, and does it in its turn."""
        # Without the turn somebody else has the file open, and then nothing is moved here.
        with suppress(OSError):
            self.turn.take(0)
        try:
            super().close()
        finally:
            self.turn.give_back()

    def _refuse_if_lost(self) -> None:
        if self.begun and not self.in_transaction:
            raise sqlite.OperationalError(LOST)

    def _settle(self) -> None:
        if not self.in_transaction:
            self.turn.give_back()


class Cursor(sqlite.Cursor):
    """A cursor that takes statements as Django writes them, with ``%s``."""

    connection: Connection
    convert_query: Callable[..., str] = SQLiteCursorWrapper.convert_query

    def execute(self, query: str, params: Any = None) -> Self:
        """Run one statement."""
        with self.connection.in_turn(query):
            if params is None:
                return super().execute(query)
            names = list(params) if isinstance(params, Mapping) else None
            return super().execute(self.convert_query(query, param_names=names), params)

    def executemany(self, query: str, param_list: Iterable[Any]) -> Self:
        """Run one statement for each set of parameters."""
        ahead, param_list = tee(iter(param_list))
        first: Mapping[str, Any] | Sequence[Any] | None = next(ahead, None)
        names = list(first) if isinstance(first, Mapping) else None
        with self.connection.in_turn(query):
            return super().executemany(self.convert_query(query, param_names=names), param_list)
