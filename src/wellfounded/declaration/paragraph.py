"""What does one paragraph of a declaration hold, and where is each word from?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.declaration.short_answers import Short
from wellfounded.logic import Span


class Part(StrEnum):
    """The part of the declaration that a paragraph stands in, in their order."""

    WHO_I_AM = "who_i_am"
    WHAT_HAPPENED = "what_happened"
    WHAT_I_FEAR = "what_i_fear"
    OTHER_MATTERS = "other_matters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words and the answers they are from.

    ``composed`` is the id of the fixed sentence they were put together by; it is empty for the
    person's own words, which stand as they were given. ``english`` is empty where nobody has
    translated them. ``language`` is that of ``original``; empty if nobody has said. ``short`` are
    the short answers that a fixed sentence gives.
    """

    paths: tuple[str, ...]
    original: str
    language: str
    english: str
    composed: str = ""
    translator: str = ""
    short: tuple[Short, ...] = ()

    @property
    def own(self) -> bool:
        """Whether these are the person's own words."""
        return not self.composed

    @property
    def words(self) -> tuple[str, str]:
        """The words themselves, in both columns: by them two pieces are known to be one."""
        return self.original, self.english

    @property
    def left(self) -> tuple[Short, ...]:
        """The short answers in it whose English is still asked for."""
        return tuple(one for one in self.short if one.asks)

    @property
    def translated(self) -> bool:
        """Whether the English of own words is not what the person said, but its translation."""
        return self.own and bool(self.english) and self.original != self.english


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One numbered paragraph: one event, or one matter.

    ``when`` is the days it may have been, None if nothing is said of them.
    """

    number: int
    part: Part
    pieces: tuple[Piece, ...]
    when: Span | None = None
    place: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """Every answer that something here is from, in order."""
        return tuple(dict.fromkeys(path for piece in self.pieces for path in piece.paths))

    @property
    def from_path(self) -> str:
        """The answer with the person's own words, or the first of all."""
        own = (path for piece in self.pieces if piece.own for path in piece.paths)
        return next(own, self.paths[0])

    @property
    def original(self) -> str:
        """The paragraph in the person's language, as far as there is one.

        Each language stands on lines of its own, so that each runs its own way.
        """
        lines: list[list[str]] = []
        before = None
        for piece in self.pieces:
            if piece.language != before:
                lines.append([])
            lines[-1].append(piece.original)
            before = piece.language
        return "\n".join(" ".join(line) for line in lines)

    @property
    def english(self) -> str:
        """The paragraph in English; empty while own words of it are not translated."""
        return "" if self.english_missing else " ".join(piece.english for piece in self.pieces)

    @property
    def language(self) -> str:
        """The language of the own words, or else of the sentences; empty if nobody has said."""
        spoken = [piece.language for piece in self.pieces if piece.own]
        return (spoken or [piece.language for piece in self.pieces])[0]

    @property
    def english_missing(self) -> bool:
        """Whether own words of it have no English yet."""
        return any(not piece.english for piece in self.pieces)

    @property
    def left(self) -> tuple[Short, ...]:
        """The short answers in it whose English is still asked for."""
        return tuple(one for piece in self.pieces for one in piece.left)

    @property
    def translators(self) -> tuple[str, ...]:
        """Who is named for the English, each once."""
        own = [piece.translator for piece in self.pieces if piece.translated]
        names = own + [one.translator for piece in self.pieces for one in piece.short]
        return tuple(dict.fromkeys(name for name in names if name))
