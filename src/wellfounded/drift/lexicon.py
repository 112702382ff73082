"""What is known of the words of one language?

A lexicon says what a word may say of numbers, people, kin, days and denials, and how the language
writes. It keeps nothing of the texts that are read with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from wellfounded.drift.endings import Endings
from wellfounded.drift.senses import NOTHING, Sense, Senses, by_table

LONG_ENOUGH = 3
"""Shorter words mean another thing without their accent: él and el, sí and si."""

SHORTEST_REST = 2
"""Letters that are left when a joined particle is taken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of a language; ``settings`` holds what is no word, ``lists`` its lists of words.

    ``phrases`` has, by its first word, each row of words that is known as one. ``unaccented``
    has words as people write them who leave out the accents.
    """

    code: str
    words: Mapping[str, Senses]
    unaccented: Mapping[str, Senses]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    endings: Endings
    settings: Mapping[str, Any]
    lists: Mapping[str, frozenset[str]]

    def senses(self, word: str) -> Senses:
        """What one word, in its normal letters, may say."""
        whole = self._whole(word)
        shape = tuple(self.endings.senses(word))
        if not shape:
            return whole
        known = (one for senses in whole.values() for one in senses)
        return by_table((*known, *(one for one in shape if one.table not in whole)))

    def listed(self, setting: str) -> frozenset[str]:
        """A list of words among the settings; empty if it has none."""
        return self.lists.get(setting, frozenset())

    def _whole(self, word: str) -> Senses:
        if word in self.words:
            return self.words[word]
        for rest in self._stripped(word):
            if rest in self.words:
                return _joined(self.words[rest])
        return self.unaccented.get(word, NOTHING) if len(word) >= LONG_ENOUGH else NOTHING

    def _stripped(self, word: str) -> Iterator[str]:
        for joined in self.settings.get("joined_before", ()):
            if word.startswith(joined) and len(word) - len(joined) >= SHORTEST_REST:
                yield word[len(joined) :]
        for joined in self.settings.get("joined_after", ()):
            if word.endswith(joined):
                yield word[: -len(joined)]


def _joined(senses: Senses) -> Senses:
    """What a word says with a particle on it: the letters may be another word of a person."""
    if "person" not in senses:
        return senses
    every = (one for of in senses.values() for one in of)
    return by_table(_unsure(one) if one.table == "person" else one for one in every)


def _unsure(sense: Sense) -> Sense:
    return replace(sense, sure=False)
