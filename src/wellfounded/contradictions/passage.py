"""Where does a passage stand, and who speaks there?

A passage is a stretch of one source: an answer of the case, or a page of a paper. What "I" and
"he" mean depends on the source: in the person's account "I" is the person, in a friend's letter
it is the friend.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from wellfounded.logic import Span

CASE = "case"
"""The document that every answer of the case belongs to."""


class Voice(Enum):
    """Whom "I" and whom "he" or "she" stand for."""

    PERSON = "the person speaks"
    INTERVIEW = "the person answers, and an officer writes of them"
    RECORD = "an office writes of the person"
    LETTER = "somebody else writes of the person"
    NOBODY = "it does not speak of the person"

    @property
    def i_am_the_person(self) -> bool:
        """Whether "I" is the person of the case."""
        return self in (Voice.PERSON, Voice.INTERVIEW)

    @property
    def he_is_the_person(self) -> bool:
        """Whether "he" or "she" is the person, where nobody else was named."""
        return self in (Voice.INTERVIEW, Voice.RECORD, Voice.LETTER)


VOICES = {
    "earlier_interview": Voice.INTERVIEW,
    "letter": Voice.LETTER,
    "statement": Voice.LETTER,
    "message": Voice.LETTER,
    "country_report": Voice.NOBODY,
    "news": Voice.NOBODY,
    "law_text": Voice.NOBODY,
    "expert_report": Voice.NOBODY,
}
"""By the kind of an exhibit. Any other kind is a paper of an office."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperText:
    """One page of a paper as text.

    ``kind`` is a kind of exhibit, such as ``earlier_interview``; ``page`` counts from 1.
    """

    title: str
    kind: str
    text: str
    page: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it stands: the path of an answer, or the title of a paper and the page in it."""

    path: str = ""
    paper: str = ""
    page: int = 0

    @property
    def document(self) -> str:
        """The answers of the case are one document; each paper is one."""
        return f"paper {self.paper}" if self.paper else CASE

    def __str__(self) -> str:
        return f"{self.paper}, page {self.page}" if self.paper else self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words at a place, from ``start`` to ``end`` of the text that stands there.

    For an answer that is no text, the words are the answer as a case file writes it.
    """

    place: Place
    words: str
    start: int = 0
    end: int = 0

    @property
    def fingerprint(self) -> str:
        """The same for the same words at the same place, wherever they stand on the page."""
        said = " ".join(self.words.split())
        return sha256(f"{self.place}\0{said}".encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A text to read: its place, whose voice it is, and the days its events have, if said.

    ``days`` is when the events of the text took place, where an answer beside it says so;
    ``whose`` is who suffered them.
    """

    place: Place
    text: str
    voice: Voice
    days: tuple[Span, ...] = ()
    whose: str = "self"
    actors: str = ""
    where: str = ""


def voice_of(kind: str) -> Voice:
    """Whose voice a kind of exhibit has."""
    return VOICES.get(kind, Voice.RECORD)
