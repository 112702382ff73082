"""What can drift between an original and its English?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

Place = tuple[int, int]
"""From a character of a text up to but not with another."""


class Kind(StrEnum):
    """What an alarm is about."""

    SENTENCE = "sentence"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MEASURE = "measure"
    NAME = "name"
    PERSON = "person"
    PLURAL = "plural"
    NEGATION = "negation"
    KIN = "kin"


EVERY_LANGUAGE = (Kind.SENTENCE, Kind.NUMBER, Kind.DATE, Kind.NAME)
"""What is compared without a file of words; numbers and dates then in digits alone."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A place of the original and a place of the English that do not agree; one may be empty."""

    kind: Kind
    original: Place | None
    english: Place | None


def paired(
    kind: Kind, lost: Sequence[Place], added: Sequence[Place], *, alone: bool = True
) -> Iterator[Difference]:
    """What the original has and what the English has instead, side by side in their order.

    With ``alone`` what has nothing on the other side is told as well.
    """
    for at in range(max(len(lost), len(added)) if alone else min(len(lost), len(added))):
        yield Difference(
            kind,
            lost[at] if at < len(lost) else None,
            added[at] if at < len(added) else None,
        )
