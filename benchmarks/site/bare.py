"""What would the same machine do if there were next to no program?

``application`` answers a save with as many bytes as the site does and does nothing else. The same
server serves it. A bare commit adds one row as long as what a save adds, and waits until it lasts.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

from benchmarks.site.serving import WORKERS, answering, free_port
from benchmarks.site.wire import Ask, Walk

ROW_BYTES: Final = 1_500
SECONDS: Final = 3.0
BODY: Final = b'{"revisions": {"q0": 12}, "once": "00000000-0000-0000-0000-000000000000"}'
THREADS: Final = 16
"""As many as a worker of the site has."""


def application(environ: dict[str, Any], start: Callable[..., object]) -> Iterable[bytes]:
    """Take what was sent and answer."""
    environ["wsgi.input"].read()
    start("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))])
    return [BODY]


@contextmanager
def bare_server() -> Iterator[int]:
    """The port on which the empty program is served."""
    port = free_port()
    command = [sys.executable, "-m", "granian", "--interface=wsgi", "--host=127.0.0.1", "--no-ws"]
    options = [f"--port={port}", f"--workers={WORKERS}", f"--blocking-threads={THREADS}"]
    with answering([*command, *options, f"{__name__}:application"], port):
        yield port


def asking(ask: Ask) -> Walk:
    """The same request again and again."""
    while True:
        yield ask


def sqlite_commits(folder: Path) -> float:
    """Commits each second that last, of one row each, on the disk of a folder."""
    from wellfounded.web.database.sqlite.library import sqlite

    database = sqlite.connect(str(folder / "bare.db"), isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, row BLOB)")
    made = _made(lambda: database.execute("INSERT INTO bare (row) VALUES (?)", [_row()]))
    database.close()
    return made


def postgres_commits(address: str) -> float:
    """The same in PostgreSQL, from as many connections as the site may have."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as first:
        first.execute("CREATE TABLE bare (number bigserial PRIMARY KEY, row bytea)")
    each: list[float] = []

    def work() -> None:
        with psycopg.connect(address, autocommit=True) as one:
            each.append(_made(lambda: one.execute("INSERT INTO bare (row) VALUES (%s)", [_row()])))

    threads = [Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(each)


def _made(commit: Callable[[], object]) -> float:
    number, end = 0, time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        commit()
        number += 1
    return number / SECONDS


def _row() -> bytes:
    return os.urandom(ROW_BYTES)
