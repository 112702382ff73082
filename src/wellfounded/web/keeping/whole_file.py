"""How does a long file appear whole or not at all?"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

PART: Final = ".part"


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Yield a file for its owner alone that takes the name ``path`` if all goes well.

    It is on disk by then. If something goes wrong, what stood at ``path`` before still does.

    Raises:
        OSError: it cannot be written; it names ``path``.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=PART, dir=path.parent)
    except OSError as wrong:
        raise OSError(wrong.errno, wrong.strerror, str(path)) from wrong
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)


def put_in_place(part: Path, path: Path) -> None:
    """Give a file that is on disk its name, which is on disk too when this returns."""
    part.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
