"""Is every decision encoded whole, and does every factor come from courts or statutes?"""

from __future__ import annotations

import copy
from typing import Any

import pytest

from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors import FACTORS, by_id, factors_of
from wellfounded.facts.factors.factor import Factor, Side
from wellfounded.law.authorities import Kind, register
from wellfounded.law.precedent import UnknownDecision, UnknownElement, decision, registry
from wellfounded.law.precedent.binding import CIRCUITS
from wellfounded.law.precedent.decision import Court, Decision, Posture, Ruling
from wellfounded.law.precedent.derived import DERIVED
from wellfounded.law.precedent.registry import decision_of, holdings, named_by

RULINGS = [ruling for one in registry().values() for ruling in one.rulings.values()]
TEXTS = (Kind.STATUTE, Kind.REGULATION)
FAULTLESS: dict[str, Any] = {
    "citation": "Invented v. Example (9th Cir. 2001)",
    "about": "Nobody.",
    "court": "circuit",
    "circuit": "9",
    "decided": 2001,
    "tag": "M",
    "issues": {
        "nexus": {
            "outcome": "met",
            "posture": "merits",
            "factors": ["named_the_ground", "private_quarrel"],
            "rule": "A rule.",
        }
    },
}


def test_every_decision_is_there() -> None:
    assert len(registry()) == 103
    assert len(RULINGS) == 262
    assert len({one.citation for one in registry().values()}) == 103


@pytest.mark.parametrize("one", registry().values(), ids=lambda one: one.id)
def test_a_decision_is_coherent(one: Decision) -> None:
    assert (one.court is Court.CIRCUIT) == bool(one.circuit)
    assert {one.circuit, one.arising_in} <= {*CIRCUITS, ""}
    assert one.about
    assert all(ruling.rule for ruling in one.rulings.values())
    for chain in {turn.circuits for turn in one.later}:
        days = [turn.since.earliest for turn in one.later if turn.circuits == chain]
        assert days == sorted(days)
    assert all(turn.since.latest >= one.decided.earliest for turn in one.later)
    assert all(set(turn.elements) <= set(one.rulings) for turn in one.later)


@pytest.mark.parametrize("ruling", RULINGS, ids=lambda ruling: ruling.element)
def test_only_what_may_settle_settles(ruling: Ruling) -> None:
    if ruling.posture in (Posture.UPHELD, Posture.JURISDICTIONAL):
        assert ruling.settles is None
    if ruling.posture in (Posture.MERITS, Posture.COMPELLED):
        assert ruling.settles is ruling.outcome.side
    if ruling.settles:
        assert ruling.reason
        assert ruling.reason <= ruling.factors[ruling.settles]


def _thin(factors: dict[str, Factor]) -> set[str]:
    """Factors that no text names and fewer than two decisions do."""
    texts = {citation for citation, one in register().items() if one.kind in TEXTS}
    return {
        id
        for id, factor in factors.items()
        if not texts & set(factor.named_by)
        and len({*factor.named_by, *(one.citation for one in named_by(id))}) < 2
    }


def test_a_factor_is_named_by_text_or_by_two_decisions() -> None:
    assert _thin(dict(FACTORS)) == set()


def test_a_factor_made_for_one_case_is_found() -> None:
    made_up = Factor("wore_a_red_hat", "The person wore a red hat.", supports=("nexus",))
    assert _thin({"wore_a_red_hat": made_up}) == {"wore_a_red_hat"}


def test_every_factor_speaks_to_elements_and_every_element_has_factors() -> None:
    assert {element for one in FACTORS.values() for element in one.elements} == set(ELEMENTS)
    assert set(DERIVED) <= set(FACTORS)
    assert all(one.title.endswith(".") for one in FACTORS.values())
    assert all({*one.named_by} <= set(register()) for one in FACTORS.values())


def test_a_factor_points_one_way_and_has_one_id() -> None:
    with pytest.raises(ValueError, match="one way"):
        Factor("both", "Both.", supports=("nexus",), weakens=("nexus",))
    with pytest.raises(ValueError, match="two factors have the id beaten"):
        by_id([FACTORS["beaten"], FACTORS["beaten"]])
    with pytest.raises(KeyError, match="does not speak to nexus"):
        FACTORS["beaten"].side("nexus")
    shared = FACTORS["past_persecution_shown"]
    assert shared.side("well_founded_fear") is Side.FOR
    assert shared.side("internal_relocation") is Side.AGAINST
    assert shared in factors_of("internal_relocation")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"factors": ["beaten"]}, "does not speak to nexus"),
        ({"factors": ["no_such"]}, "no_such"),
        ({"factors": ["private_quarrel"]}, "must rest on factors"),
        ({"outcome": "won"}, "won"),
        ({"posture": "merit"}, "merit"),
        (
            {"posture": "legal_rule", "lays_down": "for", "reason": ["private_quarrel"]},
            "must rest on factors",
        ),
    ],
)
def test_a_fault_in_a_table_is_found(change: dict[str, Any], said: str) -> None:
    table = copy.deepcopy(FAULTLESS)
    assert decision_of("x", copy.deepcopy(table)).rulings["nexus"].settles is Side.FOR
    table["issues"]["nexus"] |= change
    with pytest.raises((KeyError, ValueError), match=said):
        decision_of("x", table)


def test_an_unknown_part_of_a_table_is_found() -> None:
    with pytest.raises(ValueError, match="no part colour"):
        decision_of("x", FAULTLESS | {"colour": "red"})


def test_a_decision_is_found_by_its_id_or_by_its_name() -> None:
    assert decision("matter-of-kasinga-1996") is decision("Matter of Kasinga")
    assert decision("ins v. stevic").citation == "INS v. Stevic, 467 U.S. 407 (1984)"


@pytest.mark.parametrize("name", ["Matter of Nobody", "", "Matter of"])
def test_a_decision_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(UnknownDecision, match="law decisions list"):
        decision(name)


def test_a_near_miss_is_named() -> None:
    with pytest.raises(UnknownDecision, match="did you mean 'matter-of-kasinga-1996'"):
        decision("matter-of-kasinga-1995")
    with pytest.raises(UnknownElement, match="did you mean 'nexus'"):
        holdings("nexsus")
