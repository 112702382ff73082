"""Which numbers of the courts has this installation loaded?

One cube for the process, opened when it is first asked for and again when another was loaded.
Nothing heavy is imported before.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Final

from wellfounded.outcomes.cube.opened import Cube, CubeDamaged
from wellfounded.web.home import home
from wellfounded.web.log import tell

FOLDER: Final = Path("outcomes") / "cube"
FILES: Final = ("cube.json", "names.json", "cube.parquet")

_lock = Lock()
_open: dict[Path, tuple[list[int], Cube]] = {}


def cube() -> Cube | None:
    """The cube of this installation; None if none is loaded, or it cannot be read."""
    folder = home().folder / FOLDER
    try:
        marks = [mark for name in FILES for mark in _marks(folder / name)]
    except OSError:
        return None
    with _lock:
        known = _open.get(folder)
        if known is None or known[0] != marks:
            try:
                known = _open[folder] = (marks, Cube(folder))
            except (OSError, CubeDamaged):
                tell("outcomes_damaged")
                return None
        return known[1]


def _marks(file: Path) -> tuple[int, int, int]:
    """What another file in its place would not have alike."""
    found = file.stat()
    return found.st_mtime_ns, found.st_ino, found.st_size
