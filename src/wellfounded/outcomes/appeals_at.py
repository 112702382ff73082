"""What became of decisions on appeal, over the last five years of the courts?

A sum is given only where every year is known: one that is not would be missing from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.outcomes.open_cube import OpenCube
from wellfounded.outcomes.queries.query import asked

OUTCOMES: Final = ("none", "pending", "remand", "sustain", "dismiss", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeals:
    """The first and the last year, and how many went which way; None where it is not known."""

    first: int
    last: int
    outcomes: Sequence[tuple[str, int | None]]


def appeals_at(cube: OpenCube, group: tuple[str, str]) -> Appeals | None:
    """Of a nationality or a court, each empty for all; None where no sum is known."""
    rows = [] if all(group) else cube.rows(asked("appeals", appeals="appeals"), group)
    known = {outcome: n for outcome, n, _, _ in rows if n is not None}
    if not known:
        return None
    _, _, first, last = rows[0]
    found = [(outcome, known.get(outcome)) for outcome in OUTCOMES]
    return Appeals(first=first, last=last, outcomes=found)
