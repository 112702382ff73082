"""Whom can somebody call at once, for what, and where was the number read?"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

FILE = "people_to_call.toml"
NEEDS = ("self", "danger", "child")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One number: how it is shown and dialled, what for, and its source with the day it was read.

    ``official`` is False where the number was read at second hand only.
    """

    id: str
    show: str
    dial: str
    needs: tuple[str, ...]
    source: str
    url: str
    checked: date
    official: bool

    @property
    def name(self) -> str:
        """The id of the words that name it."""
        return f"call.{self.id}"

    @property
    def what(self) -> str:
        """The id of the words on what it does."""
        return f"call.{self.id}.what"


@cache
def lines() -> tuple[Line, ...]:
    """Every number, in the order in which they are shown."""
    told = tomllib.loads((files(__package__) / FILE).read_text(encoding="utf-8"))
    return tuple(Line(id=id, needs=tuple(one.pop("for")), **one) for id, one in told.items())


def lines_for(*needs: str) -> tuple[Line, ...]:
    """The numbers for any of these needs."""
    return tuple(one for one in lines() if set(needs) & set(one.needs))
