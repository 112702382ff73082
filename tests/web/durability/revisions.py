"""Writes answers through the site's own database, for the power to be cut under it.

``python -m tests.web.durability.revisions DISK LEVEL``: several threads add revisions to a case,
each in a transaction, and say the number of each when it is committed.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path
from threading import Thread
from uuid import UUID

import django

from tests.web.installation import make_installation

ROWS = (11, 12, 13)
"""One a thread."""
BLOB_BYTES = 1_000


def command(disk: Path, level: str) -> list[str]:
    """What writes below a disk, with SQLite at this level of ``synchronous``."""
    return [sys.executable, "-m", __name__, str(disk), level]


def kept(disk: Path) -> set[str]:
    """The revisions that lie on a disk.

    Raises:
        ValueError: the file is damaged.
    """
    from wellfounded.web.database.sqlite.library import sqlite

    database = sqlite.connect(str(disk / "site" / "cases.db"))
    try:
        if (said := database.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            raise ValueError(said)
        rows = database.execute("SELECT section, revision FROM revision").fetchall()
    finally:
        database.close()
    return {f"{section}:{number}" for section, number in rows}


def write(case: UUID, section: str) -> None:
    """Add one revision after the other to a case, for ever."""
    from django.db import transaction

    from wellfounded.web.cases.models import Revision

    for number in count(1):
        with transaction.atomic():
            Revision.objects.create(
                case_id=case,
                row=UUID(int=int(section)),
                revision=number,
                section=section,
                blob=os.urandom(BLOB_BYTES),
                digest=bytes(32),
            )
        os.write(1, f"{section}:{number}\n".encode())


def main() -> None:
    """Make an installation on the disk and write until the power goes."""
    disk, level = Path(sys.argv[1]), sys.argv[2]
    unsafe = {"synchronous": level, "unsafe_for_tests": "acknowledged answers may be lost"}
    os.environ["WELLFOUNDED_HOME"] = str(make_installation(disk / "site", unsafe))
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellfounded.web.settings"
    django.setup()
    from tests.web.database import rows
    from wellfounded.web.database.upgrade import upgrade
    from wellfounded.web.home import home

    upgrade(home())
    case = rows.case()
    for row in ROWS:
        Thread(target=write, args=(case, str(row))).start()


if __name__ == "__main__":
    main()
