"""Which tables does the courts' public release have, with which columns?

Source: the headers of EOIR's monthly case data, and the shares of empty fields counted by the
Deportation Data Project over the release of 2025. One file for each table, in ``tables``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, Final


class Kind(StrEnum):
    """What stands in a column."""

    ID = "id"
    """A whole number that names a row of some table."""
    DAY = "day"
    """A day; the time of day behind it is always zero."""
    STAMP = "stamp"
    """A moment at which a clerk changed something."""
    TIME = "time"
    """A time of day, as four digits."""
    MONTH = "month"
    """A month and a year, as ``M/YYYY``."""
    FLAG = "flag"
    """0 or 1."""
    NUMBER = "number"
    CODE = "code"
    """A word that a lookup table explains, padded with blanks."""
    TEXT = "text"


WORDS: Final = frozenset({Kind.CODE, Kind.TEXT})
"""The kinds of columns in which a word stands."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``empty`` is the share of rows, from 0 to 1, that leave it empty."""

    name: str
    kind: Kind
    empty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; its columns stand in the order of the release."""

    name: str
    holds: str
    key: str
    rows: int
    """How many there were in the summer of 2026."""
    columns: Mapping[str, Column]
    once: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a column was called before."""
    gone: tuple[str, ...] = ()
    """Columns that earlier releases had."""


@cache
def tables() -> Mapping[str, Table]:
    """Every table by its name."""
    folder = files(__package__) / "tables"
    found = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    texts = {name.removesuffix(".toml"): (folder / name).read_text("utf-8") for name in found}
    return {name: _table(name, tomllib.loads(text)) for name, text in texts.items()}


def _table(name: str, told: Mapping[str, Any]) -> Table:
    columns = {
        column: Column(column, Kind(said["kind"]), said["empty"] / 100)
        for column, said in told["columns"].items()
    }
    once = {now: tuple(before) for now, before in told.get("once", {}).items()}
    return Table(
        name=name,
        holds=told["holds"],
        key=told["key"],
        rows=told["rows"],
        columns=columns,
        once=once,
        gone=tuple(told.get("gone", ())),
    )
