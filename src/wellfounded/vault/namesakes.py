"""Is this person already known here?

Names cross alphabets and clerks, so they are compared by what survives: accents, vowels and
doubled letters are dropped, and letters that stand for one sound are made one. The check errs on
the side of showing a case; a person then decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final

from wellfounded.vault.directory import Entry, lines

_ONE_LETTER: Final = str.maketrans("çqvzىةیکگ", "kkbsيهيكك")
_SOUNDS: Final = ((re.compile("ph"), "f"), (re.compile("[ck]h"), "h"), (re.compile("dj"), "j"))
_DOUBLED: Final = re.compile(r"(.)\1+")
_WEAK: Final = re.compile("(?<=.)[aeiouyhw]")
_FIRST_VOWEL: Final = re.compile("^[aeiou]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_JOINERS: Final = re.compile("['’ʻʼ`\u0640\u200b-\u200d]")
_ENOUGH_NAMES: Final = 2


class Likeness(IntEnum):
    """How much of a known person is the same, the most telling first."""

    NAMES_AND_BIRTH = 1
    ONE_NAME_AND_BIRTH = 2
    NAMES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Namesake:
    """A case whose person may be the one asked about."""

    likeness: Likeness
    entry: Entry


def namesakes(
    directory: Iterable[bytes], names: Iterable[str], born: date | None = None
) -> list[Namesake]:
    """Return the cases that share names or birth date with a person, the likest first.

    ``directory`` holds opened pieces. Two shared names of one spelling are enough, or one name
    where a person has only one, or one name and the birth date.

    Raises:
        DirectoryError: a piece does not hold entries.
    """
    memo = _Memo()
    asked = [memo.words(name) for name in names]
    birth = born.isoformat() if born else None
    found = []
    for piece in directory:
        for fields in lines(piece):
            known = [memo.words(name) for name in fields[2:]]
            likeness = _likeness(asked, known, same_birth=fields[1] == birth)
            if likeness is not None:
                found.append(Namesake(likeness=likeness, entry=Entry.of(fields)))
    return sorted(found, key=lambda namesake: namesake.likeness)


def sounds(name: str) -> frozenset[str]:
    """Return each word of a name as what is left when spelling habits are taken away."""
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", _JOINERS.sub("", name).casefold())
        if not unicodedata.combining(letter)
    )
    return frozenset(map(_sound, _LETTERS.findall(bare)))


class _Memo(dict[str, frozenset[str]]):
    """Remembers words for one check only: names must not outlive the session in memory."""

    def __missing__(self, word: str) -> frozenset[str]:
        self[word] = sounds(word)
        return self[word]

    def words(self, name: str) -> frozenset[str]:
        return frozenset().union(*map(self.__getitem__, name.split()))


def _sound(word: str) -> str:
    for spelled, sound in _SOUNDS:
        word = spelled.sub(sound, word)
    word = word.translate(_ONE_LETTER)
    word = _WEAK.sub("", _DOUBLED.sub(r"\1", word))
    return _FIRST_VOWEL.sub("a", word)


def _likeness(
    asked: list[frozenset[str]], known: list[frozenset[str]], *, same_birth: bool
) -> Likeness | None:
    likeness = None
    for one in asked:
        for other in known:
            shared = len(one & other)
            if shared and shared >= min(_ENOUGH_NAMES, len(one), len(other)):
                return Likeness.NAMES_AND_BIRTH if same_birth else Likeness.NAMES
            if shared and same_birth:
                likeness = Likeness.ONE_NAME_AND_BIRTH
    return likeness
