"""How far is an import? What a caller is told, and may show."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import duckdb


class Progress(Protocol):
    """Is told of the work, counted in bytes of the release."""

    def total(self, bytes_: int) -> None:
        """How much there is to do."""

    def at(self, what: str) -> None:
        """What is done now."""

    def done(self, bytes_: int) -> None:
        """So much more is done."""


class Silent:
    """Tells nobody."""

    def total(self, bytes_: int) -> None:
        """Say nothing."""

    def at(self, what: str) -> None:
        """Say nothing."""

    def done(self, bytes_: int) -> None:
        """Say nothing."""


@contextmanager
def watched(engine: duckdb.DuckDBPyConnection, size: int, progress: Progress) -> Iterator[None]:
    """Within, the engine's own progress over ``size`` bytes is told twice a second."""
    ended, told = threading.Event(), 0

    def watch() -> None:
        nonlocal told
        while not ended.wait(0.5):
            share = engine.query_progress()
            now = int(size * min(max(share, 0.0), 100.0) / 100)
            if now > told:
                progress.done(now - told)
                told = now

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()
    progress.done(size - told)
