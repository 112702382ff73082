"""Is there room on the disk for one more answer?

Below a first mark the worker and ``doctor`` warn. Below a second one no answer is taken any more:
what is left is for signing in, for reading and for deleting, which all have to write a little.
"""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from wellfounded.web.home import Home, home

MEGABYTE: Final = 1_000_000
REFUSED_BELOW, WARNED_BELOW = 100, 500
"""Megabytes, unless the settings say otherwise."""
FRESH: Final = 1.0
"""Seconds for which a look at the disk holds good."""

_FULL_SQLITE: Final = frozenset({"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})
_FULL_POSTGRES: Final = "53100"
_FULL_SYSTEM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_seen: dict[Path, tuple[float, int]] = {}


class DiskFull(Exception):
    """There is no room for what was to be written, and nothing of it was."""

    def __init__(self) -> None:
        super().__init__("the disk of the databases is full; make room on it")


def require_room() -> None:
    """Refuse to write an answer while the disk is nearly full.

    Raises:
        DiskFull: less is free than is kept back for reading.
    """
    if free(home()) < refused_below(home()):
        raise DiskFull


def free(home: Home) -> int:
    """Bytes that are free on the fullest of the disks the databases lie on, a second ago."""
    return min(_free(folder) for folder in folders(home))


def folders(home: Home) -> set[Path]:
    """The folders of this machine that the databases of an installation lie in."""
    files = [home.path("database", "keyring", "keyring.db")]
    if "://" not in str(home.said("database", "address", "")):
        files.append(home.path("database", "address", "cases.db"))
    return {file.parent for file in files}


def refused_below(home: Home) -> int:
    """The bytes that stay free of answers."""
    return int(home.said("disk", "refused_below", REFUSED_BELOW)) * MEGABYTE


def warned_below(home: Home) -> int:
    """The bytes below which it is time to make room."""
    return int(home.said("disk", "warned_below", WARNED_BELOW)) * MEGABYTE


def means_full(wrong: BaseException | None) -> bool:
    """Whether an error, or one that it came from, says that there is no room."""
    while wrong is not None:
        if (
            isinstance(wrong, DiskFull)
            or getattr(wrong, "sqlite_errorname", "") in _FULL_SQLITE
            or getattr(wrong, "sqlstate", "") == _FULL_POSTGRES
            or getattr(wrong, "errno", None) in _FULL_SYSTEM
        ):
            return True
        wrong = wrong.__cause__
    return False


@contextmanager
def if_there_is_room() -> Iterator[None]:
    """Within, what a full disk keeps from being written is left out: it can wait."""
    try:
        yield
    except Exception as wrong:
        if not means_full(wrong):
            raise


def _free(folder: Path) -> int:
    moment = time.monotonic()
    at, left = _seen.get(folder, (-FRESH, 0))
    if moment - at >= FRESH:
        left = shutil.disk_usage(folder).free
        _seen[folder] = moment, left
    return left
