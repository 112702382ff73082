"""A writer with a fault on purpose, so that the harness of power cuts is seen to find it."""

from __future__ import annotations

import os
import sys
import time
from itertools import count
from pathlib import Path


def command(disk: Path, fault: str) -> list[str]:
    """What writes below a disk, with a fault."""
    return [sys.executable, "-m", __name__, str(disk), fault]


def kept(disk: Path) -> set[str]:
    """The numbers that lie on a disk.

    Raises:
        ValueError: the file was damaged.
    """
    if (disk / "damaged").exists():
        raise ValueError("not what was written")
    numbers = disk / "numbers"
    return set(numbers.read_text(encoding="utf-8").split()) if numbers.exists() else set()


def main() -> None:
    """Write numbers, never flushing them to the disk, and say each before it is written."""
    disk, fault = Path(sys.argv[1]), sys.argv[2]
    if fault == "damaged":
        (disk / "damaged").mkdir()
        os.sync()
    with (disk / "numbers").open("w", encoding="utf-8") as numbers:
        for number in count():
            print(number, flush=True)
            if fault == "failing":
                sys.exit(3)
            numbers.write(f"{number}\n")
            time.sleep(0.01)


if __name__ == "__main__":
    main()
