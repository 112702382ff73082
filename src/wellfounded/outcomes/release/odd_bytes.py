"""Which lines hold bytes that no line should hold, and how many lines are there?

Looked for are NUL, letters outside ASCII, quotation marks and carriage returns inside a line. The
reader would break a line at such a carriage return, so it is exchanged for a byte that stands in
no release; the mender puts it back before it keeps the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from wellfounded.outcomes.release.mending import CARRIAGE_RETURN

BLOCK: Final = 256 * 1024
_ODD = re.compile(rb'[\x00"\x1f\x80-\xff]')
_LONE = re.compile(rb"\r(?!\n)")


@dataclass
class Bytes:
    """What was found; ``starts`` are the first fields of the odd lines, as Latin-1."""

    lines: int = 0
    """Without the header and without blank lines."""
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
        if block.count(b"\r") != block.count(b"\r\n"):
            block, returns = _LONE.subn(CARRIAGE_RETURN.encode(), block)
            found.returns += returns
        if into:
            into.write(block)
        if first:
            header, _, rest = block.partition(b"\n")
            found.header, first = header.decode("latin-1"), False
            block = rest
        found.lines += _lines(block)
        if not block.isascii() or b"\0" in block or b'"' in block or b"\x1f" in block:
            found.starts |= _starts(block)
    return found


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


def _lines(block: bytes) -> int:
    """How many lines are not blank."""
    if b"\n\n" in block or b"\n\r\n" in block or block.startswith((b"\n", b"\r\n")):
        return sum(bool(line.rstrip(b"\r")) for line in block.split(b"\n"))
    return block.count(b"\n") + (not block.endswith(b"\n") and bool(block))


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
