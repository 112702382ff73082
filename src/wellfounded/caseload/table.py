"""How do many cases become one table that the rules can be asked of as SQL?

One row a case. Columns are named by the paths; a date is ``path__earliest`` and
``path__latest``, a list is a ``LIST`` beside ``path__complete``, and ``row`` counts the cases.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

import duckdb

from wellfounded.logic import BEGINNING, FOREVER, Known, Roster, Span

Leaf = Literal["yes_no", "choice", "number", "date", "codes"]
Kind = Leaf | Mapping[str, "Kind"]
Kinds = Mapping[str, Kind]

CHUNK = 5_000
TYPES: dict[str, object] = {
    "yes_no": "BOOLEAN",
    "choice": "VARCHAR",
    "number": "BIGINT",
    "codes": ["VARCHAR"],
}


def create_cases_table(
    connection: duckdb.DuckDBPyConnection, name: str, cases: Sequence[Known], kinds: Kinds
) -> None:
    """Create the table ``name`` with one row for each of ``cases``, which are of these ``kinds``.

    A record list is the mapping of its fields' kinds. Facts that ``kinds`` does not name are
    left out; ``kinds_read`` finds those that a rule reads.
    """
    shape = json.dumps([{"row": "BIGINT", **structure(kinds)}])
    rows = f"SELECT unnest(from_json(?, '{shape.replace(chr(39), chr(39) * 2)}')) AS case"
    for first in range(0, max(len(cases), 1), CHUNK):
        chunk = enumerate(cases[first : first + CHUNK], first)
        data = json.dumps([{"row": row, **dict(_row(case, kinds))} for row, case in chunk])
        into = f"INSERT INTO {name}" if first else f"CREATE TABLE {name} AS"
        connection.execute(f'{into} SELECT "case".* FROM ({rows})', [data])


def structure(kinds: Kinds) -> dict[str, object]:
    """The type of each column of a table of cases, as DuckDB's ``from_json`` takes it."""
    columns: dict[str, object] = {}
    for path, kind in kinds.items():
        if kind == "date":
            columns |= {f"{path}__earliest": "DATE", f"{path}__latest": "DATE"}
            continue
        columns[path] = TYPES[kind] if isinstance(kind, str) else [structure(kind)]
        if kind == "codes" or not isinstance(kind, str):
            columns[f"{path}__complete"] = "BOOLEAN"
    return columns


def _row(known: Known, kinds: Kinds) -> Iterator[tuple[str, object]]:
    for path, kind in kinds.items():
        value = known.values.get(path)
        roster = known.rosters.get(path, Roster())
        if isinstance(value, Span):
            yield f"{path}__earliest", None if value.earliest == BEGINNING else str(value.earliest)
            yield f"{path}__latest", None if value.latest == FOREVER else str(value.latest)
        elif path not in known.rosters:
            yield path, value
        else:
            yield path, [_item(item, kind) for item in roster.items]
            yield f"{path}__complete", roster.complete


def _item(item: Known | str, kind: Kind) -> object:
    if isinstance(item, str) or isinstance(kind, str):
        return item
    return dict(_row(item, kind))
