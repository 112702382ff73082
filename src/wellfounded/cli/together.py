"""How are several files written so that all of them are there, or none?"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from wellfounded.facts import write_whole


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write every file beside its place, and put all in their places when all are written.

    Raises:
        OSError: one cannot be written; nothing is changed then.
    """
    waiting: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            beside = path.with_name(f".{path.name}.new")
            waiting[path] = beside
            try:
                write_whole(beside, content)
            except OSError as wrong:
                raise OSError(wrong.errno, wrong.strerror, str(path)) from wrong
    except BaseException:
        for beside in waiting.values():
            with suppress(OSError):
                beside.unlink()
        raise
    for path, beside in waiting.items():
        beside.replace(path)
