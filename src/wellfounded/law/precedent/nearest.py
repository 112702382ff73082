"""Which decided case is nearest on each side, and what sets it apart from ours?

Near is what has least that sets it apart. Among equals a decision that binds comes before
one that does not, one that may settle before one that only illustrates, the later first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent.decision import Holding
from wellfounded.law.precedent.reason_model import Weighing, missing, opposing


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A decision near to the case.

    ``shared`` are the factors both have, ``missing`` those it rests on that are not surely in
    our case, ``opposing`` those for the other side that our case has and it had not, and
    ``to_rule_out`` those of the same kind of which nothing is known in our case.
    """

    holding: Holding
    binds: bool
    shared: frozenset[str]
    missing: frozenset[str]
    opposing: frozenset[str]
    to_rule_out: frozenset[str]

    @property
    def distance(self) -> int:
        """How much sets it apart."""
        return len(self.missing) + len(self.opposing)


def nearest(close: Iterable[Near], side: Side) -> Near | None:
    """The nearest of the decisions on a side, or None."""
    return min((one for one in close if one.holding.ruling.side is side), key=_order, default=None)


def near_to(holding: Holding, ours: Weighing, *, binds: bool) -> Near:
    """How near a decision is to a case."""
    ruling = holding.ruling
    against = opposing(ruling, ours.sure)
    return Near(
        holding=holding,
        binds=binds,
        shared=ours.sure & ruling.all_factors,
        missing=missing(ruling, ours.sure),
        opposing=against,
        to_rule_out=opposing(ruling, ours.possible) - against,
    )


def _order(near: Near) -> tuple[int, bool, bool, int, int]:
    holding = near.holding
    return (
        near.distance,
        not near.binds,
        holding.ruling.settles is None,
        -len(near.shared),
        -holding.decision.decided.latest.toordinal(),
    )
