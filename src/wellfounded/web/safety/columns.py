"""What lies in each column of the databases?

The public page, the page of the reference and the tests all read this one list. A column that is
not told here fails the tests, and so does one that is told sealed and is not.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

FILE = "columns.toml"
TAKEN = ("about", "until")
"""What is said of a whole table. A column of that name has a dash after it in the file."""


class Kind(Enum):
    """What a column holds, from what tells most to what tells least."""

    PERSON = "person"
    SERVER = "server"
    NAME = "name"
    HOUR = "hour"
    MINUTE = "minute"
    WORD = "word"
    COUNT = "count"
    LINK = "link"
    ID = "id"
    PUBLIC_KEY = "public_key"
    HASH = "hash"

    @property
    def sealed(self) -> bool:
        """Whether it lies sealed."""
        return self in (Kind.PERSON, Kind.SERVER)

    @property
    def handed_over(self) -> bool:
        """Whether who runs the site could hand it over so that it can be read."""
        return self is not Kind.PERSON


class About(Enum):
    """What the tables are about, in the order in which the page tells it."""

    ANSWERS = "answers"
    PAPERS = "papers"
    AHEAD = "ahead"
    ASKED = "asked"
    HELD = "held"
    VISIT = "visit"
    HAPPENED = "happened"
    KEYS = "keys"
    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its kind, what it is where the kind does not say so, and until when it stays.

    ``until`` ends the id of the words for it, ``kept.until.…``.
    """

    table: str
    name: str
    kind: Kind
    what: str
    about: About
    until: str

    @property
    def id(self) -> str:
        """The table and the column, as ``file.blob``."""
        return f"{self.table}.{self.name}"


@cache
def columns() -> tuple[Column, ...]:
    """Every column that is told of.

    Raises:
        ValueError: the file names a kind or a subject that there is not.
    """
    told = tomllib.loads((files(__package__) / FILE).read_text(encoding="utf-8"))
    return tuple(
        _column(table, name, said, about=About(one["about"]), until=one["until"])
        for table, one in told.items()
        for name, said in one.items()
        if name not in TAKEN
    )


def _column(table: str, name: str, said: Any, *, about: About, until: str) -> Column:
    kind, what = (said, "") if isinstance(said, str) else said
    column = name.removesuffix("_") if name.removesuffix("_") in TAKEN else name
    return Column(table=table, name=column, kind=Kind(kind), what=what, about=about, until=until)
