"""Is a form, or a trip, that could hurt stopped with its reason, and a sound one let through?"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i131 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness.filing import gates
from wellfounded.forms.readiness.problem import Problem

from .cases import ADVANCE_PAROLE, NEW_PERIOD, PEOPLE, REFUGEE_DOCUMENT
from .conftest import AS_OF, filled

EDITION = date(2025, 1, 20)


def found(tree: FieldTree, answers: dict[str, Any], as_of: date = AS_OF) -> dict[str, Problem]:
    """The problems of a form by their codes."""
    every = gates(
        FORM,
        parse_case(answers, "case"),
        filled(tree, answers, as_of),
        edition=EDITION,
        as_of=as_of,
    )
    return {problem.code: problem for problem in every}


def changed(base: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The case with other answers on the paper."""
    answers = deepcopy(base)
    answers["travel_document"] |= more
    return answers


@pytest.mark.parametrize("who", PEOPLE)
def test_a_sound_form_passes(tree: FieldTree, who: str) -> None:
    problems = found(tree, PEOPLE[who])
    assert [code for code, problem in problems.items() if problem.blocks] == []
    assert {"signature", "papers", "fee"} <= set(problems)


def test_a_plan_to_go_back_is_looked_at_by_a_lawyer_first(tree: FieldTree) -> None:
    problem = found(tree, changed(REFUGEE_DOCUMENT, plans_return=True))["return"]
    assert problem.blocks
    assert problem.overridable
    assert "attorney" in problem.fix


@pytest.mark.parametrize(("country", "stopped"), [("ER", True), ("UG", False)])
def test_a_trip_to_the_own_country_is_looked_at_first(
    tree: FieldTree, country: str, stopped: bool
) -> None:
    problems = found(tree, changed(ADVANCE_PAROLE, countries=[country]))
    assert ("return" in problems) is stopped
    if stopped:
        assert "Eritrea" in problems["return"].reason


def test_a_trip_to_nobody_knows_where_is_not_let_through(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    del answers["travel_document"]["countries"]
    del answers["travel_document"]["countries_complete"]
    assert found(tree, answers)["where_to"].blocks
    assert "where_to" not in found(tree, ADVANCE_PAROLE)


def test_who_travels_with_tps_is_asked_where_to(tree: FieldTree) -> None:
    problem = found(tree, changed(ADVANCE_PAROLE, kind="tps"))["where_to"]
    assert not problem.blocks
    assert "lawyer" in problem.fix


@pytest.mark.parametrize(
    "tie",
    ["returned", "passport_taken", "benefit_taken", "nationality_again", "nationality_new",
     "protected_elsewhere"],
)  # fmt: skip
def test_each_tie_is_looked_at_first(tree: FieldTree, tie: str) -> None:
    problems = found(tree, changed(REFUGEE_DOCUMENT, **{tie: True}))
    assert problems["tie"].blocks
    assert "tie" not in found(tree, REFUGEE_DOCUMENT)


def test_a_tie_without_a_word_on_it_is_not_sent(tree: FieldTree) -> None:
    answers = changed(REFUGEE_DOCUMENT, returned=True)
    del answers["travel_document"]["ties"]
    assert not found(tree, answers)["unexplained"].overridable


def test_an_earlier_return_points_to_a_ground(tree: FieldTree) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT) | {"return_trips": {"any": True}}
    assert found(tree, answers)["grounds"].blocks


def test_an_order_to_leave_can_be_carried_out_by_a_trip(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"orders": [{"kind": "removal", "date": "2019-01-02"}]}
    assert found(tree, answers)["order"].blocks
    answers["orders"][0]["stands"] = False
    assert "order" not in found(tree, answers)


def test_an_open_case_in_court_is_looked_at_first(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"proceedings": {"history": "now"}}
    assert found(tree, answers)["court"].blocks


@pytest.mark.parametrize("outcome", ["withholding", "cat_withholding", "cat_deferral"])
def test_withholding_gives_no_way_back_in(tree: FieldTree, outcome: str) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"decision": {"outcome": outcome, "on": "2024-01-02"}}
    assert found(tree, answers)["no_way_back"].blocks


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2026, 8, 12), False), (date(2026, 8, 13), True), (date(2026, 8, 14), True)],
)
def test_a_trip_on_advance_parole_counts_as_leaving_since_a_decision(
    tree: FieldTree, day: date, told: bool
) -> None:
    assert ("unlawful_presence" in found(tree, ADVANCE_PAROLE, day)) is told
    assert "unlawful_presence" not in found(tree, REFUGEE_DOCUMENT, day)


def test_who_waits_for_asylum_leaves_with_the_paper_in_hand(tree: FieldTree) -> None:
    assert not found(tree, ADVANCE_PAROLE)["wait_for_it"].blocks
    assert "wait_for_it" not in found(tree, changed(ADVANCE_PAROLE, kind="pending_tps"))


@pytest.mark.parametrize(
    ("base", "kind", "wrong"),
    [
        (REFUGEE_DOCUMENT, "refugee_document", False),
        (ADVANCE_PAROLE, "refugee_document", True),
        (REFUGEE_DOCUMENT, "resident_document", True),
        (ADVANCE_PAROLE, "pending_asylum", False),
        (REFUGEE_DOCUMENT, "pending_asylum", True),
        (ADVANCE_PAROLE, "tps", True),
        (NEW_PERIOD, "again", False),
    ],
)
def test_the_paper_fits_the_status(
    tree: FieldTree, base: dict[str, Any], kind: str, wrong: bool
) -> None:
    assert ("kind" in found(tree, changed(base, kind=kind))) is wrong


def test_parole_is_asked_for_before_leaving(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["located_in"] = "UG"
    assert found(tree, answers)["abroad"].blocks
    document = deepcopy(REFUGEE_DOCUMENT)
    document["applicant"]["located_in"] = "KE"
    assert not found(tree, document)["from_abroad"].blocks


@pytest.mark.parametrize(
    ("born", "dollars"),
    [("2010-07-02", "135"), ("2010-07-01", "165"), ("2010-06-30", "165"), ("2010-07", None)],
)
def test_the_fee_turns_on_the_sixteenth_birthday(
    tree: FieldTree, born: str, dollars: str | None
) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT)
    answers["applicant"]["date_of_birth"] = born
    words = found(tree, answers)["fee"].reason
    assert f"{dollars} dollars" in words if dollars else "not kept" in words


def test_the_fee_of_other_papers_is_not_guessed(tree: FieldTree) -> None:
    assert "not kept" in found(tree, ADVANCE_PAROLE)["fee"].reason


def test_what_is_not_said_is_asked_for(tree: FieldTree) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT)
    del answers["travel_document"]["plans_return"]
    problem = found(tree, answers)["missing"]
    assert problem.item == "6.2"
    assert not problem.overridable


def test_an_interpreter_who_read_it_is_named(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"interpreter": {"used": True}}
    assert found(tree, answers)["interpreter"].blocks
