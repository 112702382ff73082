"""How does a long account stay one that somebody can read, with nothing left out?

What its person wrote in a row on one day is one line, and so is what one helper opened in a row.
All else has a line of its own: nobody can push an act out of sight by doing something often.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, groupby
from typing import Final
from uuid import UUID

from wellfounded.web.timeline.reading import Told

WRITTEN: Final = frozenset({"saved", "removed", "chose"})
OPENED: Final = "opened"


def folded(told: Iterable[Told], person: UUID) -> Iterator[tuple[Told, ...]]:
    """The events, those of one line together; in the order in which they came."""
    alone = count()

    def line(one: Told) -> tuple[object, ...]:
        if one.actor == person and one.action in WRITTEN:
            return one.hour.date(), "written"
        if one.actor != person and one.action == OPENED:
            return one.hour.date(), one.actor
        return (next(alone),)

    return (tuple(events) for _, events in groupby(told, line))
