"""Which downloads does nobody need any more, once a release is taken in?

Those that are as old as it, or older: of the release itself, and of months whose import was never
ended. A later one may be half here, and goes on. While anybody downloads, nothing is swept.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from wellfounded.outcomes.release.download import Sent
from wellfounded.outcomes.release.shelf import Release

ENDINGS: Final = (".json", ".part")
"""What stands behind the name of a download: what the sender said of it, and what has arrived."""


def sweep(downloads: Path, taken: Release) -> list[str]:
    """Delete what is not newer than the release; the names of the files.

    Whoever calls holds the folder, so that no other process downloads into it.
    """
    swept = []
    for file in sorted(downloads.glob("*")):
        if file.name.startswith(".") or not file.is_file():
            continue
        if _day(file) <= date.fromisoformat(taken.id):
            swept.append(file.name)
    for name in swept:
        (downloads / name).unlink(missing_ok=True)
    return swept


def _day(file: Path) -> date:
    """The day of the release in the file: as the sender said, else when the file was written."""
    name = file.name
    for ending in ENDINGS:
        name = name.removesuffix(ending)
    said: dict[str, str] = {}
    with suppress(OSError, ValueError):
        said = json.loads(file.with_name(f"{name}.json").read_text("utf-8"))
    told = Sent(None, said.get("last_modified"), None).day
    return told or datetime.fromtimestamp(file.stat().st_mtime, UTC).date()
