"""Which fact of the case does a rule read?

``yes``, ``choice`` and ``day`` name a fact of the case by its path; the same names on
``item`` read the record at hand inside a quantifier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.logic.condition import Condition
from wellfounded.logic.days import Day
from wellfounded.logic.known import Value
from wellfounded.logic.reading import Columns, Reading, Verdict
from wellfounded.logic.span import ANY_DAY, BEGINNING, FOREVER, Span

AT_A_TIME = 4


@dataclass(frozen=True, slots=True)
class Path:
    """Where a fact stands: in the case, or in the record at hand."""

    name: str
    of_item: bool = False

    def value(self, at: Reading) -> Value | None:
        """What is known, or None."""
        if not self.of_item:
            return at.known.values.get(self.name)
        return at.record().values.get(self.name) if self.name else at.code()

    def full(self, at: Reading) -> str:
        """The path from the top of the case."""
        return (at.place + self.name).rstrip(".") if self.of_item else self.name

    def sql(self, columns: Columns, ending: str = "") -> str:
        """The column or field that holds it."""
        if self.of_item and not self.name:
            return columns.item
        return columns.name(self.name + ending, self.of_item)


@dataclass(frozen=True, slots=True, eq=False)
class YesNo(Condition):
    """A fact that is answered yes or no."""

    path: Path

    def decide(self, at: Reading) -> Verdict:
        """The answer."""
        found = self.path.value(at)
        return found if isinstance(found, bool) else None

    def needs(self, at: Reading) -> Iterator[str]:
        """Itself."""
        if self.decide(at) is None:
            yield self.path.full(at)

    def sql(self, columns: Columns) -> str:
        """The column."""
        return self.path.sql(columns)


@dataclass(frozen=True, slots=True, eq=False)
class Among(Condition):
    """A choice, code or text that is one of ``codes``."""

    path: Path
    codes: tuple[str, ...]

    def decide(self, at: Reading) -> Verdict:
        """Whether the code is in the list."""
        found = self.path.value(at)
        return None if found is None else found in self.codes

    def needs(self, at: Reading) -> Iterator[str]:
        """Itself."""
        if self.path.value(at) is None:
            yield self.path.full(at)

    def sql(self, columns: Columns) -> str:
        """``IN``, a few codes at a time: of five or more DuckDB makes a join."""
        codes = ["'" + code.replace("'", "''") + "'" for code in self.codes]
        read = self.path.sql(columns)
        few = (codes[first : first + AT_A_TIME] for first in range(0, len(codes), AT_A_TIME))
        return "(" + " OR ".join(f"{read} IN ({', '.join(some)})" for some in few) + ")"


@dataclass(frozen=True, slots=True, eq=False)
class SameCode(Condition):
    """Two choices or codes that are the same."""

    left: Path
    right: Path

    def decide(self, at: Reading) -> Verdict:
        """Whether they are equal."""
        left, right = self.left.value(at), self.right.value(at)
        return None if left is None or right is None else left == right

    def needs(self, at: Reading) -> Iterator[str]:
        """Whichever is unknown."""
        for path in (self.left, self.right):
            if path.value(at) is None:
                yield path.full(at)

    def sql(self, columns: Columns) -> str:
        """``=``."""
        return f"({self.left.sql(columns)} = {self.right.sql(columns)})"


@dataclass(frozen=True, slots=True)
class Choice:
    """A fact that is one of a list of codes."""

    path: Path

    def among(self, *codes: str) -> Condition:
        """It is one of these."""
        return Among(self.path, codes)

    def same_as(self, other: Choice) -> Condition:
        """It is the same as another choice."""
        return SameCode(self.path, other.path)


@dataclass(frozen=True, slots=True, eq=False)
class DayFact(Day):
    """A date of the case; unknown means any day."""

    path: Path

    def span(self, at: Reading) -> Span:
        """What is known of the day."""
        found = self.path.value(at)
        return found if isinstance(found, Span) else ANY_DAY

    def needs(self, at: Reading) -> Iterator[str]:
        """Itself, until one day is left."""
        if not self.span(at).exact:
            yield self.path.full(at)

    def sql(self, columns: Columns) -> tuple[str, str]:
        """Its two columns, an absent bound being the end of time."""
        earliest = self.path.sql(columns, "__earliest")
        latest = self.path.sql(columns, "__latest")
        return (
            f"COALESCE({earliest}, DATE '{BEGINNING.isoformat()}')",
            f"COALESCE({latest}, DATE '{FOREVER.isoformat()}')",
        )


class _Item:
    """The record at hand inside a quantifier."""

    @staticmethod
    def yes(path: str) -> YesNo:
        return YesNo(Path(path, of_item=True))

    @staticmethod
    def choice(path: str) -> Choice:
        return Choice(Path(path, of_item=True))

    @staticmethod
    def code() -> Choice:
        return Choice(Path("", of_item=True))

    @staticmethod
    def day(path: str) -> DayFact:
        return DayFact(Path(path, of_item=True))


item = _Item()


def yes(path: str) -> YesNo:
    """The fact at ``path``, answered yes or no."""
    return YesNo(Path(path))


def choice(path: str) -> Choice:
    """The fact at ``path``, one of a list of codes."""
    return Choice(Path(path))


def day(path: str) -> DayFact:
    """The date at ``path``."""
    return DayFact(Path(path))
