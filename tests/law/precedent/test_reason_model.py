"""Is what is settled settled a fortiori, and does it stay so whatever is learnt later?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors import factors_of
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent import CIRCUITS, Seat, Tribunal, argue, decision
from wellfounded.law.precedent.case_factors import CaseFactors
from wellfounded.law.precedent.decision import Holding
from wellfounded.law.precedent.reason_model import Weighing, settle
from wellfounded.law.precedent.registry import holdings
from wellfounded.logic import Span

NEXUS = frozenset(factor.id for factor in factors_of("nexus"))
BORJA = Holding(
    decision=decision("borja-v-ins-1999"), ruling=decision("borja-v-ins-1999").rulings["nexus"]
)
HERS = frozenset({"named_the_ground", "followed_expression"})
THEIRS = frozenset({"wanted_recruits", "wanted_money_or_land"})


def exactly(*present: str) -> Weighing:
    return Weighing(sure=frozenset(present), possible=frozenset(present))


@pytest.mark.parametrize(
    ("present", "side"),
    [
        (HERS | THEIRS, Side.FOR),
        (HERS, Side.FOR),
        (HERS | {"group_targeted"}, Side.FOR),
        (HERS | {"group_targeted"} | THEIRS, Side.FOR),
        ({"named_the_ground"}, None),
        (HERS | {"private_quarrel"}, None),
        (HERS | THEIRS | {"private_quarrel", "group_targeted", "tie_is_why"}, None),
        (THEIRS, None),
        (set(), None),
    ],
)
def test_at_least_its_factors_and_no_more_against(
    present: frozenset[str], side: Side | None
) -> None:
    assert settle([BORJA], exactly(*present)).side is side


def test_what_is_not_known_may_stand_against() -> None:
    ours = Weighing(sure=HERS, possible=HERS | {"private_quarrel"})
    found = settle([BORJA], ours)
    assert (found.side, found.may_yet) == (None, (BORJA,))
    ours = Weighing(sure=HERS, possible=HERS | THEIRS)
    assert settle([BORJA], ours).side is Side.FOR


def _turned(holding: Holding, side: Side, **changed: object) -> Holding:
    """An invented decision with the same factors on the other side of the same element."""
    factors = {side: frozenset(holding.ruling.factors[side]), side.other: HERS}
    ruling = replace(holding.ruling, settles=side, reason=THEIRS, factors=factors)
    return Holding(decision=replace(holding.decision, **changed), ruling=ruling)  # type: ignore[arg-type]


def test_two_of_equal_rank_both_ways_are_a_conflict() -> None:
    contrary = _turned(BORJA, Side.AGAINST, id="invented")
    found = settle([BORJA, contrary], exactly(*HERS, *THEIRS))
    assert found.conflict
    assert (found.side, found.by, found.contrary) == (None, (BORJA,), (contrary,))


def test_the_higher_court_prevails_and_the_other_is_shown() -> None:
    board = decision("matter-of-kasinga-1996")
    contrary = _turned(BORJA, Side.AGAINST, id="invented", court=board.court, circuit="")
    found = settle([BORJA, contrary], exactly(*HERS, *THEIRS))
    assert (found.side, found.by, found.contrary) == (Side.FOR, (BORJA,), (contrary,))


def test_what_may_yet_be_settled_otherwise_by_an_equal_is_open() -> None:
    contrary = _turned(BORJA, Side.AGAINST, id="invented")
    ours = Weighing(sure=HERS, possible=HERS | THEIRS)
    assert settle([BORJA, contrary], ours).side is None


def test_upheld_never_settles() -> None:
    upheld = [one for one in holdings("persecution_severity") if not one.ruling.settles]
    assert upheld
    for one in upheld:
        same = exactly(*one.ruling.all_factors)
        assert settle([one], same).side is None


tribunals = st.builds(
    Tribunal,
    seat=st.sampled_from([Seat.OFFICER, Seat.JUDGE, Seat.BOARD, Seat.CIRCUIT]),
    circuit=st.sampled_from([None, *CIRCUITS]),
)
days = st.dates(date(1997, 4, 1), date(2026, 11, 21)).map(Span.on)


@st.composite
def growing(draw: st.DrawFn) -> tuple[str, CaseFactors, CaseFactors]:
    """An element, what is known of a case, and what is known of it later."""
    element = draw(st.sampled_from(sorted(ELEMENTS)))
    ids = [factor.id for factor in factors_of(element)]
    whole = {id: draw(st.booleans()) for id in ids}
    if draw(st.booleans()):
        drawn = draw(st.sampled_from([None, *holdings(element)]))
        whole = {id: bool(drawn and id in drawn.ruling.all_factors) for id in ids}
    late = draw(st.sets(st.sampled_from(ids)))
    early = late & draw(st.sets(st.sampled_from(ids)))
    return element, _known(whole, set(ids) - late), _known(whole, set(ids) - early)


def _known(whole: dict[str, bool], of: set[str]) -> CaseFactors:
    return CaseFactors(
        present=frozenset(id for id in of if whole[id]),
        absent=frozenset(id for id in of if not whole[id]),
    )


@settings(max_examples=300, deadline=None)
@given(growing(), tribunals, days)
def test_what_is_settled_stays_settled(
    case: tuple[str, CaseFactors, CaseFactors], tribunal: Tribunal, when: Span
) -> None:
    element, before, later = case
    first = argue(element, before, tribunal, when).settled
    then = argue(element, later, tribunal, when).settled
    if first.side:
        assert then.side is first.side


@settings(max_examples=200, deadline=None)
@given(growing(), tribunals, days)
def test_what_holds_without_a_circuit_holds_in_each(
    case: tuple[str, CaseFactors, CaseFactors], tribunal: Tribunal, when: Span
) -> None:
    element, _, factors = case
    anywhere = argue(element, factors, replace(tribunal, circuit=None), when).settled
    here = argue(element, factors, tribunal, when).settled
    if anywhere.side:
        assert here.side is anywhere.side
