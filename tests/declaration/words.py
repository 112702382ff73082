"""Which words may stand in a declaration: those of the answers, and those of fixed sentences?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from wellfounded import languages
from wellfounded.declaration import messages
from wellfounded.facts import Case, Story, When
from wellfounded.facts import messages as of_facts

WORD = re.compile(r"[^\s]+")


def words(text: str) -> Counter[str]:
    """The words of a text, without the marks around them."""
    return Counter(filter(None, (_bare(word) for word in WORD.findall(text))))


def words_of(case: Case) -> set[str]:
    """Every word that somebody answered."""
    found: set[str] = set()
    for value in case.answers.values():
        for text in texts(value):
            found |= words(text).keys()
    return found


def fixed_words() -> set[str]:
    """Every word of a fixed sentence, of a country, of a month; and every number of a date."""
    said = [*messages(), *languages.messages()]
    said += [(id, english) for id, english in of_facts() if id.startswith("country.")]
    texts = (
        re.sub(r"\{\w+\}", " ", languages.Language(code).say(*one))
        for one in said
        for code in ("en", "es")
    )
    return {word for text in texts for word in words(text)} | {
        str(number) for number in range(2101)
    }


def texts(value: object) -> tuple[str, ...]:
    """The texts of an answer."""
    match value:
        case Story():
            return value.original, value.english
        case When():
            return (value.said,)
        case tuple():
            return tuple(map(str, value))
        case str():
            return (value,)
    return ()


def _bare(word: str) -> str:
    """A word without the punctuation at its ends; a sign alone is no word."""
    start, end = 0, len(word)
    while start < end and _is_mark(word[start]):
        start += 1
    while end > start and _is_mark(word[end - 1]):
        end -= 1
    return word[start:end]


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "P"
