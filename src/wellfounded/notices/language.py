"""Is the text in English, as papers of US offices and courts are?

By the small words that every text is full of. A page in two languages is read in its English
part.
"""

from __future__ import annotations

import re
import unicodedata

SMALL_ENGLISH = """
the of and to in is you your for on this that be by at or was are not with from has have
date notice name file number case form court united states immigration before order
"""
SMALL_OTHERS = """
el la los las de del que en por para con su una usted fecha nombre caso corte ante y se es
um uma não com seu sua você data dos das le les des du une est vous votre pour dans avec et
ou yo pou nan ki sa li nou il di che per der die das und ist sie fur mit ve bir icin ile
audiencia citacion expediente juzgado numero tribunal convocation prefecture
"""
"""Spanish, Portuguese, French, Haitian Creole, Italian, German, Turkish."""
ENGLISH = frozenset(SMALL_ENGLISH.split())
OTHERS = frozenset(SMALL_OTHERS.split())
WORDS = re.compile(r"[^\W\d_]+")
FEW = 6


def foreign_lines(text: str) -> tuple[tuple[int, int], ...]:
    """The lines that are in another language, each from its start to its end."""
    return tuple(
        found.span()
        for found in re.finditer(r"[^\n]+", text)
        if _other(_words(found[0])) >= 2 and _other(_words(found[0])) > _english(_words(found[0]))
    )


def other_script(text: str) -> bool:
    """Whether most letters are not Latin."""
    letters = [one for one in text if one.isalpha()]
    strange = sum(not unicodedata.name(one, "LATIN").startswith("LATIN") for one in letters)
    return 2 * strange > len(letters) > 0


def foreign(text: str) -> bool:
    """Whether the text as a whole is in another language."""
    if other_script(text):
        return True
    words = _words(text)
    return _other(words) >= FEW and _other(words) > 2 * _english(words)


def readable(text: str) -> bool:
    """Whether there are words in it at all."""
    signs = [one for one in text if not one.isspace()]
    letters = sum(one.isalnum() for one in signs)
    words = [word for word in WORDS.findall(text) if len(word) >= 3]
    return len(words) >= 4 and 2 * letters > len(signs)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORDS.findall(text)]


def _english(words: list[str]) -> int:
    return sum(word in ENGLISH for word in words)


def _other(words: list[str]) -> int:
    return sum(word in OTHERS for word in words)
