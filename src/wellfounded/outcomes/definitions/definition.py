"""What does each definition count? Its file's head says it, its query does it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

IDS: Final = ("D1", "D2", "D3", "D4", "D5")
DEFAULT: Final = "D1"
LINE: Final = re.compile(r"^-- ([a-z ]+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A meaning of "grant rate"; ``query`` reads ``asylum`` and gives each row its ``outcome``."""

    id: str
    name: str
    unit: str
    numerator: str
    denominator: str
    left_out: str
    source: str
    query: str


class NoDefinition(ValueError):
    """Nobody counts that way here."""


@cache
def definitions() -> Mapping[str, Definition]:
    """Every definition by its id."""
    return {id: _read(id) for id in IDS}


def definition(id: str) -> Definition:
    """The definition of an id.

    Raises:
        NoDefinition: there is none of that id.
    """
    if id not in IDS:
        raise NoDefinition(f"{id}: no definition has this name; write one of {', '.join(IDS)}")
    return definitions()[id]


def _read(id: str) -> Definition:
    text = files(__package__).joinpath(f"{id.lower()}.sql").read_text("utf-8")
    said = {name.replace(" ", "_"): value for name, value in LINE.findall(text)}
    return Definition(**said, query=text)
