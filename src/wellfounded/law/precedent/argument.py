"""What do decided cases make of an element in this case? Argued, never scored.

*Settled by* decisions that bind; *open*, with the nearest on each side, what sets them apart
and what would close the gap; or *the authorities conflict*. A helper's own finding stands in
their name above it. All of this is for helpers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Assessment, Case
from wellfounded.facts.factors import factors_of, ids_of
from wellfounded.facts.factors.factor import Factor, Side
from wellfounded.law.precedent.binding import CIRCUITS, Tribunal, binds, stands, turns_on_circuit
from wellfounded.law.precedent.case_factors import CaseFactors, factors_of_case
from wellfounded.law.precedent.decision import Holding
from wellfounded.law.precedent.nearest import Near, near_to, nearest
from wellfounded.law.precedent.reason_model import Settled, Weighing, settle
from wellfounded.law.precedent.registry import holdings
from wellfounded.logic import Span

YES_IS_HARD = frozenset(
    {
        "internal_relocation",
        "changed_conditions_rebuttal",
        "previous_denial",
        "safe_third_country",
        "persecutor_bar",
        "particularly_serious_crime",
        "serious_nonpolitical_crime",
        "security_terrorism_bar",
        "firm_resettlement",
        "frivolous",
    }
)
"""The elements of which "yes" stands against the applicant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """What decided cases make of one element.

    ``circuits`` says what binds in each circuit that differs, when the circuit is not known
    and matters; elsewhere is under ``None``. ``rules`` are rules of law that bind and that no
    set of factors captures. ``look_for`` would bring the case to the nearest decision in the
    applicant's favour; ``rule_out`` must be known not to be there.
    """

    element: str
    tribunal: Tribunal
    settled: Settled
    circuits: Mapping[str | None, Settled]
    nearest: Mapping[Side, Near | None]
    rules: tuple[Holding, ...]
    look_for: tuple[Factor, ...]
    rule_out: tuple[Factor, ...]
    present: tuple[Factor, ...]
    disputed: tuple[Factor, ...]
    finding: Assessment | None

    @property
    def verdict(self) -> bool | None:
        """What is settled, or None if it is open or the authorities conflict."""
        side = self.settled.side
        return None if side is None else side is Side.FOR


def argue_all(
    case: Case, elements: tuple[str, ...], *, tribunal: Tribunal, as_of: date
) -> tuple[Argument, ...]:
    """Argue elements of a case on a day.

    Raises:
        UnknownElement: if there is no such element.
    """
    factors = factors_of_case(case, as_of)
    return tuple(
        argue(element, factors, tribunal, Span.on(as_of), finding=case.assessments.get(element))
        for element in elements
    )


def argue(
    element: str,
    factors: CaseFactors,
    tribunal: Tribunal,
    when: Span,
    *,
    apart_from: str = "",
    finding: Assessment | None = None,
) -> Argument:
    """Argue one element from the decisions that stand throughout ``when``.

    ``apart_from`` is a decision to leave out.
    """
    known = [one for one in holdings(element) if one.decision.id != apart_from]
    ours = Weighing.of(element, factors)
    fitting = [one for one in known if ours.may_be_settled_by(one.ruling)]
    each = {
        circuit: settle(_binding(fitting, in_circuit(tribunal, circuit), when), ours)
        for circuit in _circuits(fitting, tribunal)
    }
    settled, differ = _together(each)
    close = [
        near_to(one, ours, binds=binds(one.decision, element, tribunal, when))
        for one in known
        if ours.shares(one.ruling) and stands(one.decision, element, tribunal.circuit, when)
    ]
    near = {side: nearest(close, side) for side in Side}
    rules = [one for one in known if one.ruling.lays_down_a_rule_only]
    return Argument(
        element=element,
        tribunal=tribunal,
        settled=settled,
        circuits=each if differ else {},
        nearest=near,
        rules=tuple(_binding(rules, tribunal, when)),
        look_for=_look_for(element, near, ours, settled),
        rule_out=_rule_out(element, near, settled),
        present=_factors(element, ours.sure),
        disputed=_factors(element, factors.disputed),
        finding=finding,
    )


def in_circuit(tribunal: Tribunal, circuit: str | None) -> Tribunal:
    """The same seat in a circuit."""
    return Tribunal(seat=tribunal.seat, circuit=circuit)


def _circuits(known: list[Holding], tribunal: Tribunal) -> tuple[str | None, ...]:
    """The circuits to ask for: the case's own, or each that may differ and one that does not."""
    if tribunal.circuit is not None:
        return (tribunal.circuit,)
    apart = {c for one in known for c in turns_on_circuit(one.decision, one.ruling.element)}
    return (None, *(circuit for circuit in CIRCUITS if circuit in apart))


def _binding(known: list[Holding], tribunal: Tribunal, when: Span) -> list[Holding]:
    return [one for one in known if binds(one.decision, one.ruling.element, tribunal, when)]


def _together(each: Mapping[str | None, Settled]) -> tuple[Settled, bool]:
    """What holds in every circuit, and whether they differ."""
    first, *others = each.values()
    alike = all((one.side, one.conflict) == (first.side, first.conflict) for one in others)
    return (first, False) if alike else (Settled(side=None), True)


def _look_for(
    element: str, near: Mapping[Side, Near | None], ours: Weighing, settled: Settled
) -> tuple[Factor, ...]:
    """What would close the gap on the applicant's side.

    Nothing, if it is settled so or nothing sets the nearest apart; what is known not to be
    there is not looked for.
    """
    side = Side.AGAINST if element in YES_IS_HARD else Side.FOR
    close = near[side]
    if settled.side is side or (close and not close.distance):
        return ()
    unknown = ours.possible - ours.sure
    return _factors(
        element,
        (close.missing & unknown if close else frozenset()) or unknown & ids_of(element, side),
    )


def _rule_out(
    element: str, near: Mapping[Side, Near | None], settled: Settled
) -> tuple[Factor, ...]:
    """What must be known not to be there for a near decision to settle."""
    if settled.side is not None:
        return ()
    close = [one for one in near.values() if one and one.binds and one.holding.ruling.settles]
    wanted = [one.to_rule_out for one in close if not one.missing and not one.opposing]
    return _factors(element, frozenset().union(*wanted))


def _factors(element: str, ids: frozenset[str]) -> tuple[Factor, ...]:
    return tuple(factor for factor in factors_of(element) if factor.id in ids)
