"""What is a part of a packet, and what is the order of parts?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.law.filing import Place

KINDS = (
    *("identity", "family_tie", "entry_and_travel", "police_or_court", "medical"),
    *("photo", "message", "membership", "work_or_school", "statement", "letter"),
    *("expert_report", "earlier_interview", "notice", "filing_proof", "other"),
    *("country_report", "news", "law_text"),
)
"""The kinds of exhibit in their order, where nobody chose another: first who the person is, then
what happened, then the country."""


class Part(StrEnum):
    """A part of a packet."""

    APPEARANCE = "appearance"
    COVER = "cover"
    LETTER = "letter"
    FEE = "fee"
    APPLICATION = "application"
    DECLARATION = "declaration"
    INDEX = "index"
    EXHIBITS = "exhibits"
    MISSING = "missing"
    WITNESSES = "witnesses"
    ARRESTS = "arrests"
    SERVICE = "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A part at its place, and who says that it stands there."""

    part: Part
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The order of a forum.

    ``tabbed`` are the parts that are exhibits themselves and stand first among them; ``lettered``
    when each exhibit has a tab with a letter, and not a plain sheet with its title. ``kinds`` is
    the order of the exhibits where nobody chose another.
    """

    forum: Place
    slots: tuple[Slot, ...]
    tabbed: tuple[Part, ...]
    lettered: bool
    kinds: tuple[str, ...]


def letters(place: int) -> str:
    """The tab at a place, counted from 0: A to Z, then AA, AB, as columns are counted."""
    found, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
