"""Is nobody else doing this work right now?

A lock on a file, which the system takes back when its holder dies, however that happens.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wellfounded.web.keeping.refusal import Refused


@contextmanager
def alone(folder: Path, work: str) -> Iterator[None]:
    """Within, no other process does the ``work`` for the installation in ``folder``.

    Raises:
        Refused: another one does it already.
    """
    lock = os.open(folder / f"{work}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(
                f"{folder}: 'wellfounded {work}' is running there already; wait until it has ended"
            ) from None
        yield
    finally:
        os.close(lock)
