"""What is one event of the story, before it has a number?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.declaration.paragraph import Piece
from wellfounded.facts import Story, When
from wellfounded.facts.dates import bounded
from wellfounded.logic import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened: where it is told, when it was, and what is said of it.

    ``at`` is the record or answer, such as ``told[0]``; ``tells`` another that went into it.
    ``span`` is the days it may have been, None if nothing is said of them.
    """

    at: str
    pieces: tuple[Piece, ...]
    span: Span | None = None
    place: str = ""
    tells: str = ""

    @property
    def own(self) -> tuple[Piece, ...]:
        """The person's own words of it."""
        return tuple(piece for piece in self.pieces if piece.own)


def known_span(when: When | None) -> Span | None:
    """The days of a date; None if it says nothing of them."""
    return when.span if when and bounded(when) else None


def account(path: str, story: Story) -> Piece:
    """The person's own words, as they stand; English that was typed as English is its own."""
    return Piece(
        paths=(path,),
        original=story.original or story.english,
        language=story.language if story.original else "en",
        english=story.english or (story.original if story.language == "en" else ""),
        translator=story.translator if story.original else "",
    )
