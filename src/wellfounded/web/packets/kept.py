"""What is known of a packet, how does that lie in its envelope, and when is it destroyed?

It is sealed under every section of the case that its holder has, one envelope in the other. So it
opens only for who could make it anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, Self

from django.db import transaction

from wellfounded.packets import Packet, Problem
from wellfounded.vault.envelope import Context
from wellfounded.vault.keys import Section
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.keys import Keys
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.paper import Stream
from wellfounded.web.files.streams import destroy, opened_stream
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.wish import Wish

KEPT: Final = timedelta(days=1)
"""So long a packet lies ready for whoever wished for it."""
WHOLE: Final = (Section.IDENTITY, Section.NARRATIVE, Section.LOCATION, Section.EVIDENCE)
"""What a packet is made of. How to reach the person may be missing."""
_SECTIONS: Final = (Section.IDENTITY, Section.CONTACT, *WHOLE[1:])


class Step(StrEnum):
    """How far a packet is. Those in the middle are told by the process that makes it.

    ``old`` is one that no longer says what the case says; nothing of it is left.
    """

    WAITING = "waiting"
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


def whole(opened: Opened) -> bool:
    """Whether nothing would silently be missing from a packet that this holder makes."""
    return reads(opened, *WHOLE)


def sealed(keys: Keys, row: Making, revision: int, kept: Kept) -> bytes:
    """The envelope of a packet at a revision."""
    blob = kept.write()
    for section in _sections(keys):
        blob = keys.seal(section, _place(row, revision), blob)
    return blob


def opened_kept(keys: Keys, row: Making) -> Kept:
    """What is known of the packet of a row.

    Raises:
        WrongKeyError: its holder had other keys when it was made.
        EnvelopeError: the row was changed or moved.
    """
    blob = bytes(row.blob)
    for section in reversed(_sections(keys)):
        blob = keys.open(section, _place(row, row.revision), blob)
    return Kept.read(blob)


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


def _sections(keys: Keys) -> list[Section]:
    return [one for one in _SECTIONS if keys.may_open(one)]


def _place(row: Making, revision: int) -> Context:
    return Context(case=row.case_id, table="making", column="blob", row=row.id, revision=revision)
