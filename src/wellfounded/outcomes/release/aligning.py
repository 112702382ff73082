"""Which field of a shifted line belongs into which column?

A tab too many inside a row moves everything right of it; a tab that is missing moves it back.
Every way to undo it is weighed: leave out a blank field, put two halves of a text together, add
a blank. The likeliest way is taken only if each other outcome is a thousand times less likely;
where two come close, nobody guesses.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.outcomes.release.evidence import IMPOSSIBLE, Evidence
from wellfounded.outcomes.table import Kind

SURE: Final = math.log(1000)
MOVE: Final = math.log(100)
"""What speaks against each blank left out or added, and each text put together."""
FARTHEST: Final = 20
"""By how many places a field may have moved."""


@dataclass(frozen=True, slots=True)
class Way:
    """One outcome: a value for each column, and what speaks against it."""

    against: float
    values: tuple[str, ...]
    impossible: bool = False


def aligned(line: Sequence[str], evidence: Evidence) -> tuple[str, ...] | None:
    """The value of each column; None if it cannot be told for sure."""
    best = _ways([value.strip(" ") for value in line], evidence)
    if not best or best[0].impossible:
        return None
    if len(best) > 1 and best[1].against - best[0].against < SURE:
        return None
    return best[0].values


def _ways(line: list[str], evidence: Evidence) -> list[Way]:
    """The two likeliest outcomes, the likelier first."""
    fields = evidence.fields
    reached: list[dict[int, list[Way]]] = [{} for _ in range(len(line) + 2)]
    reached[0][0] = [Way(0.0, ())]
    for at in range(len(line) + 1):
        for column in range(len(fields) + 1):
            if abs(at - column) > FARTHEST:
                continue
            for way in reached[at].get(column, []):
                if column < len(fields):
                    _on(reached[at], column + 1, way, "", MOVE, evidence)
                if at == len(line):
                    continue
                if column < len(fields):
                    _on(reached[at + 1], column + 1, way, line[at], 0.0, evidence)
                    _join(reached[at + 2], line, at, column, way, evidence)
                if not line[at]:
                    left = Way(way.against + MOVE, way.values, way.impossible)
                    _keep(reached[at + 1], column, left)
    return reached[len(line)].get(len(fields), [])


def _join(
    reached: dict[int, list[Way]],
    line: list[str],
    at: int,
    column: int,
    way: Way,
    evidence: Evidence,
) -> None:
    """Put two halves of a text together."""
    field = evidence.fields[column]
    if at + 1 < len(line) and line[at] and line[at + 1] and field and field.kind is Kind.TEXT:
        both = f"{line[at]} {line[at + 1]}"
        _on(reached, column + 1, way, both, MOVE, evidence)


def _on(
    reached: dict[int, list[Way]],
    column: int,
    way: Way,
    value: str,
    more: float,
    evidence: Evidence,
) -> None:
    cost = evidence.against(value, column - 1)
    impossible = way.impossible or cost >= IMPOSSIBLE
    _keep(reached, column, Way(way.against + more + cost, (*way.values, value), impossible))


def _keep(reached: dict[int, list[Way]], column: int, way: Way) -> None:
    """Among the two likeliest at this place; the same outcome counts once."""
    ways = reached.setdefault(column, [])
    for place, other in enumerate(ways):
        if other.values == way.values:
            if way.against < other.against:
                ways[place] = way
            break
    else:
        ways.append(way)
    ways.sort(key=lambda one: one.against)
    del ways[2:]
