"""With which secret does this computer name the entries of calendars?

It lies in the user's data folder and nowhere else. Without it nobody can find out by trying which
day of which case an entry was.
"""

from __future__ import annotations

import os
import secrets
from hmac import digest
from pathlib import Path
from typing import Final

from wellfounded.facts import write_whole

BYTES: Final = 32


def key_of(case_file: Path) -> bytes:
    """The secret for one case file: entries of two cases never have one name.

    Raises:
        OSError: the secret can neither be read nor made.
    """
    return digest(_own(), str(case_file.resolve()).encode("utf-8", "surrogateescape"), "sha256")


def _own() -> bytes:
    path = _folder() / "calendar.key"
    try:
        return path.read_bytes()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(path, secrets.token_bytes(BYTES))
        return path.read_bytes()


def _folder() -> Path:
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "wellfounded"
