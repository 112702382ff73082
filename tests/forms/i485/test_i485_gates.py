"""Is a Form I-485 that would harm, or come back, stopped with the reason?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.facts import Case, parse_case
from wellfounded.forms.i485 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import gates
from wellfounded.forms.readiness.problem import Problem

from .conftest import AS_OF
from .in_the_case import admissibility
from .whole_case import changed, of_family, of_school, whole

EDITION = date(2025, 1, 20)


def clean(**changes: Any) -> dict[str, Any]:
    """An asylee with nothing to tell in Part 9."""
    data = changed(whole(), {"admissibility": admissibility(False), "admissibility_accounts": []})
    return changed(data, {path.replace("__", "."): answer for path, answer in changes.items()})


def found(tree: FieldTree, data: dict[str, Any], day: date = AS_OF) -> list[Problem]:
    case: Case = parse_case(data, "case")
    filling = FORM.prepare(case, tree=tree, as_of=day)
    return list(gates(FORM, case, filling, edition=EDITION, as_of=day))


def codes(tree: FieldTree, data: dict[str, Any], day: date = AS_OF) -> set[tuple[str, str]]:
    return {(one.code, one.item) for one in found(tree, data, day) if one.blocks}


def test_a_clean_form_passes_until_the_edition_ends(tree: FieldTree) -> None:
    assert codes(tree, clean()) == set()
    assert codes(tree, clean(), date(2026, 9, 17)) == set()
    [edition] = [one for one in found(tree, clean(), date(2026, 9, 18)) if one.blocks]
    assert edition.code == "edition"
    assert not edition.overridable
    assert "takes the older one no longer" in edition.reason


def test_a_clean_form_of_a_refugee_and_of_family_pass(tree: FieldTree) -> None:
    assert codes(tree, of_school()) == set()
    family = changed(of_family(), {"admissibility": admissibility(False)})
    assert codes(tree, changed(family, {"admissibility_accounts": []})) == set()


@pytest.mark.parametrize(
    ("day", "stopped"),
    [(date(2026, 6, 30), True), (date(2026, 7, 1), False), (date(2026, 7, 2), False)],
)
def test_the_year_of_an_asylee_is_full_on_its_day(
    tree: FieldTree, day: date, stopped: bool
) -> None:
    data = clean(decision__on="2025-07-01")
    assert (("year_not_full", "2.3.d") in codes(tree, data, day)) is stopped


def test_days_abroad_are_not_counted(tree: FieldTree) -> None:
    trip = {"country": "CO", "from": "2026-01-01", "to": "2026-01-11"}
    data = clean(decision__on="2025-07-01", travel=[trip])
    assert ("year_not_full", "2.3.d") in codes(tree, data, date(2026, 7, 9))
    assert ("year_not_full", "2.3.d") not in codes(tree, data, date(2026, 7, 11))
    open_end = clean(decision__on="2025-07-01", travel=[{**trip, "to": "2026"}])
    assert ("year_not_settled", "2.3.d") in codes(tree, open_end, date(2026, 7, 5))


def test_a_refugee_waits_for_the_year_without_an_override(tree: FieldTree) -> None:
    data = changed(of_school(), {"statuses": [{"kind": "refugee", "from": "2026-01-02"}]})
    [early] = [one for one in found(tree, data) if one.code == "year_not_full"]
    assert not early.overridable
    asylee = [one for one in found(tree, clean(decision__on="2026-01-02")) if one.blocks]
    assert [one.overridable for one in asylee] == [True]


def test_a_grant_without_a_day(tree: FieldTree) -> None:
    assert ("no_grant", "2.3.d") in codes(tree, clean(decision={}))


def test_each_question_of_part_9_wants_an_answer(tree: FieldTree) -> None:
    data = clean()
    del data["admissibility"]["torture"]
    assert codes(tree, data) == {("unanswered", "9.53.a")}


def test_a_yes_wants_its_explanation(tree: FieldTree) -> None:
    data = clean(admissibility__denied_visa=True)
    assert codes(tree, data) == {("unexplained", "9.11")}
    told = [{"about": "denied_visa", "account": "In 2016 the consulate said no."}]
    assert codes(tree, {**data, "admissibility_accounts": told}) == set()


NOS = [
    ({"arrests": [{"account": "Held an hour."}]}, "9.22"),
    ({"proceedings.history": "past"}, "9.14"),
    ({"orders": [{"kind": "expedited_removal"}]}, "9.15"),
    ({"orders": [{"kind": "removal", "in_absentia": True}]}, "9.67"),
    ({"orders": [{"kind": "removal", "left_under_it": True}]}, "9.74"),
    ({"orders": [{"kind": "removal", "reinstated": True}]}, "9.16"),
    ({"armed_groups": [{"kind": "helped", "account": "Carried water."}]}, "9.51"),
    ({"armed_groups": [{"kind": "paid", "account": "A tax."}]}, "9.43.h"),
    ({"armed_groups": [{"kind": "trained", "account": "Drill."}]}, "9.43.a"),
    (
        {"entries": [{"date": "2018-02-03", "inspected": False, "at_port_of_entry": False}]},
        "9.75",
    ),
    ({"arrests": [{"convicted": True, "account": "A fine."}]}, "9.24"),
    ({"admissibility.entered_without_inspection": True}, "9.76"),
    ({"adjustment.social_security_consent": False}, "1.19"),
    ({"applicant.marital_status": "divorced", "family.former_spouses": [],
      "family.former_spouses_complete": True}, "6.11"),
    ({"family.spouse": {}}, "6.4"),
    ({"application.prepared_by_other": False}, "12.1"),
    ({"principal": {"name": {"family": "Soto"}}}, "2.2"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "item"), NOS, ids=lambda value: str(value)[:50])
def test_an_answer_against_the_case_is_a_contradiction(
    tree: FieldTree, changes: dict[str, Any], item: str
) -> None:
    assert ("contradiction", item) in codes(tree, changed(clean(), changes))


def test_what_the_case_settles_is_a_yes_on_the_form(tree: FieldTree) -> None:
    data = clean(orders=[{"kind": "removal", "left_under_it": True}])
    filling = FORM.prepare(parse_case(data, "case"), tree=tree, as_of=AS_OF)
    ticked = {tick.field.rpartition(".")[2] for tick in filling.ticks}
    assert {"Pt8Line18_YesNo[0]", "Pt8Line19_YesNo[1]", "Pt9Line74_YesNo[1]"} <= ticked


def test_a_derivative_names_who_came_first(tree: FieldTree) -> None:
    data = clean(adjustment__applying_as="derivative")
    assert ("principal", "2.2") in codes(tree, data)


def test_words_to_the_person_who_files(tree: FieldTree) -> None:
    said = {one.code: one for one in found(tree, clean()) if not one.blocks}
    assert set(said) == {"look", "medical", "fee", "papers", "signature", "own_copy"}
    assert "1440 dollars" in said["fee"].reason
    assert "950 for a child under 14" in said["fee"].reason
    refugee = {one.code: one for one in found(tree, of_school()) if not one.blocks}
    assert refugee["fee"].reason == "a refugee pays nothing for this form on 1 July 2026"
    assert "vaccines" in refugee["medical"].fix
    assert "own_copy" not in refugee
    family = {one.code: one for one in found(tree, of_family()) if not one.blocks}
    assert "I-864" in family["support"].reason
    assert "not kept here" in family["fee"].reason
    assert "a lawyer must look" in family["look"].reason
