"""Is there room on the disk, and what is said when it fills up?"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from wellfounded.outcomes.release.refusal import ReleaseRefused


def require_room(folder: Path, need: int) -> None:
    """See that so many bytes have room.

    Raises:
        ReleaseRefused: they have not.
    """
    free = shutil.disk_usage(folder).free
    if need > free:
        raise ReleaseRefused(
            "the shelf", "no_space", where=folder, need=_size(need), free=_size(free)
        )


@contextmanager
def room(folder: Path) -> Iterator[None]:
    """Within, a disk that fills up is told in words.

    Raises:
        ReleaseRefused: the disk is full.
    """
    try:
        yield
    except (OSError, duckdb.Error) as wrong:
        full = isinstance(wrong, OSError) and wrong.errno in (errno.ENOSPC, errno.EDQUOT)
        if full or "No space left" in str(wrong):
            raise ReleaseRefused("the shelf", "disk_full", where=folder) from wrong
        raise


def _size(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e8 else f"{count / 1e6:,.1f} MB"
