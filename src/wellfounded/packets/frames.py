"""How do two processes hand one another a case and its pages?"""

from __future__ import annotations

import struct
from typing import BinaryIO

_LENGTH = struct.Struct(">Q")
LARGEST = 2_000_000_000
"""Bytes; more is no packet."""


class BrokenOff(EOFError):
    """The other process ended before it had said all."""


def write_frame(to: BinaryIO, data: bytes) -> None:
    """Write a length and so many bytes."""
    to.write(_LENGTH.pack(len(data)))
    to.write(data)
    to.flush()


def read_frame(of: BinaryIO) -> bytes:
    """Read what ``write_frame`` wrote.

    Raises:
        BrokenOff: there is no more, or not all of it.
    """
    head = of.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise BrokenOff("no more is coming")
    (length,) = _LENGTH.unpack(head)
    if length > LARGEST:
        raise BrokenOff(f"{length} bytes are said to follow")
    data = of.read(length)
    if len(data) < length:
        raise BrokenOff("it broke off")
    return data
