"""How does the solver count a year, or wait for the next open day?

It is told about how far such a day can be, and that from a later day none is earlier. Where a
case that it finds counts wrongly, it is told how that stretch of the calendar is counted. What it
proves without knowing more holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import combinations

import z3

from checks.rule_base.any_case import END, START
from wellfounded.logic.counting import Counting, Days, Months, NextOpen

LONGEST_WAIT = 7
GREGORIAN_YEARS = range(1801, 2201)
"""After four hundred years the calendar repeats itself."""
LONGEST_STRETCH = 1500
"""More days than lie between two leap days, but for the turn of a century."""


_stretches: dict[Counting, list[tuple[int, int]]] = {}


@dataclass(frozen=True, slots=True)
class Count:
    """A day counted from another."""

    start: z3.ArithRef
    counting: Counting
    reached: z3.ArithRef


@dataclass(slots=True)
class CountedDays:
    """The days counted in one question to the solver, and what it was told of them."""

    counts: dict[tuple[Counting, int], Count] = field(default_factory=dict)

    def reach(self, counting: Counting, start: z3.ArithRef) -> z3.ArithRef:
        """The day reached."""
        if z3.is_int_value(start):
            return z3.IntVal(_reached(counting, start.as_long()))
        key = counting, start.get_id()
        if key not in self.counts:
            name = f"counted day {len(self.counts) + 1}"
            self.counts[key] = Count(start, counting, z3.FreshInt(name))
        return self.counts[key].reached

    def bounds(self) -> Iterator[z3.BoolRef]:
        """What holds of every day that is counted so."""
        for one in self.counts.values():
            at_an_end = z3.Or(one.start == START, one.start == END)
            yield z3.If(at_an_end, one.reached == one.start, _how_far(one))
        for one, other in combinations(self.counts.values(), 2):
            if one.counting == other.counting:
                yield z3.Implies(one.start <= other.start, one.reached <= other.reached)
                yield z3.Implies(other.start <= one.start, other.reached <= one.reached)

    def corrections(self, model: z3.ModelRef) -> Iterator[z3.BoolRef]:
        """How the stretches are counted on which the solver's case counts wrongly."""
        for one in self.counts.values():
            start = model.eval(one.start, model_completion=True).as_long()
            found = model.eval(one.reached, model_completion=True).as_long()
            if found == _reached(one.counting, start):
                continue
            first, last = _stretch(one.counting, start)
            there = z3.And(first <= one.start, one.start <= last)
            yield z3.Implies(there, one.reached == one.start + _distance(one.counting, start))


def _how_far(one: Count) -> z3.BoolRef:
    """No further than this counting goes, nor less far; at the ends of time it stays."""
    least, most = _least_and_most(one.counting)
    inside = z3.And(one.reached >= START, one.reached <= END)
    near_enough = z3.And(one.start + least <= one.reached, one.reached <= one.start + most)
    stopped = z3.Or(one.reached == START, one.reached == END)
    over = z3.Or(one.start + least <= START, one.start + most >= END)
    return z3.And(inside, z3.Or(near_enough, z3.And(over, stopped)))


@cache
def _least_and_most(counting: Counting) -> tuple[int, int]:
    """The fewest and the most days that this counting can go."""
    match counting:
        case Days(days=days):
            return days, days
        case Months():
            first, last = date(GREGORIAN_YEARS[0], 1, 1), date(GREGORIAN_YEARS[-1], 12, 31)
            starts = range(first.toordinal(), last.toordinal() + 1)
            near_ends = (one for one in starts if not 1 < date.fromordinal(one).day < 28)
            far = {_distance(counting, start) for start in near_ends}
            return min(far), max(far)
        case _:
            return 0, LONGEST_WAIT


def _reached(counting: Counting, start: int) -> int:
    return counting.count(date.fromordinal(start)).toordinal()


def _distance(counting: Counting, start: int) -> int:
    return _reached(counting, start) - start


def _stretch(counting: Counting, start: int) -> tuple[int, int]:
    """The days around one from which it is as far, as far as it is worth looking."""
    known = _stretches.setdefault(counting, [])
    for first, last in known:
        if first <= start <= last:
            return first, last
    far = _distance(counting, start)
    longest = LONGEST_WAIT if isinstance(counting, NextOpen) else LONGEST_STRETCH
    first = last = start
    while first > start - longest and first - 1 > START and _distance(counting, first - 1) == far:
        first -= 1
    while last < start + longest and last + 1 < END and _distance(counting, last + 1) == far:
        last += 1
    known.append((first, last))
    return first, last
