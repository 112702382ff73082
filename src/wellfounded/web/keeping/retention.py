"""Which copies of the shred keys are old enough to be destroyed?

After 35 days no copy of the keyring may hold the key of a case that was deleted before. Their day
is read from the copies themselves: a file's own date changes when somebody moves it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from wellfounded.web.home import Home
from wellfounded.web.keeping.parcel import KEYRING, Label
from wellfounded.web.keeping.whole_file import PART

KEPT: Final = timedelta(days=35)
USUAL: Final = "backups"


def destroy_old_keyrings(home: Home, today: date) -> int:
    """Delete the copies of the keyring that are more than 35 days old; how many they were.

    They are looked for in the folder that the settings name as ``backup.folder``.

    Raises:
        OSError: the folder is not there, or one of them cannot be deleted.
    """
    place = copies(home)
    old = old_keyrings(place, today) if place else []
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def copies(home: Home) -> Path | None:
    """The folder where the copies of the keyring lie, if one is told or the usual one is there."""
    if home.said("backup", "folder", "") or (home.folder / USUAL).is_dir():
        return home.path("backup", "folder", USUAL)
    return None


def old_keyrings(place: Path, today: date) -> list[Path]:
    """Keyrings that are too old, and what is left of copies that were never finished.

    Raises:
        OSError: the folder is not there, or cannot be read.
    """
    return list(_old(place, today))


def _old(place: Path, today: date) -> Iterator[Path]:
    for path in place.iterdir():
        label = Label.on(path) if path.is_file() and not path.is_symlink() else None
        if label is None:
            continue
        unfinished = path.suffix == PART and today > label.day
        if unfinished or (label.of == KEYRING and today - label.day > KEPT):
            yield path
