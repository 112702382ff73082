"""How does a person without an account come back to what they wrote?

With a code of 88 random bits, shown once: eight words of their language, or the same secret as 27
digits for a person who does not read that script. The code opens their key. It is stored nowhere.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from hmac import digest as hmac_digest
from typing import Final, TypeAlias

from wellfounded.vault.problem import Problem
from wellfounded.vault.word_lists import BITS, LISTS, WordList, list_code, word_list

SECRET_BYTES: Final = 11
WORDS: Final = 8
DIGITS: Final = 27
LONGEST_TYPED: Final = 1000
"""Characters. Nobody types more, and a longer text would be slow to compare with every list."""

_LONGEST_SHOWN: Final = 40

_SAYINGS: Final = {
    "receipt_code.empty": "Type the 8 words of the code, or its 27 digits.",
    "receipt_code.long": "This is too long for a code. A code has 8 words or 27 digits.",
    "receipt_code.unknown_word": "Word {position}, “{word}”, is not in the list. The nearest "
    "words are: {nearest}.",
    "receipt_code.strange_word": "Word {position}, “{word}”, is not in the list, and no word is "
    "near it. Look at this word again.",
    "receipt_code.few_words": "{found} of 8 words are here. Missing: {missing}.",
    "receipt_code.many_words": "{found} words are here. A code has 8. Too many: {extra}.",
    "receipt_code.few_digits": "{found} of 27 digits are here. Missing: {missing}.",
    "receipt_code.many_digits": "{found} digits are here. A code has 27. Too many: {extra}.",
    "receipt_code.letters": "“{letters}” is among the digits. A code has words or digits, not "
    "both.",
    "receipt_code.high": "No code is this high: the first three digits are never more than 309. "
    "Look at the first group again.",
}

_Row: TypeAlias = Sequence[int | None]
"""The number of each typed word in one list; None for a word that it lacks."""

_HAN: Final = re.compile("([\u3400-\u9fff])")
_VARIATIONS: Final = re.compile("[\ufe00-\ufe0f]")


class CodeError(ValueError):
    """What was typed is no code. ``problem`` can be said in another language.

    The text repeats a typed word, which may be a word of the code: show it, never log it.
    """

    def __init__(self, id: str, **filled: str) -> None:
        self.problem = Problem(id=id, english=_SAYINGS[id], filled=filled)
        super().__init__(str(self.problem))


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """One code.

    Raises:
        ValueError: the secret is not 11 bytes.
    """

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what no code can show."""
        if len(self.secret) != SECRET_BYTES:
            raise ValueError(f"A code has {SECRET_BYTES} bytes, this one has {len(self.secret)}.")

    @classmethod
    def random(cls) -> ReceiptCode:
        """Draw a new code from the operating system."""
        return cls(os.urandom(SECRET_BYTES))

    def words(self, language: str) -> tuple[str, ...]:
        """The eight words for a language tag like ``es``; in English where there is no list."""
        listed = word_list(list_code(language)).words
        number = int.from_bytes(self.secret, "big")
        places = (number >> BITS * (WORDS - 1 - n) for n in range(WORDS))
        return tuple(listed[place % len(listed)] for place in places)

    def digits(self) -> str:
        """The 27 digits, in groups of three."""
        shown = f"{int.from_bytes(self.secret, 'big'):0{DIGITS}}"
        return " ".join(shown[n : n + 3] for n in range(0, DIGITS, 3))


def read_code(typed: str) -> tuple[bytes, ...]:
    """Return every secret that the typed text may stand for: one, or rarely a few.

    Lists share words, so eight of them can be a code in two languages. And a short word can be
    the beginning of another. First come the languages in which every word is written out, then
    those in which some are only begun, last those in which any may be: each in the order of
    ``LISTS``. Try them one after another.

    Raises:
        CodeError: no list knows a word, or words or digits are missing or too many.
    """
    if len(typed) > LONGEST_TYPED:
        raise CodeError("receipt_code.long")
    text = _visible(typed)
    digits = [unicodedata.decimal(mark) for mark in text if mark.isdecimal()]
    words = _words(text)
    if len(digits) > sum(map(len, words)):
        return (_of_digits(digits, words),)
    if not words:
        raise CodeError("receipt_code.empty")
    return _of_words(words)


