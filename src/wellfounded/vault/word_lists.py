"""Which word stands for which eleven bits, in which language?

The lists are those of BIP-39, 2,048 words each, from the package ``mnemonic``. A word is known
however it is spelled: without its accents, in capitals, or by its first letters once these leave
only one word.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Final

from mnemonic import Mnemonic

BITS: Final = 11
FIRST_LETTERS: Final = 4
"""How many letters of a word are enough when no other word begins with them."""

LISTS: Final[Mapping[str, str]] = {
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
    "zh": "chinese_simplified",
    "zh-hant": "chinese_traditional",
    "it": "italian",
    "cs": "czech",
    "ja": "japanese",
    "ko": "korean",
}
"""The list of each language, in the order in which a typed code is tried."""

_HANT: Final = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
_SPOILED: Final = {("russian", 1572): "снова"}
"""Words that cannot be read in the package: mnemonic 0.21 has two U+FFFD in this one."""

_DOTLESS: Final = str.maketrans({"ı": "i"})


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of one language, each at the number it stands for."""

    words: tuple[str, ...]
    _places: Mapping[str, int]
    _sorted: tuple[str, ...]

    @classmethod
    def of(cls, words: tuple[str, ...]) -> WordList:
        """Index the words by their bare spelling."""
        places = {bare(word): place for place, word in enumerate(words)}
        return cls(words, places, tuple(sorted(places)))

    def whole(self, typed: str) -> int | None:
        """The number of a word typed in full."""
        return self._places.get(bare(typed))

    def begun(self, typed: str) -> int | None:
        """The number of the only word that begins like this, given four letters or more."""
        start = bare(typed)
        if len(start) < FIRST_LETTERS:
            return None
        found = [self._places[word] for word in self._beginning(start)]
        if len(found) > 1:
            spelled = _spelling(typed)
            found = [place for place in found if self.words[place].startswith(spelled)]
        return found[0] if len(found) == 1 else None

    def nearest(self, typed: str) -> tuple[str, ...]:
        """Up to three words that are spelled most like this."""
        close = get_close_matches(bare(typed), self._sorted)
        return tuple(self.words[self._places[word]] for word in close)

    def _beginning(self, start: str) -> tuple[str, ...]:
        first = bisect_left(self._sorted, start)
        last = bisect_left(self._sorted, start + chr(0x10FFFF))
        return self._sorted[first:last]


def list_code(language: str) -> str:
    """The key in ``LISTS`` for a language tag like ``es-MX``; English where there is no list."""
    tag = language.lower().replace("_", "-")
    if tag.startswith(_HANT):
        return "zh-hant"
    primary = tag.partition("-")[0]
    return primary if primary in LISTS else "en"


@cache
def word_list(code: str) -> WordList:
    """The list under a key of ``LISTS``, its words in NFC."""
    name = LISTS[code]
    listed = enumerate(Mnemonic(name).wordlist)
    return WordList.of(
        tuple(_SPOILED.get((name, n), unicodedata.normalize("NFC", word)) for n, word in listed)
    )


def bare(word: str) -> str:
    """A word without case and accents. No two words of one list become alike by it."""
    apart = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", letters).translate(_DOTLESS)


def _spelling(word: str) -> str:
    return unicodedata.normalize("NFC", word.casefold())
