"""Who publishes on countries, how often, and how is it cited?"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

FILE = files("wellfounded.evidence.library").joinpath("publishers.toml")
CITED = "{publisher}, {title} ({date})"


class NoSuchPublisher(LookupError):
    """No publisher is known under this id; the text names those that are."""

    def __init__(self, id: str) -> None:
        listed = ", ".join(publishers())
        super().__init__(f"publisher {id!r} is not known; write one of {listed}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """A publisher. ``months`` is how long an edition is ordinarily the newest; 0 if none is."""

    id: str
    name: str
    title: str
    months: int
    cadence: str
    tag: str
    cite: str = CITED


@cache
def publishers() -> Mapping[str, Publisher]:
    """Every publisher by its id."""
    data = tomllib.loads(FILE.read_text("utf-8"))
    del data["checked"]
    return MappingProxyType({id: Publisher(id=id, **row) for id, row in data.items()})


def publisher(id: str) -> Publisher:
    """The publisher with this id.

    Raises:
        NoSuchPublisher: if there is none.
    """
    try:
        return publishers()[id]
    except KeyError:
        raise NoSuchPublisher(id) from None
