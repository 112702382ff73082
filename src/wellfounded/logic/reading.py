"""Whose facts, and which record of which list, is a rule being read against?"""

from __future__ import annotations

from dataclasses import dataclass, field

from wellfounded.logic.known import Known, Roster

Verdict = bool | None
"""Yes, no, or not settled by the facts."""


class AuthoritiesConflict(Exception):
    """Two texts in scope disagree and nothing says which prevails. Raised only when strict."""


@dataclass(slots=True)
class Reading:
    """One pass over one case.

    ``item`` is the list record at hand inside a quantifier and ``place`` its path, such as
    ``orders[0].``. Verdicts of rules and days are kept in ``memo`` for the whole pass.
    """

    known: Known
    strict: bool = False
    item: Known | str | None = None
    place: str = ""
    memo: dict[object, object] = field(default_factory=dict)

    def inside(self, item: Known | str, place: str) -> Reading:
        """The same pass, with one record of a list at hand."""
        return Reading(self.known, self.strict, item, place, self.memo)

    def of_case(self) -> Reading:
        """The same pass with no record at hand: a rule or a named day never depends on one."""
        return self if self.item is None else Reading(self.known, self.strict, memo=self.memo)

    def record(self) -> Known:
        """The record at hand."""
        if not isinstance(self.item, Known):
            raise TypeError(
                f"a rule reads a field of {self.place or 'a list'}, but no record is at hand: "
                "use item only inside any, none, at_least, latest and total_at_least"
            )
        return self.item

    def code(self) -> str:
        """The code at hand in a list of codes."""
        if not isinstance(self.item, str):
            raise TypeError(
                f"a rule reads a code of {self.place or 'a list'}, but no code is at hand: "
                "use item.code() only inside a list of codes"
            )
        return self.item


EMPTY = Roster()


@dataclass(frozen=True, slots=True)
class Columns:
    """How the SQL reading names what it reads: plain columns, or fields of a lambda's record.

    ``shared`` maps an expression that is used more than once to the column that holds it;
    without it nothing is shared.
    """

    depth: int = 0
    shared: dict[str, str] | None = None

    def inside(self) -> Columns:
        """One quantifier deeper."""
        return Columns(self.depth + 1, self.shared)

    @property
    def item(self) -> str:
        """The name of the record at hand."""
        return _record(self.depth)

    def once(self, sql: str) -> str:
        """A column that holds an expression, unless it reads a record at hand."""
        if self.shared is None or any(_record(n + 1) in sql for n in range(self.depth)):
            return sql
        return self.shared.setdefault(sql, quoted(f"§§ {len(self.shared) + 1}"))

    def shares(self, sql: str) -> bool:
        """Whether an expression is a column that ``once`` gave."""
        return self.shared is not None and sql in self.shared.values()

    def name(self, path: str, of_item: bool) -> str:
        """The SQL name of a path."""
        return f"{self.item}.{quoted(path)}" if of_item else quoted(path)


def _record(depth: int) -> str:
    return quoted(f"§{depth}")


def quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def computed(name: str) -> str:
    """The column of a rule or a named day. The sign keeps it apart from the columns read."""
    return quoted("§ " + name)
