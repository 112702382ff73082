"""What do some sentences of one side say: words, numbers, dates?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellfounded.drift.dates import Date, dates
from wellfounded.drift.found import Place
from wellfounded.drift.lexicon import Lexicon
from wellfounded.drift.marking import Word
from wellfounded.drift.numbers import Number, numbers


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """Sentences that are compared as one. ``lexicon`` is None where the language has no file."""

    words: tuple[Word, ...]
    lexicon: Lexicon | None
    calendars: tuple[str, ...]
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]

    @classmethod
    def of(
        cls, words: Sequence[Word], lexicon: Lexicon | None, calendars: tuple[str, ...]
    ) -> Passage:
        """Read words that stand one after another."""
        said, counted = tuple(words), numbers(words, lexicon)
        return cls(said, lexicon, calendars, counted, dates(said, lexicon, counted, calendars))

    @property
    def place(self) -> Place | None:
        """Where it stands in the whole text; None if there is nothing of it."""
        return (self.words[0].start, self.words[-1].end) if self.words else None

    @property
    def leaves_persons_out(self) -> bool:
        """Whether the language often does not say who did it."""
        return bool(self.lexicon and self.lexicon.settings.get("leaves_persons_out"))

    def listed(self, setting: str) -> frozenset[str]:
        """A list of words among the settings of the language."""
        return self.lexicon.listed(setting) if self.lexicon else frozenset()

    def free(self, *, dated: bool = False) -> tuple[Number, ...]:
        """The numbers to look for on the other side; those of a date only if ``dated``."""
        taken = frozenset() if dated else frozenset().union(*(one.taken for one in self.dates))
        return tuple(
            one
            for one in self.numbers
            if one.counts and not taken.intersection(range(one.first, one.last + 1))
        )

    def span(self, number: Number) -> Place:
        """Where a number stands in the whole text."""
        return self.words[number.first].start, self.words[number.last].end


def together(passages: Sequence[Passage], lexicon: Lexicon | None) -> Passage:
    """Several passages as one."""
    if len(passages) == 1:
        return passages[0]
    words = tuple(word for one in passages for word in one.words)
    return Passage.of(words, lexicon, passages[0].calendars if passages else ())
