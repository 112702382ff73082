"""Does the argument agree with decisions that it is not shown?

Each decision is judged without itself, by the law and the authority of its own day and
court. What is not said in its record counts as not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from wellfounded.facts.factors import factors_of
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent.argument import Argument, argue
from wellfounded.law.precedent.binding import Seat, Tribunal
from wellfounded.law.precedent.case_factors import CaseFactors
from wellfounded.law.precedent.decision import Court, Decision, Holding, Posture
from wellfounded.law.precedent.registry import registry
from wellfounded.logic import Span

SEATS = {
    Court.SUPREME_COURT: Seat.SUPREME_COURT,
    Court.ATTORNEY_GENERAL: Seat.ATTORNEY_GENERAL,
    Court.BOARD: Seat.BOARD,
    Court.CIRCUIT: Seat.CIRCUIT,
}


class Agreement(StrEnum):
    """How the argument compares with what was decided."""

    SETTLED = "settled as decided"
    CONTRADICTED = "contradicted"
    CONFLICT = "the authorities conflict"
    NEAREST_AGREES = "open, the nearest decision went the same way"
    NEAREST_DIFFERS = "open, the nearest decision went the other way"
    NEAREST_BOTH = "open, the nearest on both sides are equally near"
    NOTHING_NEAR = "open, no earlier decision shares a factor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One element of one decision, judged without it."""

    holding: Holding
    argument: Argument
    agreement: Agreement


def trials() -> Iterator[Trial]:
    """Every element that a decision answered either way, but for jurisdiction."""
    for decision in registry().values():
        for ruling in decision.rulings.values():
            if ruling.posture is not Posture.JURISDICTIONAL and ruling.outcome.side:
                yield _trial(Holding(decision=decision, ruling=ruling))


def _trial(holding: Holding) -> Trial:
    element = holding.ruling.element
    present = holding.ruling.all_factors
    absent = frozenset(factor.id for factor in factors_of(element)) - present
    argument = argue(
        element,
        CaseFactors(present=present, absent=absent),
        tribunal_of(holding.decision),
        day_before(holding.decision),
        apart_from=holding.decision.id,
    )
    outcome = holding.ruling.outcome.side
    assert outcome is not None
    return Trial(holding=holding, argument=argument, agreement=_agreement(argument, outcome))


def tribunal_of(decision: Decision) -> Tribunal:
    """Who decided it, and in which circuit it arose, where that is known."""
    seat = SEATS[decision.court]
    if seat is Seat.CIRCUIT and decision.en_banc:
        seat = Seat.CIRCUIT_EN_BANC
    return Tribunal(seat=seat, circuit=decision.circuit or decision.arising_in or None)


def day_before(decision: Decision) -> Span:
    """The law that the tribunal found: that of the day before, or of every day it may be."""
    day = timedelta(days=1)
    return Span(decision.decided.earliest - day, decision.decided.latest - day)


def _agreement(argument: Argument, outcome: Side) -> Agreement:
    if argument.settled.conflict:
        return Agreement.CONFLICT
    if argument.settled.side:
        same = argument.settled.side is outcome
        return Agreement.SETTLED if same else Agreement.CONTRADICTED
    with_us, against = argument.nearest[outcome], argument.nearest[outcome.other]
    if with_us is None and against is None:
        return Agreement.NOTHING_NEAR
    if with_us and against and with_us.distance == against.distance:
        return Agreement.NEAREST_BOTH
    nearer = against is None or (with_us is not None and with_us.distance < against.distance)
    return Agreement.NEAREST_AGREES if nearer else Agreement.NEAREST_DIFFERS
