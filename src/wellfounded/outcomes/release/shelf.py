"""Which releases are on the shelf, and which is the last good one?

A release is a folder named by its day. It is written under another name and gets its own when it
is whole, so that whatever fails leaves the releases before as they were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any, Final, TextIO

from wellfounded.outcomes.release.refusal import ReleaseRefused

FACTS: Final = "release.json"


@dataclass(frozen=True, slots=True)
class Release:
    """A release on the shelf; ``facts`` is what was written down of it."""

    folder: Path
    facts: dict[str, Any]

    @property
    def id(self) -> str:
        """The day of the release, as ``YYYY-MM-DD``."""
        return self.folder.name

    def table(self, name: str) -> Path:
        """The file of a table."""
        return self.folder / f"{name}.parquet"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder that holds all releases."""

    place: Path

    def releases(self) -> list[Release]:
        """Every whole release, the oldest first."""
        return [
            Release(facts.parent, json.loads(facts.read_text("utf-8")))
            for facts in sorted((self.place / "releases").glob(f"*/{FACTS}"))
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", facts.parent.name)
        ]

    def latest(self) -> Release:
        """The last one.

        Raises:
            ReleaseRefused: there is none.
        """
        if not (found := self.releases()):
            raise ReleaseRefused(self.place, "no_release")
        return found[-1]

    @property
    def downloads(self) -> Path:
        """Where what was fetched lies until it is taken in."""
        return self.place / "downloads"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within, no other import works on this shelf.

        Raises:
            ReleaseRefused: another one does.
        """
        with _alone(self.place, self.place / ".importing"):
            yield

    @contextmanager
    def fetching(self) -> Iterator[None]:
        """Within, nobody else downloads for this shelf, and nobody sweeps its downloads.

        Raises:
            ReleaseRefused: somebody does.
        """
        with _alone(self.place, self.downloads / ".fetching"):
            yield


def require_sound(release: Release) -> None:
    """See that every table of the release is what was written.

    Raises:
        ReleaseRefused: a table is missing or was changed.
    """
    for name, told in release.facts["tables"].items():
        file = release.table(name)
        why = None
        if not file.exists():
            why = "it is missing"
        else:
            with file.open("rb") as stream:
                if file_digest(stream, "sha256").hexdigest() != told["sha256"]:
                    why = "its bytes are not those that were written"
        if why:
            raise ReleaseRefused(
                release.folder.parent.parent,
                "damaged_release",
                file=file.name,
                id=release.id,
                why=why,
            )


@contextmanager
def _alone(place: Path, mark: Path) -> Iterator[None]:
    """Within, this process alone holds the file ``mark``; it is let go when the process ends."""
    import fcntl
    import os

    mark.parent.mkdir(parents=True, exist_ok=True)
    with mark.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise ReleaseRefused(place, "busy", pid=_pid(lock)) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def _pid(lock: TextIO) -> str:
    lock.seek(0)
    return lock.read().strip() or "unknown"
