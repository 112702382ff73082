"""Are relatives, times of day and people the same, and as many?

A word of one language may stand for several of the other: tío is an uncle of either side, عم is
the father's brother. So meanings are compared, and only what has none in common is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.drift.found import Difference, Kind, Place, paired
from wellfounded.drift.marking import Word
from wellfounded.drift.numbers import value_of
from wellfounded.drift.passage import Passage

COUNTED = ("kin", "people")
FIRST_YEAR = 1900
"""A number from here on before a noun is a year, and counts nobody."""

ONE, MANY = frozenset({"one"}), frozenset({"many"})


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a table: what it may mean, in one or in many; ``sure`` if it asks for an answer."""

    word: Word
    meanings: frozenset[str]
    numbers: frozenset[str]
    sure: bool

    def answers(self, other: Term) -> bool:
        """Whether both may mean the same."""
        return bool(self.meanings & other.meanings)

    def agrees(self, other: Term) -> bool:
        """Whether both may be one, or both many."""
        return bool(self.numbers & other.numbers)


def changed_kin(original: Passage, english: Passage) -> Iterator[Difference]:
    """Relatives of one side whom nobody on the other side answers to."""
    return paired(Kind.KIN, *_apart(original, english, "kin"))


def changed_times(original: Passage, english: Passage) -> Iterator[Difference]:
    """A time of day that became another; that it is not said at all happens too often to ask."""
    return paired(Kind.TIME, *_apart(original, english, "time"), alone=False)


def _apart(original: Passage, english: Passage, table: str) -> tuple[list[Place], list[Place]]:
    ours, theirs = terms(original, table), terms(english, table)
    lost = [one for one in ours if one.sure and not any(map(one.answers, theirs))]
    added = [one for one in theirs if one.sure and not any(map(one.answers, ours))]
    return [one.word.place for one in lost], [one.word.place for one in added]


def changed_counts(original: Passage, english: Passage) -> Iterator[Difference]:
    """People or relatives who are one on one side and many on the other."""
    for table in COUNTED:
        ours, theirs = terms(original, table), terms(english, table)
        asked: set[frozenset[str]] = set()
        for one in ours:
            same = [other for other in theirs if one.answers(other)]
            alike = [other for other in ours if one.answers(other)]
            met = any(this.agrees(other) for this in alike for other in same)
            if same and not met and one.meanings not in asked:
                asked.add(one.meanings)
                yield Difference(Kind.PLURAL, one.word.place, same[0].word.place)


def terms(passage: Passage, table: str) -> list[Term]:
    """The words of one table, each with what it may mean."""
    return [
        Term(
            word,
            frozenset(one.meaning for one in senses),
            _how_many(passage, at, frozenset(one.number for one in senses)),
            all(one.sure for one in senses),
        )
        for at, word in enumerate(passage.words)
        if (senses := word.says(table))
    ]


def _how_many(passage: Passage, at: int, said: frozenset[str]) -> frozenset[str]:
    """One, many or either: by the word itself, unless it is counted or cannot say it.

    Arabic and Russian count with the noun in the singular: twenty woman.
    """
    if at and _counted(passage.words[at - 1]):
        return MANY
    return _by_what_stands_near(passage, at) if "any" in said else said


def _by_what_stands_near(passage: Passage, at: int) -> frozenset[str]:
    words, listed = passage.words, passage.listed
    before = words[at - 1].normal if at else ""
    after = [one.normal for one in words[at + 1 : at + 3]]
    if after and after[0] in listed("owner"):
        after = after[1:]
    near = after[0] if after else ""
    counted = before in listed("classifiers") and at > 1 and _counted(words[at - 2])
    if counted or before in listed("many_before") or near in listed("many_after"):
        return MANY
    return ONE if before in listed("one_before") or near in listed("one_after") else ONE | MANY


def _counted(word: Word) -> bool:
    value = value_of(word)
    return value is not None and 1 < value < FIRST_YEAR
