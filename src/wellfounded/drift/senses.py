"""What may one word say, and how sure is it?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a word may say: a meaning in a table; ``sure`` unless it may be another."""

    table: str
    meaning: str
    number: str = "any"
    sure: bool = True


Senses = Mapping[str, tuple[Sense, ...]]
"""What a word says, by table."""

NOTHING: Senses = MappingProxyType({})


def by_table(senses: Iterable[Sense]) -> Senses:
    """Senses in the order given, by their tables."""
    found: dict[str, list[Sense]] = {}
    for one in senses:
        found.setdefault(one.table, []).append(one)
    return MappingProxyType({table: tuple(of) for table, of in found.items()}) or NOTHING
