"""Which words of a text are known, and what may each say?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellfounded.drift.cutting import WORD, Piece, pieces
from wellfounded.drift.letters import normal, plain_digits
from wellfounded.drift.lexicon import Lexicon
from wellfounded.drift.senses import NOTHING, Sense, Senses, by_table

NO_SPACES = re.compile(r"[\u3007\u3400-\u9fff\uf900-\ufaff]")
LONGEST = 6
"""Characters of the longest word looked for in writing without spaces."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a number in digits or a sign of punctuation at its place in the whole text."""

    start: int
    end: int
    text: str
    normal: str
    senses: Senses

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the whole text."""
        return self.start, self.end

    @property
    def punctuation(self) -> bool:
        """Whether it is no word."""
        return not self.text[0].isalnum()

    def says(self, table: str) -> tuple[Sense, ...]:
        """What it may say of one table."""
        return self.senses.get(table, ())


def words_of(text: str, lexicon: Lexicon | None) -> tuple[Word, ...]:
    """Every word of a text with what it may say; known phrases are one word."""
    plain = plain_digits(text)
    if lexicon and lexicon.settings.get("no_spaces"):
        cut = list(_characters(plain, lexicon))
    else:
        cut = list(pieces(plain, lexicon.listed("elided") if lexicon else ()))
    return tuple(_join(cut, text, lexicon))


def _characters(text: str, lexicon: Lexicon) -> Iterator[Piece]:
    """Writing without spaces: the longest known word at each place, else one character."""
    text = text.translate(str.maketrans(lexicon.settings.get("written_also", {})))
    at = 0
    while at < len(text):
        if NO_SPACES.match(text, at):
            reach = range(min(LONGEST, len(text) - at), 1, -1)
            length = next((n for n in reach if text[at : at + n] in lexicon.words), 1)
            yield at, at + length, text[at : at + length]
            at += length
        elif other := WORD.match(text, at):
            if plain := normal(other[0]):
                yield at, other.end(), plain
            at = other.end()
        else:
            at += 1


def _join(cut: Sequence[Piece], text: str, lexicon: Lexicon | None) -> Iterator[Word]:
    known: dict[str, Senses] = {}
    at = 0
    while at < len(cut):
        start, end, word = cut[at]
        length = _phrase(cut, at, lexicon) if lexicon and word in lexicon.phrases else 1
        if length > 1:
            end = cut[at + length - 1][1]
            word = " ".join(one[2] for one in cut[at : at + length])
        if word not in known:
            known[word] = _senses(word, length, lexicon)
        yield Word(start, end, text[start:end], word, known[word])
        at += length


def _phrase(cut: Sequence[Piece], at: int, lexicon: Lexicon) -> int:
    for parts in lexicon.phrases[cut[at][2]]:
        if tuple(one[2] for one in cut[at : at + len(parts)]) == parts:
            return len(parts)
    return 1


def _senses(word: str, length: int, lexicon: Lexicon | None) -> Senses:
    """What a word says; of a phrase, what its words say of all else: "sans le" still denies."""
    if lexicon is None:
        return NOTHING
    own = lexicon.senses(word)
    if length == 1 or "neither" in own:
        return own
    parts = (lexicon.senses(part) for part in word.split())
    rest = (one for senses in parts for of in senses.values() for one in of)
    whole = (one for of in own.values() for one in of)
    return by_table((*whole, *(one for one in rest if one.table not in own.keys() - {"person"})))
