"""Which fillings of Form I-912 does the gate stop, and with which words?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i912 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import Problem

from .conftest import AS_OF, WHOLE, filled


def found(tree: FieldTree, answers: dict[str, Any], as_of: date = AS_OF) -> list[Problem]:
    case = parse_case(answers, "case")
    return list(FORM.problems(case, filled(tree, answers), as_of))


def codes(problems: list[Problem], *, blocks: bool = True) -> list[str]:
    return [problem.code for problem in problems if problem.blocks is blocks]


def with_waiver(**answers: Any) -> dict[str, Any]:
    return WHOLE | {"fee_waiver": WHOLE["fee_waiver"] | answers}


def test_a_whole_form_passes_with_the_papers_of_each_reason(tree: FieldTree) -> None:
    problems = found(tree, WHOLE)
    assert codes(problems) == []
    assert codes(problems, blocks=False).count("evidence") == 3


def test_without_a_reason_it_cannot_be_filed(tree: FieldTree) -> None:
    none = with_waiver(gets_benefit=False, low_income=False, hardship=False)
    [problem] = [one for one in found(tree, none) if one.code == "no_reason"]
    assert (problem.item, problem.overridable) == ("1.1", False)


@pytest.mark.parametrize(
    ("change", "item"),
    [
        ({"benefits": []}, "4.1"),
        ({"household_size": {"unknown": "does_not_know"}}, "5.3"),
        ({"income": {"unknown": "not_asked"}}, "5.6"),
        ({"monthly_expenses": {"unknown": "not_asked"}}, "6.3"),
        ({"family": [{"name": "Ana"}]}, "3.1, row 2"),
    ],
)
def test_a_part_that_lacks_an_answer_is_named(
    tree: FieldTree, change: dict[str, Any], item: str
) -> None:
    assert [p.item for p in found(tree, with_waiver(**change)) if p.code == "incomplete"] == [item]


def test_a_benefit_that_has_ended_is_seen_on_the_day_after(tree: FieldTree) -> None:
    ends = with_waiver(benefits=[{"name": "Rosa", "ends_on": date(2026, 10, 31)}])
    assert "benefit_ended" not in codes(found(tree, ends, date(2026, 10, 30)))
    assert "benefit_ended" not in codes(found(tree, ends, date(2026, 10, 31)))
    assert "benefit_ended" in codes(found(tree, ends, date(2026, 11, 1)))


@pytest.mark.parametrize(
    ("form", "code", "says"),
    [
        ("I-589", "not_waivable", "The asylum form (100 USD)"),
        ("i-131", "not_waivable", "refugee travel document"),
        ("I-821", "stays_due", "The first TPS form (520 USD)"),
        ("Form I-765", "stays_due", "first work permit of an asylum applicant (570 USD)"),
        ("I-730", "no_fee", "there is no fee to waive"),
        ("I-999", "unknown_fee", "nothing here says"),
    ],
)
def test_what_cannot_be_waived_is_said_with_its_amount(
    tree: FieldTree, form: str, code: str, says: str
) -> None:
    problems = found(tree, with_waiver(forms=[form], family=[]))
    [problem] = [one for one in problems if one.item == "3.1" and one.code != "together"]
    assert problem.code == code
    assert says in problem.reason
    assert problem.blocks is (code == "not_waivable")


def test_the_amount_is_that_of_the_day(tree: FieldTree) -> None:
    asked = with_waiver(forms=["I-821"], family=[])

    def said(on: date) -> str:
        [problem] = [one for one in found(tree, asked, on) if one.code == "stays_due"]
        return problem.reason

    assert "(510 USD)" in said(date(2026, 10, 15))
    assert "(520 USD)" in said(date(2026, 10, 16))
    assert "(520 USD)" in said(date(2026, 10, 17))


def test_the_fee_of_a_green_card_raises_nothing(tree: FieldTree) -> None:
    problems = found(tree, with_waiver(forms=["I-485"], family=[]))
    assert not {"not_waivable", "stays_due", "no_fee", "unknown_fee"} & {p.code for p in problems}


def test_a_parent_may_sign_until_the_day_of_14(tree: FieldTree) -> None:
    born = WHOLE | {"applicant": WHOLE["applicant"] | {"date_of_birth": date(2012, 11, 1)}}
    for on, young in ((date(2026, 10, 31), True), (AS_OF, False), (date(2026, 11, 2), False)):
        assert ("signs_for_a_child" in codes(found(tree, born, on), blocks=False)) is young
