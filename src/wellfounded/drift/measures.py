"""Is it still three days and not three weeks: what does a number count?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.drift.found import Difference, Kind, Place
from wellfounded.drift.numbers import Number
from wellfounded.drift.passage import Passage

REACH = 2
"""Words after a number in which its measure stands; a classifier or an "of" may be between."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with what it counts."""

    number: Number
    units: frozenset[str]
    place: Place


def changed_measures(original: Passage, english: Passage) -> Iterator[Difference]:
    """The same number of something else."""
    theirs = list(measured(english))
    for one in measured(original):
        same = [other for other in theirs if one.number.values & other.number.values]
        if same and not any(one.units & other.units for other in same):
            yield Difference(Kind.MEASURE, one.place, same[0].place)


def measured(passage: Passage) -> Iterator[Measured]:
    """The numbers of a passage that have a measure."""
    words = passage.words
    for number in passage.numbers:
        for at in range(number.last, min(number.last + REACH + 1, len(words))):
            units = frozenset(one.meaning for one in words[at].says("measure"))
            if units:
                yield Measured(number, units, (words[number.first].start, words[at].end))
                break
            if at > number.last and (words[at].punctuation or words[at].says("number")):
                break
