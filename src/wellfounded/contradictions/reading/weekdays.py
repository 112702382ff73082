"""Does a sentence put a day of the week beside a date?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellfounded.contradictions.reading.days import WEEKDAYS
from wellfounded.contradictions.reading.spoken import Spoken
from wellfounded.contradictions.told import Weekday

BESIDE = re.compile(r"\b(?P<weekday>" + "|".join(WEEKDAYS) + r"),?\s+(?:the\s+)?$", re.I)


def weekdays(spoken: Spoken) -> Iterator[Weekday]:
    """Each exact date that has a day of the week right before it."""
    sentence = spoken.sentence
    for day in spoken.days:
        before = BESIDE.search(spoken.text[: day.start])
        weekday = day.weekday
        if weekday is None and before:
            weekday = WEEKDAYS.index(before["weekday"].lower())
        if weekday is not None and all(span.exact for span in day.spans):
            yield Weekday(
                weekday=weekday,
                days=day.spans,
                passage=spoken.passage,
                date_passage=sentence.passage(before.start() if before else day.start, day.end),
            )
