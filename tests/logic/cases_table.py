"""What do the rules say of many cases when they are read as SQL?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import duckdb

from wellfounded.caseload.table import Kind, Kinds, Leaf, create_cases_table
from wellfounded.logic import Known, Part, select
from wellfounded.logic.leaves import Among, DayFact, Path, SameCode, YesNo
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast
from wellfounded.logic.sql import Named

__all__ = ["Kind", "Kinds", "create_cases_table", "kinds_read", "read_as_sql"]


def read_as_sql(
    goals: Sequence[Named], cases: Sequence[Known], kinds: Kinds | None = None
) -> list[tuple[object, ...]]:
    """What the SQL reading says of each case: a verdict a rule, two bounds a named day."""
    with duckdb.connect() as connection:
        create_cases_table(connection, "cases", cases, kinds or kinds_read(goals))
        query = select(goals, "cases", keep=("row",))
        return [row[1:] for row in connection.execute(f"{query} ORDER BY row").fetchall()]


def kinds_read(goals: Iterable[Named]) -> Kinds:
    """The facts that rules and named days read, with the kind each is read as."""
    case: dict[str, Kind] = {}
    for goal in goals:
        _read(goal, case, case)
    return case


def _read(node: Part, case: dict[str, Kind], record: dict[str, Kind]) -> None:
    def note(path: Path, kind: Leaf) -> None:
        before = (record if path.of_item else case).setdefault(path.name, kind)
        if before != kind:
            raise ValueError(f"{path.name} is read as {before} and as {kind}: one is a mistake")

    match node:
        case YesNo():
            note(node.path, "yes_no")
        case Among():
            note(node.path, "choice")
        case SameCode():
            note(node.left, "choice")
            note(node.right, "choice")
        case DayFact():
            note(node.path, "date")
        case AtLeast() | Latest() | TotalAtLeast():
            path = node.records.path
            lists = record if path.of_item else case
            before = lists.get(path.name)
            inner: dict[str, Kind] = dict(before) if isinstance(before, Mapping) else {}
            if isinstance(node, TotalAtLeast):
                inner[node.number.name] = "number"
            for part in node.parts:
                _read(part, case, inner)
            codes = "" in inner or before == "codes"
            lists[path.name] = "codes" if codes else inner or {"_": "yes_no"}
            return
        case _:
            pass
    for part in node.parts:
        _read(part, case, record)
