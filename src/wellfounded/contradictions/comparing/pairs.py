"""Which two claims are worth comparing?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol, TypeVar

from wellfounded.contradictions.passage import Passage
from wellfounded.contradictions.reading.happenings import GROUPS
from wellfounded.contradictions.told import Event

MOST = 500
"""Tellings of one kind that are compared: a page made to be slow holds more."""
CHILDREN = {"son": "child", "daughter": "child"}


class Claim(Protocol):
    """Anything that was claimed in a passage."""

    @property
    def passage(self) -> Passage:
        """Where."""


C = TypeVar("C", bound=Claim)


def documents(claims: Iterable[C]) -> dict[str, list[C]]:
    """The claims by the document they stand in."""
    found: defaultdict[str, list[C]] = defaultdict(list)
    for claim in claims:
        found[claim.passage.place.document].append(claim)
    return dict(found)


def comparable(events: Iterable[Event]) -> list[list[Event]]:
    """The events that may be told of one another: by their group of kinds, and who suffered."""
    found: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in events:
        kin = CHILDREN.get(event.who.kin, event.who.kin)
        found[GROUPS.get(event.kind, event.kind), kin].append(event)
    return [group[:MOST] for group in found.values()]


def apart(first: Claim, second: Claim) -> bool:
    """Whether two claims stand in different passages."""
    one, other = first.passage, second.passage
    return one.place != other.place or one.end <= other.start or other.end <= one.start
