"""Who did it, by the words used: police, gang, family, stranger?"""

from __future__ import annotations

from wellfounded.contradictions.lexicon import patterns

FOUND = patterns("actors")
"""By category, the words for those who may do harm."""
STATE = frozenset({"police", "army", "government"})
FAMILY = frozenset({"spouse", "stepfather", "father", "uncle", "other_family"})
MAY_BE_ONE = (
    STATE - {"army"},
    STATE - {"police"},
    frozenset({"gang", "criminals"}),
    frozenset({"gang", "civilians"}),
    frozenset({"strangers", "criminals"}),
    frozenset({"strangers", "gang"}),
    frozenset({"strangers", "armed_group"}),
    frozenset({"strangers", "civilians"}),
)
"""Categories that two people may use for the same men."""


def actors(text: str) -> frozenset[str]:
    """The categories of those named in a stretch of text."""
    return frozenset(name for name, pattern in FOUND.items() if pattern.search(text))


def can_be_one(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether the two can be the same people; an unnamed one can be anybody."""
    if not first or not second or first & second:
        return True
    if first | second <= STATE and "government" in first | second:
        return True
    return any({one, other} <= group for one in first for other in second for group in MAY_BE_ONE)
