"""Which lines hold bytes that no line should hold, and how many lines are there?

Looked for are control characters, letters outside ASCII, quotation marks and carriage returns
inside a line. The reader would break a line at such a carriage return, so it is exchanged for a
byte that stands in no release; the mender puts it back before it keeps the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from wellfounded.outcomes.release.mending import CARRIAGE_RETURN

BLOCK: Final = 64 * 1024
_ODD = re.compile(rb'[\x00-\x08"\x0b\x0c\x0e-\x1f\x80-\xff]')
_FIRST_SIGN: Final = ord(" ")
"""Before it stand the control characters."""
_LONE = re.compile(rb"\r(?!\n)")


@dataclass
class Bytes:
    """What was found; ``starts`` are the first fields of the odd lines, as Latin-1."""

    lines: int = 0
    """Without the header."""
    header: str = ""
    starts: set[str] = field(default_factory=set)
    returns: int = 0
    """Carriage returns inside a line."""


def scanned(
    stream: BinaryIO, into: BinaryIO | None = None, told: Callable[[int], None] = lambda _: None
) -> Bytes:
    """Look through a table, and write it to ``into`` as it is to be read.

    ``told`` is told how many more bytes were looked through.
    """
    found = Bytes()
    first = True
    for block in _blocks(stream):
        told(len(block))
        newlines, lone, odd = _seen(block)
        if lone:
            block, returns = _LONE.subn(CARRIAGE_RETURN.encode(), block)
            found.returns += returns
        if into:
            into.write(block)
        if first:
            header, _, block = block.partition(b"\n")
            found.header, first = header.decode("latin-1"), False
            newlines -= 1
        found.lines += newlines + (bool(block) and not block.endswith(b"\n"))
        if odd:
            found.starts |= _starts(block)
    return found


def lines_with_something(file: Path) -> int:
    """How many lines are not blank, without the header; slower, and exact."""
    with file.open("rb") as stream:
        return sum(bool(line.strip(b"\r\n")) for line in stream) - 1


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    """Whole lines, many at a time."""
    left = b""
    while block := stream.read(BLOCK):
        end = block.rfind(b"\n") + 1
        if not end:
            left += block
            continue
        yield left + block[:end]
        left = block[end:]
    if left:
        yield left


def _seen(block: bytes) -> tuple[int, bool, bool]:
    """How many lines end in it, whether a carriage return is inside one, whether a byte is odd."""
    letters = np.frombuffer(block, dtype=np.uint8)
    newlines = _count(letters == ord("\n"))
    returns = _count(letters == ord("\r")) if b"\r" in block else 0
    tabs = _count(letters == ord("\t"))
    controls = _count(letters < _FIRST_SIGN) - newlines - returns - tabs
    lone = returns not in (0, newlines)
    return newlines, lone, lone or controls > 0 or b'"' in block or not block.isascii()


def _count(of: NDArray[np.bool_]) -> int:
    """Three times as fast as the method of bytes, where a letter is frequent."""
    return int(np.count_nonzero(of))


def _starts(block: bytes) -> set[str]:
    starts, after = set(), 0
    for odd in _ODD.finditer(block):
        if odd.start() < after:
            continue
        begin = block.rfind(b"\n", 0, odd.start()) + 1
        after = block.find(b"\n", odd.start())
        after = len(block) if after < 0 else after
        starts.add(block[begin:after].partition(b"\t")[0].rstrip(b"\r").decode("latin-1"))
    return starts
