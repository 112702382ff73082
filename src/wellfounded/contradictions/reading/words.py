"""By which words do two tellings of one event know each other?"""

from __future__ import annotations

import re

from wellfounded.contradictions.lexicon import words

WORD = re.compile(r"[A-Za-zÀ-ž][\w'’-]{2,}")
STOP = frozenset(words("weightless"))
VERBS = frozenset(words("verbs"))
ENDINGS = re.compile(r"(?:ing|ies|ed|es|s|'s|’s)$")


def weighty(text: str) -> frozenset[str]:
    """The stems of the words that tell one event from another."""
    found = set()
    for word in WORD.findall(text):
        small = word.lower()
        stem = ENDINGS.sub("", small)
        if small not in STOP and stem not in STOP and small not in VERBS and stem not in VERBS:
            found.add(stem)
    return frozenset(found)
