"""When does a decided case settle ours, a fortiori? The reason model of J. Horty.

A decided case settles ours for a side when ours has at least the factors on which it rests
for that side, and none for the other side that it did not have. Nothing is counted or
weighed. A factor of which nothing is known may be there or not, so that what is settled
stays so whatever is learnt later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellfounded.facts.factors import ids_of
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent.case_factors import CaseFactors
from wellfounded.law.precedent.decision import Holding, Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """The factors of a case that speak to one element: surely there, and possibly there."""

    sure: frozenset[str]
    possible: frozenset[str]

    @classmethod
    def of(cls, element: str, factors: CaseFactors) -> Weighing:
        """What a case says on an element."""
        speaking = ids_of(element, Side.FOR) | ids_of(element, Side.AGAINST)
        return cls(sure=speaking & factors.present, possible=speaking - factors.absent)

    def shares(self, ruling: Ruling) -> bool:
        """Whether a ruling has a factor that the case surely has."""
        return not self.sure.isdisjoint(ruling.all_factors)

    def settled_by(self, ruling: Ruling) -> bool:
        """Whether a ruling settles the case, whatever is still open."""
        return bool(ruling.settles) and _covers(ruling, self.sure, self.possible)

    def may_be_settled_by(self, ruling: Ruling) -> bool:
        """Whether a ruling would settle the case if what is open turned out so."""
        return bool(ruling.settles) and _covers(ruling, self.possible, self.sure)


def _covers(ruling: Ruling, ours: frozenset[str], against_us: frozenset[str]) -> bool:
    """Whether a ruling's reason is all in ``ours``, and ``against_us`` brings nothing new."""
    return ruling.reason <= ours and not opposing(ruling, against_us)


def missing(ruling: Ruling, ours: frozenset[str]) -> frozenset[str]:
    """The factors on which a ruling rests, or that were on its side, and are not in ours."""
    side = ruling.side
    return (ruling.reason or (ruling.factors[side] if side else frozenset())) - ours


def opposing(ruling: Ruling, ours: frozenset[str]) -> frozenset[str]:
    """Our factors for the other side that a ruling did not have before it."""
    side = ruling.side
    if side is None:
        return frozenset()
    return (ours & ids_of(ruling.element, side.other)) - ruling.factors[side.other]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What the binding decisions make of an element.

    ``by`` settle it for ``side``. ``contrary`` settle it the other way: of equal rank in a
    conflict (``side`` is then None), of lower rank if it is settled. ``may_yet`` would settle
    it, or stand against what settles it, if what is open turned out so.
    """

    side: Side | None
    by: tuple[Holding, ...] = ()
    contrary: tuple[Holding, ...] = ()
    may_yet: tuple[Holding, ...] = ()

    @property
    def conflict(self) -> bool:
        """Whether binding decisions of equal rank settle it both ways."""
        return self.side is None and bool(self.by)


def settle(binding: Iterable[Holding], ours: Weighing) -> Settled:
    """What the ``binding`` decisions make of a case; the highest rank prevails."""
    binding = tuple(binding)
    settling = tuple(one for one in binding if ours.settled_by(one.ruling))
    may = tuple(
        one for one in binding if one not in settling and ours.may_be_settled_by(one.ruling)
    )
    if not settling:
        return Settled(side=None, may_yet=may)
    rank = max(one.decision.court.rank for one in settling)
    highest = tuple(one for one in settling if one.decision.court.rank == rank)
    sides = {one.ruling.settles for one in highest}
    if len(sides) > 1:
        return Settled(
            side=None,
            by=tuple(one for one in highest if one.ruling.settles is Side.FOR),
            contrary=tuple(one for one in highest if one.ruling.settles is Side.AGAINST),
            may_yet=may,
        )
    (side,) = sides
    doubts = tuple(
        one for one in may if one.ruling.settles is not side and one.decision.court.rank >= rank
    )
    if doubts:
        return Settled(side=None, may_yet=(*highest, *doubts))
    contrary = tuple(one for one in settling if one.ruling.settles is not side)
    return Settled(side=side, by=highest, contrary=contrary, may_yet=may)
