"""Is a petition that would fail, or hurt, stopped with its reason, and a sound one let through?"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i730 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness.filing import gates
from wellfounded.forms.readiness.problem import Problem

from .cases import CHILD_ABROAD, WIFE_HERE
from .conftest import AS_OF, CHILD, SPOUSE, filled

EDITION = date(2025, 1, 20)


def found(
    tree: FieldTree, answers: dict[str, Any], about: str, as_of: date = AS_OF
) -> dict[str, Problem]:
    """The problems of a petition by their codes."""
    filling = filled(tree, answers, about, as_of)
    case = parse_case(answers, "case")
    every = gates(FORM, case, filling, edition=EDITION, as_of=as_of)
    return {problem.code: problem for problem in every}


def wife(**more: Any) -> dict[str, Any]:
    answers = deepcopy(WIFE_HERE)
    answers["family"]["spouse"] |= {"in_court": False} | more
    answers["family"]["spouse"]["petition"]["court_history"] = "never"
    return answers


def child(**more: Any) -> dict[str, Any]:
    answers = deepcopy(CHILD_ABROAD)
    answers["family"]["children"][0] |= more
    return answers


@pytest.mark.parametrize(
    ("answers", "about"), [(wife(), SPOUSE), (child(), CHILD)], ids=["wife", "child"]
)
def test_a_sound_petition_passes(tree: FieldTree, answers: dict[str, Any], about: str) -> None:
    problems = found(tree, answers, about)
    assert [code for code, problem in problems.items() if problem.blocks] == []
    assert {"papers", "signature"} <= set(problems)
    assert "the fee is 0 dollars" in problems["fee"].reason


def test_a_late_petition_says_why(tree: FieldTree) -> None:
    answers = wife()
    del answers["relative_petition"]["delay"]
    problem = found(tree, answers, SPOUSE)["unexplained"]
    assert problem.blocks
    assert not problem.overridable
    assert "unexplained" not in found(tree, answers, SPOUSE, date(2025, 4, 5))


@pytest.mark.parametrize(
    ("day", "told"), [(date(2025, 2, 2), False), (date(2025, 2, 3), True), (date(2025, 4, 5), True)]
)
def test_the_safe_day_is_told_in_its_last_sixty_days(
    tree: FieldTree, day: date, told: bool
) -> None:
    problems = found(tree, wife(), SPOUSE, day)
    assert ("two_years" in problems) is told
    if told:
        assert "4 April 2025" in problems["two_years"].reason


@pytest.mark.parametrize(
    ("married", "code"),
    [("2023-04-04", None), ("2023-04-05", None), ("2023-04-06", "married_later"),
     ("2023-04", "marriage_day"), ("2022", None)],
)  # fmt: skip
def test_the_marriage_stands_on_the_day_of_the_grant(
    tree: FieldTree, married: str, code: str | None
) -> None:
    problems = found(tree, wife(marriage_date=married), SPOUSE)
    assert {"married_later", "marriage_day"} & set(problems) == ({code} if code else set())


def test_the_marriage_still_stands(tree: FieldTree) -> None:
    answers = wife()
    answers["applicant"]["marital_status"] = "divorced"
    assert found(tree, answers, SPOUSE)["not_married"].blocks


@pytest.mark.parametrize(
    ("born", "code"),
    [("1997-01-03", None), ("1997-01-02", "over_21"), ("1997-01-01", "over_21"),
     ("1997-01", "age"), ("2012-11-12", None)],
)  # fmt: skip
def test_a_child_was_under_21_when_the_parent_applied(
    tree: FieldTree, born: str, code: str | None
) -> None:
    problems = found(tree, child(date_of_birth=born), CHILD)
    assert {"over_21", "age"} & set(problems) == ({code} if code else set())


def test_a_married_child_cannot_come_this_way(tree: FieldTree) -> None:
    assert found(tree, child(marital_status="married"), CHILD)["married_child"].blocks


@pytest.mark.parametrize(
    ("born", "fix"), [("2025-08-10", "doctor"), ("2026-06-05", "doctor"), ("2026-06-06", "another")]
)
def test_a_child_born_after_the_admission(tree: FieldTree, born: str, fix: str) -> None:
    assert fix in found(tree, child(date_of_birth=born), CHILD)["born_later"].fix


def test_a_child_born_before_it_needs_no_such_proof(tree: FieldTree) -> None:
    assert "born_later" not in found(tree, child(date_of_birth="2025-08-09"), CHILD)


@pytest.mark.parametrize(("kind", "told"), [("biological", False), ("adopted", True)])
def test_who_is_no_child_by_birth_is_looked_at(tree: FieldTree, kind: str, told: bool) -> None:
    assert ("not_by_birth" in found(tree, child(relationship=kind), CHILD)) is told


def test_who_has_the_status_through_another_cannot_petition(tree: FieldTree) -> None:
    answers = child()
    del answers["prior_applications"]
    assert found(tree, answers, CHILD)["own_right"].blocks


def test_a_beneficiary_in_court_is_looked_at_by_a_lawyer_first(tree: FieldTree) -> None:
    problem = found(tree, WIFE_HERE, SPOUSE)["beneficiary_in_court"]
    assert problem.blocks
    assert "attorney" in problem.fix


def test_who_is_here_is_told_of_the_warning_of_part_4(tree: FieldTree) -> None:
    assert not found(tree, wife(), SPOUSE)["beneficiary_here"].blocks
    assert "beneficiary_here" not in found(tree, child(), CHILD)


def test_an_interpreter_who_read_it_is_named(tree: FieldTree) -> None:
    answers = wife()
    answers["interpreter"] = {"used": True, "language": "Ukrainian"}
    assert found(tree, answers, SPOUSE)["interpreter"].blocks


def test_what_the_agency_sends_back_is_asked_for(tree: FieldTree) -> None:
    answers = wife()
    del answers["signing"]
    answers["statuses"] = []
    problems = found(tree, answers, SPOUSE)
    assert not problems["missing"].overridable


def test_other_letters_may_stand_in_item_22_only(tree: FieldTree) -> None:
    assert "english" not in found(tree, child(), CHILD)
    answers = child()
    answers["family"]["children"][0]["address"]["city"] = "Львів"
    assert found(tree, answers, CHILD)["english"].item == "2.2"


def test_the_fourteen_years_are_asked_when_they_decide(tree: FieldTree) -> None:
    answers = wife()
    answers["family"]["spouse"]["date_of_birth"] = "2012"
    assert "part_6" in found(tree, answers, SPOUSE)
