"""What is known of a packet, and how is it destroyed?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, Self

from django.db import transaction

from wellfounded.packets import Packet, Problem
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.paper import Stream
from wellfounded.web.files.streams import destroy, opened_stream
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.wish import Wish

KEPT: Final = timedelta(days=1)
"""So long a packet lies ready for whoever wished for it."""


class Step(StrEnum):
    """How far a packet is. Those in the middle are told by the process that makes it.

    ``old`` is one that no longer says what the case says; nothing of it is left.
    """

    WAITING = "waiting"
    COMPARE = "compare"
    FORM = "form"
    PAPERS = "papers"
    BIND = "bind"
    AGAIN = "again"
    KEEPING = "keeping"
    MADE = "made"
    REFUSED = "refused"
    FAILED = "failed"
    OLD = "old"


ENDED: Final = frozenset({Step.MADE, Step.REFUSED, Step.FAILED, Step.OLD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of a packet: its name, its pages, and its bytes in the stream."""

    name: str
    first: int
    pages: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was wished and what came of it. ``index`` are the tab, title and page of each line.

    ``print`` is the fingerprint of what the packet says, and ``limit`` the megabytes of one file.
    """

    wish: Wish
    print: str = ""
    draft: bool = False
    limit: float = 0
    parts: tuple[Part, ...] = ()
    index: tuple[tuple[str, str, int], ...] = ()
    refused: tuple[Problem, ...] = ()
    stream: Stream | None = None

    @classmethod
    def of(cls, wish: Wish, packet: Packet, print: str, limit: float, stream: Stream) -> Self:
        """A packet that was made."""
        return cls(
            wish=wish,
            print=print,
            draft=packet.draft,
            limit=limit,
            parts=tuple(
                Part(name=file.name, first=file.first, pages=file.pages, size=len(file.pdf))
                for file in packet.files
            ),
            index=tuple((one.tab, one.title, one.page) for one in packet.index),
            stream=stream,
        )

    def write(self) -> bytes:
        """The document to seal."""
        said = {
            "wish": self.wish.write(),
            "print": self.print,
            "draft": self.draft,
            "limit": self.limit,
            "parts": [[one.name, one.first, one.pages, one.size] for one in self.parts],
            "index": self.index,
            "refused": [one.write() for one in self.refused],
            "stream": self.stream and self.stream.write(),
        }
        return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def read(cls, document: bytes) -> Self:
        """What :meth:`write` wrote."""
        said: dict[str, Any] = json.loads(document)
        return cls(
            wish=Wish.read(said["wish"]),
            print=said["print"],
            draft=said["draft"],
            limit=said["limit"],
            parts=tuple(
                Part(name=name, first=first, pages=pages, size=size)
                for name, first, pages, size in said["parts"]
            ),
            index=tuple((tab, title, page) for tab, title, page in said["index"]),
            refused=tuple(Problem(**one) for one in said["refused"]),
            stream=Stream.read(said["stream"]) if said["stream"] else None,
        )


def file_of(opened: Opened, kept: Kept, number: int) -> bytes:
    """One file of a packet that was made, by its number from 1.

    Raises:
        StreamError: a row of it was cut, changed, moved or taken away.
    """
    assert kept.stream is not None
    first = sum(one.size for one in kept.parts[: number - 1])
    last = first + kept.parts[number - 1].size
    found, at = bytearray(), 0
    for part in opened_stream(opened.id, kept.stream):
        found += part[max(0, first - at) : max(0, last - at)]
        at += len(part)
    return bytes(found)


def forget(row: Making) -> None:
    """Destroy a packet and what is known of it; within what its holder may reach."""
    with transaction.atomic():
        if row.stream:
            destroy(row.case_id, [row.stream])
        Making.objects.filter(id=row.id, case_id=row.case_id).delete()


def empty(row: Making) -> None:
    """Destroy a packet that no longer says what the case says; that it was one stays known."""
    with transaction.atomic():
        if row.stream:
            destroy(row.case_id, [row.stream])
        rows = Making.objects.filter(id=row.id, case_id=row.case_id)
        rows.update(step=Step.OLD, stream=None)
