"""Which days does a count leave out, and on which day does it reach a number?

A stretch lies between two days. The day on which it begins is still counted, and the day on which
it ends is not: as many days are lost as lie between them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from wellfounded.logic import FOREVER

Stretch = tuple[date, date]
"""From a day to a later one; ``FOREVER`` where it has not ended."""


def merged(found: Iterable[Stretch]) -> list[Stretch]:
    """The stretches in order, none overlapping another."""
    whole: list[Stretch] = []
    for begins, ends in sorted(found):
        if whole and begins <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], ends))
        elif begins < ends:
            whole.append((begins, ends))
    return whole


def counted(start: date, left_out: Iterable[Stretch], day: date) -> int:
    """The days from a start to a day, the start not counted, without the merged stretches."""
    if day <= start:
        return 0
    lost = sum(max(0, (min(ends, day) - max(begins, start)).days) for begins, ends in left_out)
    return (day - start).days - lost


def day_of(start: date, left_out: Iterable[Stretch], number: int) -> date:
    """The day on which the count reaches a number; the end of time while it stands still."""
    if FOREVER - start <= timedelta(days=number):
        return FOREVER
    reached = start + timedelta(days=number)
    for begins, ends in left_out:
        begins = max(begins, start)
        if begins >= reached or ends <= begins:
            continue
        if ends == FOREVER or FOREVER - reached <= ends - begins:
            return FOREVER
        reached += ends - begins
    return reached
