"""What is a contradiction, and how is it told again from one day to the next?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from wellfounded.contradictions.passage import Passage


class Kind(StrEnum):
    """In what the two passages differ."""

    DATE = "date"
    ORDER = "order"
    COUNT = "count"
    PLACE = "place"
    NAME = "name"
    AGE = "age"
    OVERLAP = "overlap"
    NEVER = "never"
    MARITAL = "marital"
    ENTRY = "entry"
    ACTOR = "actor"
    SIDE = "side"
    WEEKDAY = "weekday"
    TIMES = "times"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Two passages that may not both be true, and of what they speak.

    ``about`` is what both tell of, such as ``arrest``.
    """

    kind: Kind
    first: Passage
    second: Passage
    about: str = ""

    @property
    def id(self) -> str:
        """The same for the same words at the same places, on any day and in any order."""
        both = sorted((self.first.fingerprint, self.second.fingerprint))
        return sha256("\0".join((self.kind, *both)).encode()).hexdigest()[:16]
