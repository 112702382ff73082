"""How many years of school does a text ask for, in English and in Spanish?

English by Flesch and Kincaid, Spanish by Crawford's formula of 1984, which was made for the
reading of primary schools. Both count sentences, words and syllables, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

HIGHEST = 6
"""The grade that an applicant's text may ask for."""

STRONG = "aeoáéó"
SPANISH = re.compile(
    rf"[iuü]?[{STRONG}](?:[iuüy](?![{STRONG}iuíúü]))?|[íú]|[iuü]+|y(?![{STRONG}iuíú])"
)
"""A syllable of Spanish by its vowels: two strong ones are two, a weak one joins a strong one."""
SILENT = re.compile(r"([qg])u(?=[eiéí])")


def sentences(text: str) -> list[str]:
    """A text cut where a sentence ends, and at no dot inside a citation."""
    return [part for part in re.split(r"(?<=[.?!])\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"(])", text) if part]


def grade(texts: Iterable[str]) -> float:
    """The grade of English texts taken together."""
    said, words = _cut(texts, r"[A-Za-z']+")
    per_word = sum(syllables(word) for word in words) / len(words)
    return 0.39 * len(words) / len(said) + 11.8 * per_word - 15.59


def grade_of_spanish(texts: Iterable[str]) -> float:
    """The grade of Spanish texts taken together."""
    said, words = _cut(texts, r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+")
    spoken = sum(syllables_of_spanish(word) for word in words)
    return -0.205 * 100 * len(said) / len(words) + 0.049 * 100 * spoken / len(words) - 3.407


GRADES: Mapping[str, Callable[[Iterable[str]], float]] = MappingProxyType(
    {"en": grade, "es": grade_of_spanish}
)
"""By language, how its grade is counted."""


def syllables(word: str) -> int:
    """About how many syllables an English word has."""
    word = re.sub(r"(?<=[^aeiouy])(e|es|ed)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def syllables_of_spanish(word: str) -> int:
    """How many syllables a Spanish word has."""
    return max(1, len(SPANISH.findall(SILENT.sub(r"\1", word.lower()))))


def _cut(texts: Iterable[str], word: str) -> tuple[list[str], list[str]]:
    said = [sentence for text in texts for sentence in sentences(text)]
    return said, [one for sentence in said for one in re.findall(word, sentence)]
