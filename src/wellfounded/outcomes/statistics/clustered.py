"""How many decisions were really made, when families are decided together?

A mother and three children are four rows and one decision. The design effect says by how much
the rows overstate it: the variance of the share with families kept whole, over the variance as
if every row were its own decision (L. Kish, 1965; the linearised variance of a ratio).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

FEW = 100
"""Under so many families their own scatter is no guide: each is then taken as one decision."""
RARE = 20
"""Nor is it where fewer were granted, or were not: one family of five would make it five."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What a database sums over families, one line for each family before."""

    families: int
    granted: int
    decided: int
    granted_squared: int
    """The sum of granted × granted."""
    granted_by_decided: int
    """The sum of granted × decided."""
    decided_squared: int
    """The sum of decided × decided."""


def sums(families: Iterable[tuple[int, int]]) -> Sums:
    """The sums over (granted, decided) of each family; families of whom nothing is decided drop."""
    pairs = [(granted, decided) for granted, decided in families if decided]
    return Sums(
        families=len(pairs),
        granted=sum(granted for granted, _ in pairs),
        decided=sum(decided for _, decided in pairs),
        granted_squared=sum(granted * granted for granted, _ in pairs),
        granted_by_decided=sum(granted * decided for granted, decided in pairs),
        decided_squared=sum(decided * decided for _, decided in pairs),
    )


def design_effect(of: Sums) -> float:
    """How many rows make one decision, 1 or more.

    With few families, or where hardly any or nearly all were granted, no scatter can be measured.
    Then every family counts as one decision, which is the most that families can do when their
    size has nothing to do with the outcome.
    """
    if not of.decided:
        return 1.0
    together = of.decided_squared / of.decided
    share = of.granted / of.decided
    alone = share * (1 - share) * of.decided
    if of.families < FEW or min(of.granted, of.decided - of.granted) < RARE:
        return max(1.0, together)
    scatter = of.granted_squared - 2 * share * of.granted_by_decided + share**2 * of.decided_squared
    return max(1.0, scatter * of.families / (of.families - 1) / alone)


def effective(of: Sums) -> float:
    """The number of independent decisions that say as much."""
    return of.decided / design_effect(of)
