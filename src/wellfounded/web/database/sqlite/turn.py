"""Whose turn is it to write?

SQLite has one writer at a time, and lets the others try again and again. Here they wait in one
line instead: the threads of a process for one another, and the first of each process for the
lock of a file beside the database. The system takes that lock back when a process dies. It only
keeps order: if the file were lost, SQLite's own locks would still keep the data whole.
"""

from __future__ import annotations

import fcntl
import os
import threading
from pathlib import Path

_lines: dict[str, threading.Lock] = {}
os.register_at_fork(after_in_child=_lines.clear)


class Turn:
    """The place of one connection in the line of those who write to one file."""

    def __init__(self, database: Path) -> None:
        self._lock = f"{database.resolve()}.writer"
        self._line = _lines.setdefault(self._lock, threading.Lock())
        self._held: int | None = None

    def take(self, patience: float) -> bool:
        """Wait until nobody else writes; at once if the turn is held already.

        ``patience`` is in seconds and meant for the threads of this process: one that lost
        patience says False. With 0, nobody is waited for.

        Raises:
            OSError: the file beside the database cannot be opened.
        """
        if self._held is not None:
            return True
        if not self._line.acquire(timeout=patience):
            return False
        try:
            self._held = self._locked(wait=patience > 0)
        finally:
            if self._held is None:
                self._line.release()
        return self._held is not None

    def give_back(self) -> None:
        """Let the next one write; nothing if the turn is not held."""
        if self._held is None:
            return
        file, self._held = self._held, None
        os.close(file)
        self._line.release()

    def _locked(self, *, wait: bool) -> int | None:
        file = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return None
        except BaseException:
            os.close(file)
            raise
        return file