def handle(pepper: bytes, secret: bytes) -> int:
    """Return the 32 bits under which the few rows that this code may open are found."""
    return int.from_bytes(hmac_digest(pepper, secret, "sha256")[:4], "big")


def messages() -> Iterator[tuple[str, str]]:
    """Every refusal of a typed code as ``(context, English)``."""
    yield from _SAYINGS.items()


def _visible(typed: str) -> str:
    """The text without what a keyboard or a copied page hides in it."""
    shown = _VARIATIONS.sub("", typed)
    return "".join(mark for mark in shown if unicodedata.category(mark) != "Cf")


def _words(text: str) -> list[str]:
    """The words of a text. Each Chinese character is one, as people write them unspaced."""
    spaced = _HAN.sub(r" \1 ", text)
    return "".join(
        mark if unicodedata.category(mark)[0] in "LM" else " " for mark in spaced
    ).split()


def _of_digits(digits: Sequence[int], words: Sequence[str]) -> bytes:
    if words:
        raise CodeError("receipt_code.letters", letters=words[0])
    found = len(digits)
    if found < DIGITS:
        raise CodeError("receipt_code.few_digits", found=str(found), missing=str(DIGITS - found))
    if found > DIGITS:
        raise CodeError("receipt_code.many_digits", found=str(found), extra=str(found - DIGITS))
    number = int("".join(map(str, digits)))
    if number >> 8 * SECRET_BYTES:
        raise CodeError("receipt_code.high")
    return number.to_bytes(SECRET_BYTES, "big")


def _of_words(typed: Sequence[str]) -> tuple[bytes, ...]:
    lists = [word_list(code) for code in LISTS]
    rows = [_rows(listed, typed) for listed in lists]
    readings = [places for way in zip(*rows, strict=True) for row in way if (places := _known(row))]
    if not readings:
        raise _unknown_word(typed, lists, [row[-1] for row in rows])
    found = len(typed)
    if found < WORDS:
        raise CodeError("receipt_code.few_words", found=str(found), missing=str(WORDS - found))
    if found > WORDS:
        raise CodeError("receipt_code.many_words", found=str(found), extra=str(found - WORDS))
    return tuple(dict.fromkeys(map(_secret, readings)))


def _rows(listed: WordList, typed: Sequence[str]) -> tuple[_Row, _Row, _Row]:
    """The numbers of the words: all written out, some begun, or each begun that may be."""
    whole = [listed.whole(word) for word in typed]
    begun = [listed.begun(word) for word in typed]
    return whole, _either(whole, begun), _either(begun, whole)


def _either(first: _Row, second: _Row) -> _Row:
    return [other if one is None else one for one, other in zip(first, second, strict=True)]


def _known(row: _Row) -> list[int]:
    """The numbers of the words, or nothing if the list lacks one."""
    known = [place for place in row if place is not None]
    return known if len(known) == len(row) else []


def _secret(places: Sequence[int]) -> bytes:
    number = 0
    for place in places:
        number = number << BITS | place
    return number.to_bytes(SECRET_BYTES, "big")


def _unknown_word(
    typed: Sequence[str], lists: Sequence[WordList], known: Sequence[_Row]
) -> CodeError:
    """The refusal of the first word that the likeliest lists do not know."""
    fewest = min(row.count(None) for row in known)
    likely = [
        (listed, row) for listed, row in zip(lists, known, strict=True) if row.count(None) == fewest
    ]
    place = likely[0][1].index(None)
    word = typed[place][:_LONGEST_SHOWN]
    near = [other for listed, _ in likely for other in listed.nearest(word)]
    nearest = get_close_matches(word.casefold(), dict.fromkeys(near), cutoff=0)
    if not nearest:
        return CodeError("receipt_code.strange_word", position=str(place + 1), word=word)
    return CodeError(
        "receipt_code.unknown_word", position=str(place + 1), word=word, nearest=", ".join(nearest)
    )
