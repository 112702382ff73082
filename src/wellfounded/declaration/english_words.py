"""Is it plain from the words themselves that they are English?

Only words that no other language of the Latin letters has, and that few English phrases do
without. What has none of them may be English all the same: then somebody is asked.
"""

from __future__ import annotations

import re

from wellfounded.facts.other_calendars import CALENDARS, western
from wellfounded.facts.other_calendars.words_and_numbers import Parts, taken_apart
from wellfounded.facts.problem import BadValue

_SMALL = (
    "the of and by with from my his her their our who which that this these those there they she "
    "it not did have had been after before near until when where because about nobody everywhere "
    "other others without"
)
ENGLISH_ALONE = frozenset(_SMALL.split())
"""Small words of English. None is a word of Spanish, French, Portuguese or Haitian Creole."""

_JOINING = "de del la las los el y e do da dos das du des le les d l al bin ibn"
JOINS_A_NAME = frozenset(_JOINING.split())
"""Small words inside the name of a place."""

WORD = re.compile(r"[^\W\d_]+")
NOT_GREGORIAN = tuple(code for code in CALENDARS if code != "gregorian")


def in_sight(words: str, *, named: bool) -> bool:
    """Whether the words show that they are English, or stand in English as they are.

    Figures alone do. What is ``named``, a place or a language, does if it is a name alone: each
    word has a capital letter, or joins two that have.
    """
    found = WORD.findall(words)
    if not found or any(word.casefold() in ENGLISH_ALONE for word in found):
        return True
    return named and all(word[0].isupper() or word in JOINS_A_NAME for word in found)


def day_in_letters(words: str) -> str:
    """A day of whatever calendar in Latin letters: ``12 Hut 1393``; empty if it is no day."""
    try:
        parts = taken_apart(words, tuple(CALENDARS))
    except BadValue:
        return ""
    if not parts.month:
        return western(words)
    written = [*map(str, parts.numbers), _month(parts), str(parts.year)]
    return " ".join(written)


def _month(parts: Parts) -> str:
    """The name of the month in the calendar that has it as its own."""
    code = next((one for one in NOT_GREGORIAN if one in parts.month), "gregorian")
    return CALENDARS[code].name(parts.month[code])
