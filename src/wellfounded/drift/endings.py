"""What does the shape of a word say of who did it: hablamos, скажем, كتبنا?"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from wellfounded.drift.senses import Sense

Shapes = Mapping[str, tuple[Sense, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """Senses of words by how they end and begin, but for the words named in ``but``."""

    ends: Shapes
    begins: Shapes
    but: Collection[str]

    def senses(self, word: str) -> Iterator[Sense]:
        """What the shape of a word says; of several endings the longest counts."""
        if word in self.but:
            return
        for length in range(min(self._longest, len(word) - 1), 0, -1):
            if word[-length:] in self.ends:
                yield from self.ends[word[-length:]]
                break
        for begin, senses in self.begins.items():
            if word.startswith(begin) and len(word) > len(begin) + 1:
                yield from senses

    @property
    def _longest(self) -> int:
        return max(map(len, self.ends), default=0)
