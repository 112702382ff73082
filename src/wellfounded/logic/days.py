"""Which day is it, and how are days counted?

This is the closed list of date operators. Each is monotone, so the bounds of a span map to
bounds; each has a Python and an SQL form; each names its rounding. The two ends of time
(an unknown day, something not ended) stay where they are.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.logic.condition import Condition
from wellfounded.logic.counting import Counting
from wellfounded.logic.part import Part
from wellfounded.logic.reading import Columns, Reading, Verdict
from wellfounded.logic.span import FOREVER, Span


class Day(Part):
    """A day of the case, known as a span. Compare with ``<=``, ``<``, ``>=`` and ``>``."""

    __slots__ = ()

    @abstractmethod
    def span(self, at: Reading) -> Span:
        """What is known of the day."""

    @abstractmethod
    def sql(self, columns: Columns) -> tuple[str, str]:
        """Its earliest and latest day as SQL expressions that are never NULL."""

    def settled(self, at: Reading) -> bool:
        """One day is left."""
        return self.span(at).exact

    def __le__(self, other: Day) -> Condition:
        return Order(self, other, or_same=True)

    def __lt__(self, other: Day) -> Condition:
        return Order(self, other, or_same=False)

    def __ge__(self, other: Day) -> Condition:
        return Order(other, self, or_same=True)

    def __gt__(self, other: Day) -> Condition:
        return Order(other, self, or_same=False)


@dataclass(frozen=True, slots=True, eq=False)
class Order(Condition):
    """One day before another, or also the same day."""

    first: Day
    second: Day
    or_same: bool

    def decide(self, at: Reading) -> Verdict:
        """Settled when the spans do not overlap."""
        first, second = self.first.span(at), self.second.span(at)
        if first.latest < second.earliest or (self.or_same and first.latest == second.earliest):
            return True
        if first.earliest > second.latest or (not self.or_same and first.earliest == second.latest):
            return False
        return None

    def sql(self, columns: Columns) -> str:
        """A ``CASE`` over the four bounds."""
        (a, b), (c, d) = self.first.sql(columns), self.second.sql(columns)
        yes, no = ("<=", ">") if self.or_same else ("<", ">=")
        return f"(CASE WHEN {b} {yes} {c} THEN TRUE WHEN {a} {no} {d} THEN FALSE END)"

    def sure_and_possible(self, columns: Columns) -> tuple[str, str]:
        """One comparison each, which is quicker over a list than the ``CASE``."""
        (a, b), (c, d) = self.first.sql(columns), self.second.sql(columns)
        not_after = "<=" if self.or_same else "<"
        return f"({b} {not_after} {c})", f"({a} {not_after} {d})"

    @property
    def parts(self) -> tuple[Day, ...]:
        """Both days."""
        return (self.first, self.second)


@dataclass(frozen=True, slots=True, eq=False)
class Fixed(Day):
    """A day of the calendar."""

    day: date

    def span(self, at: Reading) -> Span:  # noqa: ARG002
        """That day."""
        return Span.on(self.day)

    def sql(self, columns: Columns) -> tuple[str, str]:  # noqa: ARG002
        """A literal."""
        return (f"DATE '{self.day.isoformat()}'",) * 2


@dataclass(frozen=True, slots=True, eq=False)
class Counted(Day):
    """A day counted from another: years, months, days, or the next open day."""

    start: Day
    counting: Counting

    def span(self, at: Reading) -> Span:
        """Both bounds, counted."""
        start = self.start.span(at)
        earliest = self.counting.count(start.earliest)
        return Span(earliest, earliest if start.exact else self.counting.count(start.latest))

    def sql(self, columns: Columns) -> tuple[str, str]:
        """Both bounds, counted; the latest only where it is another day than the earliest."""
        earliest, latest = self.start.sql(columns)
        first = columns.once(self.counting.sql(earliest))
        last = self.counting.sql(latest)
        if columns.shares(first):
            last = f"(CASE WHEN {earliest} = {latest} THEN {first} ELSE {last} END)"
        return first, columns.once(last)

    @property
    def parts(self) -> tuple[Day, ...]:
        """The day counted from."""
        return (self.start,)


@dataclass(frozen=True, slots=True, eq=False)
class Later(Day):
    """The later of several days (``later_of``) or, ``earlier``, the earlier of them."""

    parts: tuple[Day, ...]
    earlier: bool = False

    def span(self, at: Reading) -> Span:
        """Bound by bound."""
        spans = [part.span(at) for part in self.parts]
        pick = min if self.earlier else max
        return Span(pick(s.earliest for s in spans), pick(s.latest for s in spans))

    def needs(self, at: Reading) -> Iterator[str]:
        """Only the days that may still turn out to be the one."""
        mine = self.span(at)
        if not mine.exact:
            for part in self.parts:
                theirs = part.span(at)
                if (
                    theirs.latest > mine.earliest
                    if not self.earlier
                    else theirs.earliest < mine.latest
                ):
                    yield from part.needs(at)

    def sql(self, columns: Columns) -> tuple[str, str]:
        """``GREATEST`` or ``LEAST``; no bound is ever NULL, which they would skip."""
        pick = "LEAST" if self.earlier else "GREATEST"
        bounds = [part.sql(columns) for part in self.parts]
        earliest, latest = (", ".join(column) for column in zip(*bounds, strict=True))
        return columns.once(f"{pick}({earliest})"), columns.once(f"{pick}({latest})")


@dataclass(frozen=True, slots=True, eq=False)
class OrLater(Day):
    """A day not before another."""

    start: Day

    def span(self, at: Reading) -> Span:
        """Open towards the future."""
        return Span(self.start.span(at).earliest, FOREVER)

    def needs(self, at: Reading) -> Iterator[str]:
        """The day it cannot precede."""
        yield from self.start.needs(at)

    def sql(self, columns: Columns) -> tuple[str, str]:
        """The earliest bound and the end of time."""
        return self.start.sql(columns)[0], f"DATE '{FOREVER.isoformat()}'"

    @property
    def parts(self) -> tuple[Day, ...]:
        """The day it cannot precede."""
        return (self.start,)


@dataclass(frozen=True, slots=True, eq=False)
class WhenDay(Day):
    """One day or another, by a condition; anything between when that is not settled."""

    when: Condition
    then: Day
    otherwise: Day

    def span(self, at: Reading) -> Span:
        """The chosen day, or all that either allows."""
        chosen = self.when.decide(at)
        if chosen is not None:
            return (self.then if chosen else self.otherwise).span(at)
        then, otherwise = self.then.span(at), self.otherwise.span(at)
        return Span(min(then.earliest, otherwise.earliest), max(then.latest, otherwise.latest))

    def needs(self, at: Reading) -> Iterator[str]:
        """The choice, and the branches it leaves open."""
        if self.span(at).exact:
            return
        chosen = self.when.decide(at)
        yield from self.when.needs(at)
        if chosen is not False:
            yield from self.then.needs(at)
        if chosen is not True:
            yield from self.otherwise.needs(at)

    def sql(self, columns: Columns) -> tuple[str, str]:
        """A ``CASE`` for each bound."""
        when = self.when.sql(columns)
        (a, b), (c, d) = self.then.sql(columns), self.otherwise.sql(columns)
        choose = "(CASE WHEN {w} THEN {x} WHEN NOT {w} THEN {y} ELSE {pick}({x}, {y}) END)"
        return (
            columns.once(choose.format(w=when, x=a, y=c, pick="LEAST")),
            columns.once(choose.format(w=when, x=b, y=d, pick="GREATEST")),
        )

    @property
    def parts(self) -> tuple[Part, ...]:
        """The choice and its branches."""
        return (self.when, self.then, self.otherwise)


def later_of(*days: Day) -> Day:
    """The latest of these days."""
    return Later(days)


def earlier_of(*days: Day) -> Day:
    """The earliest of these days."""
    return Later(days, earlier=True)
