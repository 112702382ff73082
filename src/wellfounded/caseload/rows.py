"""What is known of a case, by its row in a table of cases?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wellfounded.caseload.table import Kind, Kinds
from wellfounded.logic import BEGINNING, FOREVER, Known, Roster, Span, Value


def known_of(row: Mapping[str, Any], kinds: Kinds) -> Known:
    """The facts of a row or of a record; a column that is NULL is not known."""
    values: dict[str, Value] = {}
    rosters: dict[str, Roster] = {}
    for path, kind in kinds.items():
        if kind == "date":
            bounds = row[f"{path}__earliest"], row[f"{path}__latest"]
            if bounds != (None, None):
                values[path] = Span(bounds[0] or BEGINNING, bounds[1] or FOREVER)
        elif kind == "codes" or not isinstance(kind, str):
            items, complete = row[path], row[f"{path}__complete"]
            if items is not None or complete is not None:
                rosters[path] = Roster(_items(items or (), kind), complete)
        elif row[path] is not None:
            values[path] = row[path]
    return Known(values=values, rosters=rosters)


def _items(items: Sequence[Any], kind: Kind) -> tuple[Known, ...] | tuple[str, ...]:
    if isinstance(kind, str):
        return tuple(items)
    return tuple(known_of(item, kind) for item in items)
