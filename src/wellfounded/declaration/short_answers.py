"""What does a short answer say, as told and in English? 8 CFR 1003.33.

An answer that somebody put into English stands in English, and its source keeps how it was said.
Of any other the letters tell, the language named for it, or its own words. What leaves it open is
asked: a word is never taken for English because nobody looked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.declaration.english_words import day_in_letters, in_sight
from wellfounded.declaration.tongue import (
    code_of,
    english_name,
    in_latin_letters,
    named_in_english,
    same_language,
    written_in_latin,
)
from wellfounded.facts import Case, Provenance
from wellfounded.languages import SOURCE


class Of(StrEnum):
    """What a short answer is: words, a place, a person's name, a language, how a day is said."""

    WORDS = "words"
    PLACE = "place"
    NAME = "name"
    LANGUAGE = "language"
    DAY = "day"


class Asks(StrEnum):
    """What is asked of a short answer: its English, whether it is English, or Latin letters."""

    ENGLISH = "short"
    WHETHER = "is_english"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """A short answer in both columns; ``asks`` is None when its English is there.

    ``language`` is that of ``told``, empty if nobody has said. ``translator`` is who is named for
    the English.
    """

    path: str
    of: Of
    told: str
    english: str
    language: str = ""
    translator: str = ""
    asks: Asks | None = None

    @property
    def translated(self) -> bool:
        """Whether its English is the translation of something else."""
        return self.told != self.english and self.of not in (Of.NAME, Of.LANGUAGE, Of.DAY)


def short(case: Case, path: str, words: str, of: Of, tongue: str) -> Short:
    """The answer ``words`` at ``path`` of a case that is told in the language ``tongue``."""
    source = case.provenance.get(path) or Provenance()
    if source.said and source.language:
        return Short(
            path=path,
            of=of,
            told=source.said,
            english=words,
            language=source.language,
            translator=source.translator,
            asks=_of_letters(words, of),
        )
    english = _in_english(words, of)
    asks = _of_letters(english, of) or _of_words(english, of, source.language, tongue)
    return Short(path=path, of=of, told=words, english=english, asks=asks)


def _of_letters(english: str, of: Of) -> Asks | None:
    if in_latin_letters(english):
        return None
    return Asks.LETTERS if of in (Of.PLACE, Of.NAME) else Asks.ENGLISH


def _of_words(english: str, of: Of, given_in: str, tongue: str) -> Asks | None:
    """What is asked of words in Latin letters: the language named for them counts, then a look."""
    if of is Of.NAME or _is_english(given_in or tongue or SOURCE):
        return None
    if given_in and of is not Of.PLACE:
        return Asks.ENGLISH
    # Who writes in other letters, and has written these, has written in English.
    if not written_in_latin(given_in or tongue):
        return None
    if of is Of.LANGUAGE and named_in_english(english):
        return None
    if of is Of.DAY and day_in_letters(english):
        return None
    return None if in_sight(english, named=of is Of.PLACE) else Asks.WHETHER


def _in_english(words: str, of: Of) -> str:
    """What needs nobody to translate it: the name of a language, a day of a calendar."""
    if of is Of.LANGUAGE:
        return english_name(code_of(words)) if code_of(words) else words
    if of is Of.DAY and not in_latin_letters(words):
        return day_in_letters(words) or words
    return words


def _is_english(language: str) -> bool:
    return same_language(language, SOURCE)
