"""Which fillings of Form I-821 does the gate stop, and with which words?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i821 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import Problem

from .conftest import AS_OF, WHOLE, filled


def found(tree: FieldTree, answers: dict[str, Any], as_of: date = AS_OF) -> list[Problem]:
    case = parse_case(answers, "case")
    return list(FORM.problems(case, filled(tree, answers), as_of))


def with_tps(**answers: Any) -> dict[str, Any]:
    return WHOLE | {"tps": WHOLE["tps"] | {"late": False} | answers}


def blocks(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.code, one.item) for one in problems if one.blocks]


def test_a_country_is_looked_up_on_the_day_with_the_day_of_the_check(tree: FieldTree) -> None:
    said = {
        on: next(p for p in found(tree, with_tps(), on) if p.code == "designation").reason
        for on in (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28))
    }
    assert "designated until 27 November 2026" in said[date(2026, 11, 26)]
    assert "designated until 27 November 2026" in said[date(2026, 11, 27)]
    assert "what follows is not known" in said[date(2026, 11, 28)]
    assert all("as looked at on 23 September 2026" in reason for reason in said.values())


def test_a_country_that_is_off_the_list_stops_the_filing(tree: FieldTree) -> None:
    haiti = WHOLE["applicant"] | {"nationality": ["HT"]}
    said = with_tps(country="HT") | {"applicant": haiti}
    assert ("tps", "1.4") not in blocks(found(tree, said, date(2026, 7, 26)))
    for on in (date(2026, 7, 27), date(2026, 7, 28)):
        [problem] = [p for p in found(tree, said, on) if (p.code, p.item) == ("tps", "1.4")]
        assert "Haiti is not designated" in problem.reason
    nowhere = found(tree, with_tps(country="FR"))
    assert "France is not on the list that is kept here" in " ".join(p.reason for p in nowhere)


def test_of_two_designations_the_one_that_stands_counts(tree: FieldTree) -> None:
    venezuela = WHOLE["applicant"] | {"nationality": ["VE"]}
    said = with_tps(country="VE") | {"applicant": venezuela}
    assert ("tps", "1.4") not in blocks(found(tree, said, date(2025, 2, 1)))
    assert ("tps", "1.4") in blocks(found(tree, said, AS_OF))


@pytest.mark.parametrize(
    ("change", "item", "says"),
    [
        ({"granted_by": {"unknown": "not_asked"}}, "1.2", "who granted TPS"),
        ({"late": True}, "1.1", "none of the grounds"),
        ({"resided_since": date(2024, 11, 28)}, "7.1.b", "been here since 27 November 2024"),
    ],
)
def test_answers_that_the_law_does_not_let_stand(
    tree: FieldTree, change: dict[str, Any], item: str, says: str
) -> None:
    problems = [one for one in found(tree, with_tps(**change)) if one.item == item and one.blocks]
    assert any(says in one.reason for one in problems)


@pytest.mark.parametrize(
    ("since", "early"),
    [(date(2024, 10, 15), True), (date(2024, 10, 16), True), (date(2024, 10, 17), False)],
)
def test_the_day_of_residence_is_that_of_the_notice(
    tree: FieldTree, since: date, early: bool
) -> None:
    items = [item for _, item in blocks(found(tree, with_tps(resided_since=since)))]
    assert ("7.1.b" not in items) is early


def test_a_first_application_beside_tps_now_is_a_contradiction(tree: FieldTree) -> None:
    now = [{"kind": "tps", "from": date(2025, 1, 1), "to": "present"}]
    said = with_tps(application="first") | {"statuses": now}
    assert any("tells of TPS now" in one.reason for one in found(tree, said))


def test_another_nationality_than_the_country_is_a_contradiction(tree: FieldTree) -> None:
    said = with_tps(country="SD")
    assert ("tps", "7.1.a") in blocks(found(tree, said))
    assert ("tps", "7.1.a") not in blocks(found(tree, with_tps()))
    stateless = WHOLE["applicant"] | {"stateless": True, "habitual_residence": "SY"}
    stateless.pop("nationality")
    assert ("tps", "7.1.a") in blocks(found(tree, with_tps() | {"applicant": stateless}))


def test_an_open_question_and_a_yes_are_named_by_their_items(tree: FieldTree) -> None:
    problems = {one.code: one for one in found(tree, with_tps())}
    assert "8.a, 8.b" in problems["unanswered"].reason
    assert "21 (Fraud or misrepresentation)" in problems["look_first"].reason
    assert problems["look_first"].overridable


@pytest.mark.parametrize(
    ("application", "on", "says"),
    [
        ("first", date(2026, 10, 15), "540 USD; Form I-912 can ask for 30"),
        ("first", date(2026, 10, 16), "550 USD; Form I-912 can ask for 30"),
        ("again", AS_OF, "30 USD; Form I-912 can ask for 30"),
    ],
)
def test_the_fee_of_the_day_and_what_of_it_can_be_waived(
    tree: FieldTree, application: str, on: date, says: str
) -> None:
    [fee] = [p for p in found(tree, with_tps(application=application), on) if p.code == "fee"]
    assert says in fee.reason


def test_what_goes_with_the_form_is_said(tree: FieldTree) -> None:
    notices = {one.code for one in found(tree, with_tps()) if not one.blocks}
    assert {"evidence", "work_permit", "beside_asylum", "own_copy", "signature"} <= notices
    alone = {one.code for one in found(tree, with_tps(work_permit=False))}
    assert "work_permit" not in alone
