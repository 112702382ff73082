"""What are the boxes that an MP4 file is made of?

Each has a length, a name of four letters, and content: other boxes, or bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from struct import unpack_from

from wellfounded.spoken.refusal import ClipRefused


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box begins, where its content begins, and where both end."""

    name: bytes
    begin: int
    content: int
    end: int


def boxes(data: bytes | bytearray, begin: int, end: int) -> Iterator[Box]:
    """The boxes from one place to another.

    Raises:
        ClipRefused: one of them does not end there.
    """
    at = begin
    while at < end:
        if at + 8 > end:
            raise ClipRefused("cut_off")
        length, head = unpack_from(">I", data, at)[0], 8
        if length == 1 and at + 16 <= end:
            length, head = unpack_from(">Q", data, at + 8)[0], 16
        elif length == 0:
            length = end - at
        if length < head:
            raise ClipRefused("broken")
        if at + length > end:
            raise ClipRefused("cut_off")
        yield Box(bytes(data[at + 4 : at + 8]), at, at + head, at + length)
        at += length


def within(data: bytes | bytearray, box: Box, skipped: int = 0) -> dict[bytes, list[Box]]:
    """The boxes in a box by their names, after so many bytes."""
    found: dict[bytes, list[Box]] = {}
    for one in boxes(data, box.content + skipped, box.end):
        found.setdefault(one.name, []).append(one)
    return found
