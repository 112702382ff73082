"""What is known of one paper, and how does that lie in its envelope?

What the person gave lies sealed as it came, each file a stream of its own; what was made of it lies
beside it: one copy that is safe to look at, and what can be read in it. The keys of the streams are
here and nowhere else: with the envelope they are gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, Self
from uuid import UUID

from wellfounded.vault.envelope import Context
from wellfounded.vault.keys import Key, Section
from wellfounded.web.cases.keys import Keys
from wellfounded.web.files.models import File

SECTION = Section.EVIDENCE
"""The key that opens what is known of a paper."""

OF_THE_SERVER = frozenset({"no_sandbox", "needs_packages"})
"""Reasons that lie with the server and not with the file, which is tried again later."""


class State(StrEnum):
    """How far a paper has come. ``kept`` is sound: it is never looked into."""

    WAITING = "waiting"
    READY = "ready"
    REFUSED = "refused"
    KEPT = "kept"


class Place(StrEnum):
    """What becomes of the place that a photo says it was taken at."""

    NONE = ""
    ASKED = "asked"
    KEPT = "kept"
    TAKEN_OUT = "taken_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A sealed stream: its id, its key, and how many bytes it holds."""

    id: UUID
    key: Key = field(repr=False)
    size: int

    def write(self) -> list[object]:
        """As it lies in the envelope."""
        return [self.id.hex, self.key.secret.hex(), self.size]

    @classmethod
    def read(cls, said: list[Any]) -> Self:
        """What :meth:`write` wrote."""
        return cls(id=UUID(said[0]), key=Key(secret=bytes.fromhex(said[1])), size=said[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One file as it was given. ``name`` is as the person's device wrote it, letter for letter.

    ``sha256`` stays when the ``stream`` was destroyed. ``kind`` is what it was found to be, and
    empty until it was checked.
    """

    name: str
    sha256: str
    size: int
    stream: Stream | None
    kind: str = ""

    def write(self) -> dict[str, object]:
        """As it lies in the envelope."""
        said: dict[str, object] = {"name": self.name, "sha256": self.sha256, "size": self.size}
        return said | {"kind": self.kind, "stream": self.stream and self.stream.write()}

    @classmethod
    def read(cls, said: dict[str, Any]) -> Self:
        """What :meth:`write` wrote."""
        return cls(**said | {"stream": Stream.read(said["stream"]) if said["stream"] else None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What is known of one paper.

    ``by`` added it at ``at``. ``why`` is the id of the reason it was refused for, ``filled`` what
    its words are filled with. ``found`` names what the safe copy leaves out, ``pages`` counts the
    pages of that copy, and ``words_read`` says that no program
    has more words to read on them.
    """

    id: UUID
    by: UUID
    at: datetime
    originals: tuple[Original, ...]
    state: State = State.WAITING
    why: str = ""
    filled: dict[str, str] = field(default_factory=dict)
    found: tuple[str, ...] = ()
    pages: int = 0
    words_read: bool = False
    place: Place = Place.NONE
    safe: Stream | None = None
    text: Stream | None = None
    revision: int = 0

    @property
    def sha256(self) -> str:
        """SHA-256 of the original; of several, of their digests in order."""
        digests = [one.sha256 for one in self.originals]
        return digests[0] if len(digests) == 1 else sha256("".join(digests).encode()).hexdigest()

    @property
    def size(self) -> int:
        """Bytes that were given and are still here."""
        return sum(one.stream.size for one in self.originals if one.stream)

    @property
    def is_due(self) -> bool:
        """Whether something is left to be done with it: to check it, or to read its pages."""
        unread = self.state is State.READY and not self.words_read
        return self.state is State.WAITING or unread or self.is_put_off

    @property
    def is_put_off(self) -> bool:
        """Whether the server could not open it, and may be able to one day."""
        return self.state is State.REFUSED and self.why in OF_THE_SERVER

    @property
    def takes_more(self) -> bool:
        """Whether a page can be added: all that it was made of is still here, and has pages."""
        whole = all(one.stream for one in self.originals)
        return whole and self.state in {State.WAITING, State.READY, State.REFUSED}

    def streams(self) -> Iterator[Stream]:
        """Every stream of it that is here."""
        yield from (one.stream for one in self.originals if one.stream)
        yield from (one for one in (self.safe, self.text) if one)

    def write(self) -> bytes:
        """The document to seal."""
        said = {
            "by": self.by.hex,
            "at": self.at.isoformat(timespec="minutes"),
            "originals": [one.write() for one in self.originals],
            "state": self.state,
            "why": self.why,
            "filled": self.filled,
            "found": self.found,
            "pages": self.pages,
            "read": self.words_read,
            "place": self.place,
            "safe": self.safe and self.safe.write(),
            "text": self.text and self.text.write(),
        }
        return json.dumps(said, ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def read(cls, id: UUID, revision: int, document: bytes) -> Self:
        """What an opened envelope holds."""
        said = json.loads(document)
        return cls(
            id=id,
            by=UUID(said["by"]),
            at=datetime.fromisoformat(said["at"]),
            originals=tuple(Original.read(one) for one in said["originals"]),
            state=State(said["state"]),
            why=said["why"],
            filled=said["filled"],
            found=tuple(said["found"]),
            pages=said["pages"],
            words_read=said["read"],
            place=Place(said["place"]),
            safe=Stream.read(said["safe"]) if said["safe"] else None,
            text=Stream.read(said["text"]) if said["text"] else None,
            revision=revision,
        )


def sealed(keys: Keys, paper: Paper) -> tuple[bytes, bytes]:
    """The envelope of a paper at its revision, and the digest that the manifest lists."""
    blob = keys.seal(SECTION, _place(keys.case, paper.id, paper.revision), paper.write())
    return blob, sha256(blob).digest()


def opened_paper(keys: Keys, row: File) -> Paper:
    """What is known of the paper of a row.

    Raises:
        EnvelopeError: the row was changed or moved.
        NotGranted: the section was not handed over.
    """
    document = keys.open(SECTION, _place(keys.case, row.id, row.revision), bytes(row.blob))
    return Paper.read(row.id, row.revision, document)


def _place(case: UUID, file: UUID, revision: int) -> Context:
    return Context(case=case, table="file", column="blob", row=file, revision=revision)
