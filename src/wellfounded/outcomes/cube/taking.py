"""How does a shelf take a cube made elsewhere? Whole and not older, or never.

Who signed it is for the caller to say: this room only holds its files to their hashes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from wellfounded.outcomes.cube.cube import Cube
from wellfounded.outcomes.cube.folder import ABOUT, FILES, SIGNATURE
from wellfounded.outcomes.cube.placing import placed
from wellfounded.outcomes.cube.refusal import NoCube

LARGEST = 64_000_000
"""Bytes that a cube may have; one of every court has a third of it."""


def take_cube(given: Path, shelf: Path, *, although_older: bool = False) -> Cube:
    """Copy a cube to the shelf, and open it there; the one that was there stays if this fails.

    Raises:
        NoCube: it is not whole, too large or older than the one on the shelf, or there is no room.
    """
    size = sum(path.stat().st_size for name in FILES if (path := given / name).is_file())
    if size > LARGEST:
        raise NoCube(f"{given}: {size} bytes are more than a cube has; ask where it came from")
    try:
        with placed(shelf) as made:
            for name in (ABOUT, SIGNATURE, *FILES):
                if (given / name).is_file():
                    shutil.copyfile(given / name, made / name)
            taken = Cube.open(made)
            taken.close()
            if not although_older:
                _require_not_older(taken, shelf / "cube")
    except OSError as wrong:
        raise NoCube(f"{shelf}: the cube cannot be written ({wrong.strerror})") from wrong
    return Cube.open(shelf / "cube")


def _require_not_older(taken: Cube, whole: Path) -> None:
    try:
        there = Cube.open(whole)
    except NoCube:
        return
    there.close()
    if taken.release < there.release:
        raise NoCube(
            f"{taken.folder}: it is of the release of {taken.release}, and the cube here of "
            f"{there.release}; take it with --although-older"
        )
