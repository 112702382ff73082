"""Which leaf of a page is shown, if all of it is too heavy for a slow line?

A page of a person's own words can grow without end. Its pieces are dealt out, in their order, to
leaves that stay light, and ``?s=2`` opens the second. ``?s=all`` shows everything, to search it or
to print it; whoever asks for that knows that it is long.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

PACKED_AT_MOST: Final = 10_000
"""Bytes of the pieces of one leaf, packed. The page around them takes some 4,000 more."""
WHICH, ALL = "s", "all"
Piece = TypeVar("Piece")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Generic[Piece]):
    """The pieces shown, and the way to the others; a page of one leaf has no ``links``."""

    pieces: tuple[Piece, ...]
    here: str
    links: tuple[Link, ...]
    following: str
    last: bool


def leaf(request: Request, pieces: Iterable[Piece]) -> Leaf[Piece]:
    """The leaf that is asked for; the first one if there is none so called."""
    leaves = dealt(pieces)
    count, asked = len(leaves), request.GET.get(WHICH, "")
    if count < 2 or asked == ALL:
        whole = tuple(piece for one in leaves for piece in one)
        links = _links(request, count, 0) if count > 1 else ()
        return Leaf(pieces=whole, here="", links=links, following="", last=True)
    number = int(asked) if asked in {str(one) for one in range(1, count + 1)} else 1
    return Leaf(
        pieces=leaves[number - 1],
        here=say(request.language, "ui.leaf.here", number=number, count=count),
        links=_links(request, count, number),
        following=f"?{WHICH}={number + 1}" if number < count else "",
        last=number == count,
    )


def dealt(pieces: Iterable[Piece]) -> list[tuple[Piece, ...]]:
    """The pieces of each leaf; a piece that is too heavy by itself has a leaf of its own."""
    leaves: list[list[Piece]] = []
    packer, room = zlib.compressobj(), 0
    for piece in pieces:
        weight = _packed(packer, piece)
        if not leaves or weight > room:
            leaves.append([])
            packer = zlib.compressobj()
            weight, room = _packed(packer, piece), PACKED_AT_MOST
        leaves[-1].append(piece)
        room -= weight
    return [tuple(one) for one in leaves]


def _packed(packer: zlib._Compress, piece: object) -> int:
    """About the bytes that a piece adds on the line: all that it says, packed with the others."""
    return len(packer.compress(repr(piece).encode()) + packer.flush(zlib.Z_SYNC_FLUSH))


def _links(request: Request, count: int, number: int) -> tuple[Link, ...]:
    language = request.language
    leaves = (
        Link(
            words=say(language, "ui.leaf", number=one),
            href=f"?{WHICH}={one}",
            here=one == number,
        )
        for one in range(1, count + 1)
    )
    everything = say(language, "ui.leaf.all")
    return (*leaves, Link(words=everything, href=f"?{WHICH}={ALL}", here=number == 0))
