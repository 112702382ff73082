"""Does the file lie on a disk of this machine?

SQLite's locks and its log need one. Over a network two machines would write into each other.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from wellfounded.web.database.unsound import Unsound

MOUNTS: Final = Path("/proc/mounts")
REMOTE: Final = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs|afs|9p|ceph|lustre|gpfs|beegfs|glusterfs|ocfs2|gfs2?|pvfs2"
    r"|coda|vboxsf|vmhgfs|prl_fs|drvfs|davfs|fuse(\..+)?"
)
FLEETING: Final = frozenset({"tmpfs", "ramfs"})


def filesystem(path: Path, mounts: str) -> str:
    """The kind of filesystem that holds a path, by a text like ``/proc/mounts``; or ``""``."""
    kinds = {}
    for line in mounts.splitlines():
        _, place, kind, *_ = line.split(" ")
        kinds[Path(_unescaped(place))] = kind
    whole = path.resolve()
    return next((kinds[place] for place in (whole, *whole.parents) if place in kinds), "")


def refuse_remote(path: Path, mounts: str | None = None) -> None:
    """Refuse a file on another machine. Where there is no list of mounts, nothing is known.

    Raises:
        Unsound: the file lies on a network or FUSE filesystem.
    """
    kind = filesystem(path, known_mounts() if mounts is None else mounts)
    if REMOTE.fullmatch(kind):
        raise Unsound(
            f"{path}: lies on {kind}, where SQLite cannot lock a file safely; move it to a disk "
            "of this machine, or use PostgreSQL"
        )


def known_mounts() -> str:
    """What the system says is mounted where; nothing if it does not say."""
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _unescaped(place: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), place)
