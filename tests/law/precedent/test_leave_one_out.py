"""Does the argument contradict any decision that it is not shown?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest

from benchmarks.precedent import counted, page_line
from checks.project import ROOT
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent import decision, leave_one_out, registry
from wellfounded.law.precedent.binding import Seat
from wellfounded.law.precedent.decision import Decision, Outcome
from wellfounded.law.precedent.leave_one_out import Agreement, day_before, trials, tribunal_of

TRIALS = tuple(trials())


def test_none_is_contradicted() -> None:
    contradicted = [
        f"{one.holding.decision.id}: {one.holding.ruling.element}"
        for one in TRIALS
        if one.agreement is Agreement.CONTRADICTED
    ]
    assert contradicted == []


def test_each_is_judged_by_the_authority_of_its_own_day() -> None:
    for one in TRIALS:
        own = one.holding.decision
        settled = one.argument.settled
        for other in (*settled.by, *settled.contrary):
            assert other.decision.id != own.id
            assert other.decision.decided.latest < own.decided.earliest


def test_a_tribunal_is_that_of_the_decision() -> None:
    assert tribunal_of(decision("borja-v-ins-1999")).seat is Seat.CIRCUIT_EN_BANC
    assert tribunal_of(decision("guo-v-sessions-2018")).circuit == "9"
    assert tribunal_of(decision("matter-of-kasinga-1996")).circuit == "3"
    assert str(day_before(decision("matter-of-kasinga-1996"))) == "1996-06-12"
    assert str(day_before(decision("matter-of-izatula-1990"))) == "1989-12-31 to 1990-12-30"


def test_a_decision_turned_about_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    turned = decision("matter-of-e-a-g-2008")
    ruling = replace(turned.rulings["nexus"], outcome=Outcome.MET, settles=Side.FOR)
    planted: Mapping[str, Decision] = {
        **registry(),
        turned.id: replace(turned, rulings={"nexus": ruling}),
    }
    monkeypatch.setattr(leave_one_out, "registry", lambda: planted)
    found = {one.holding.decision.id for one in trials() if _contradicted(one.agreement)}
    assert found == {turned.id}


def _contradicted(agreement: Agreement) -> bool:
    return agreement is Agreement.CONTRADICTED


def test_the_figures_of_the_reference_are_those_of_today() -> None:
    page = (ROOT / "docs" / "reference" / "precedents.md").read_text(encoding="utf-8")
    counts = counted(TRIALS)
    assert sum(counts.values()) == len(TRIALS) == Counter(counts).total()
    for agreement in Agreement:
        assert page_line(agreement, counts) in page
