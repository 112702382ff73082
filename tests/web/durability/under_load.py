"""Serves the real site and saves through it over the wire, for the power to be cut under it.

``python -m tests.web.durability.under_load DISK LEVEL``: the whole site lies on the disk, with
SQLite at this level of ``synchronous``. Some people save at once, and each answer is said as soon
as the site has acknowledged it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Event, Thread

from tests.web.durability.client import Saver
from tests.web.durability.reading import history
from tests.web.durability.serving import Serving, keep_no_room
from tests.web.installation import make_installation

SAVERS = 4
SITE, CODES = "site", "codes"


def command(disk: Path, level: str) -> list[str]:
    """What writes below a disk, with SQLite at this level of ``synchronous``."""
    return [sys.executable, "-m", __name__, str(disk), level]


def kept(disk: Path) -> set[str]:
    """The answers that lie on a disk, in cases that open with their codes.

    Raises:
        RuntimeError: something is not whole.
    """
    codes = (disk / CODES).read_text(encoding="utf-8").splitlines()
    return {_word(text) for texts in history(disk / SITE, codes) for text in texts}


def say(text: str) -> None:
    """Say aloud that an answer was acknowledged."""
    os.write(1, f"{_word(text)}\n".encode())


def note_codes(disk: Path, savers: list[Saver]) -> None:
    """Write the codes down on the disk itself, for good."""
    with (disk / CODES).open("w", encoding="utf-8") as file:
        file.writelines(f"{saver.code}\n" for saver in savers)
    os.sync()


def main() -> None:
    """Make a site on the disk, and save until the power goes."""
    disk, level = Path(sys.argv[1]), sys.argv[2]
    unsafe = {"synchronous": level, "unsafe_for_tests": "acknowledged answers may be lost"}
    site = Serving(keep_no_room(make_installation(disk / SITE, unsafe)), own_group=False)
    site.start()
    savers = [Saver(site.port, f"p{number}", tell=say) for number in range(SAVERS)]
    for saver in savers:
        saver.begins()
    note_codes(disk, savers)
    never = Event()
    for saver in savers:
        Thread(target=saver.saves, args=(never,)).start()


def _word(text: str) -> str:
    return text.partition(" ")[0]


if __name__ == "__main__":
    main()
