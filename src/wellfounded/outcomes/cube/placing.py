"""How does a new cube take the place of the old one? Whole, or the old one stays.

Two folders change places in two steps. Should it be cut off between them, the next one that comes
puts the old cube back before it begins.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def placed(shelf: Path) -> Iterator[Path]:
    """A folder to make a cube in; it becomes the cube of the shelf when nothing went wrong.

    Raises:
        OSError: it cannot be made or moved; the old cube stays.
    """
    whole, made, old = (shelf / name for name in ("cube", ".cube.part", ".cube.old"))
    _clear(whole, made, old)
    made.mkdir(parents=True)
    try:
        yield made
        if whole.exists():
            whole.rename(old)
        made.rename(whole)
    finally:
        _clear(whole, made, old)


def _clear(whole: Path, made: Path, old: Path) -> None:
    if old.exists() and not whole.exists():
        old.rename(whole)
    for folder in (made, old):
        shutil.rmtree(folder, ignore_errors=True)
