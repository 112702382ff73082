"""Are the numbers, the dates and the days of the week the same?

Where the language has no file of words, only what the original has in digits is looked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.drift.dates import Date
from wellfounded.drift.found import Difference, Kind, Place, paired
from wellfounded.drift.passage import Passage


def changed_dates(original: Passage, english: Passage) -> Iterator[Difference]:
    """Dates of one side that the other does not have."""
    in_part = original.lexicon is None
    alike = Date.fits if in_part else Date.same
    ours, theirs = original.dates, english.dates
    lost = [one.place for one in ours if not any(alike(one, other) for other in theirs)]
    added = [one.place for one in theirs if not any(map(one.same, ours))]
    return paired(Kind.DATE, lost, [] if in_part else added)


def changed_numbers(original: Passage, english: Passage) -> Iterator[Difference]:
    """Numbers of one side that the other does not have; how often they stand is not counted."""
    in_part = original.lexicon is None
    ours, theirs = original.free(), english.free(dated=in_part)
    here = frozenset().union(*(one.values for one in ours))
    there = frozenset().union(*(one.values for one in theirs))
    lost = [original.span(one) for one in ours if one.sure and not one.values & there]
    added = [english.span(one) for one in theirs if one.sure and not one.values & here]
    return paired(Kind.NUMBER, lost, [] if in_part else added)


def changed_weekdays(original: Passage, english: Passage) -> Iterator[Difference]:
    """Days of the week that one side alone has."""
    lost, added = _weekdays(original, english), _weekdays(english, original)
    return paired(Kind.DATE, lost, added)


def _weekdays(here: Passage, there: Passage) -> list[Place]:
    said = {one.meaning for word in there.words for one in word.says("weekday")}
    return [
        word.place
        for word in here.words
        if (days := word.says("weekday"))
        and all(one.sure for one in days)
        and not said & {one.meaning for one in days}
    ]
