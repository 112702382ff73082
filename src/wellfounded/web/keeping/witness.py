"""What does the witness keep, and where?

One line for each checkpoint, added at the end of a file. The file is worth as much as it is out of
reach of whoever could change the databases: on another machine, or printed from time to time.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from wellfounded.web.home import Home

USUAL: Final = "witness.log"
TAIL: Final = 4096
"""Bytes in which the last whole line is found."""
WHOLE: Final = re.compile(r"P1 (\d+) \d+ [0-9a-f]{64} [0-9a-f]{128}")


def path(home: Home) -> Path:
    """Where the lines are added: ``audit.witness`` in the settings."""
    return home.path("audit", "witness", USUAL)


def lines(file: Path) -> list[str]:
    """The lines that were kept, oldest first; none if there is no file.

    A line that a crash has cut is left out: it is written again, whole, right after it.
    """
    text = _read(file, 0)
    kept = text.splitlines()
    if kept and not text.endswith("\n") and not WHOLE.fullmatch(kept[-1]):
        kept.pop()
    cut = {one for one, whole in pairwise(kept) if _is_cut_from(one, whole)}
    return [line for line in kept if line and line not in cut]


def last_number(file: Path) -> int:
    """The number of the last checkpoint that was told, 0 if there is none."""
    found = [WHOLE.fullmatch(line) for line in _read(file, TAIL).splitlines()]
    numbers = [int(line[1]) for line in found if line]
    return numbers[-1] if numbers else 0


def add(file: Path, added: Sequence[str]) -> None:
    """Add lines; they are on disk when this returns.

    Raises:
        OSError: the file cannot be written.
    """
    handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "r+b", buffering=0) as log:
        size = os.fstat(handle).st_size
        cut = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
        text = memoryview(("\n" * cut + "".join(f"{line}\n" for line in added)).encode("ascii"))
        while text:
            text = text[log.write(text) :]
        os.fsync(handle)


def _is_cut_from(line: str, whole: str) -> bool:
    return line != whole and whole.startswith(line) and WHOLE.fullmatch(whole) is not None


def _read(file: Path, tail: int) -> str:
    try:
        with file.open("rb") as log:
            if tail:
                log.seek(max(0, os.fstat(log.fileno()).st_size - tail))
            return log.read().decode("ascii", errors="replace")
    except FileNotFoundError:
        return ""
