"""Is a relative's own work permit form filled from the case of the one who asked for asylum?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.forms.at_hand import Seen
from wellfounded.facts import parse_case
from wellfounded.forms.i765 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import gates
from wellfounded.forms.subject import subject

from .conftest import AS_OF, FULL

CHILD = {
    "name": {"family": "Nguyen", "given": "Linh"}, "sex": "male", "date_of_birth": "2009-05-05",
    "a_number": "222333444", "in_united_states": True, "include": True,
    "work_permit": {"reason": "initial", "filed_before": False, "arrested_for_a_crime": False},
}  # fmt: skip


def of_a_child(
    tree: FieldTree, case: dict[str, Any] | None = None, as_of: date = AS_OF, **child: Any
) -> tuple[Seen, list[str]]:
    """What stands on the child's form, and what stops it."""
    told = {**FULL, "family": {"children": [{**CHILD, **child}]}, **(case or {})}
    own = subject(FORM, parse_case(told, "case"), "family.children[0]").case
    filling = FORM.prepare(own, tree, as_of)
    stops = gates(FORM, own, filling, edition=date(2025, 8, 21), as_of=as_of)
    return Seen(filling), [stop.code for stop in stops if stop.blocks]


def test_the_child_stands_on_the_form_and_the_one_who_asked_does_not(tree: FieldTree) -> None:
    page, _ = of_a_child(tree)
    assert page.text("Page1[0].Line1b_GivenName[0]") == "Linh"
    assert page.text("Page2[0].Line7_AlienNumber[0]") == "222333444"
    assert page.ticked("Line9") == {"Line9_Checkbox[1]"}
    assert page.ticked("Part1_") == {"Part1_Checkbox[0]"}
    assert page.ticked("PtLine") == {"PtLine29_YesNo[1]"}
    assert "Thanh" not in page.texts.values()
    assert page.text("Line20b_Passport[0]") is None


@pytest.mark.parametrize(
    ("decision", "child", "category"),
    [
        ({"outcome": "waiting"}, {}, ("c", "8")),
        ({"outcome": "referred"}, {}, ("c", "8")),
        ({"outcome": "asylum", "on": "2026-05-01"}, {}, ("a", "5")),
        ({"outcome": "withholding", "on": "2026-05-01"}, {}, (None, None)),
        ({"outcome": "waiting"}, {"include": False}, (None, None)),
        ({"outcome": "waiting"}, {"work_permit": {"asks_for": "C09"}}, ("c", "9")),
    ],
    ids=["waits", "referred", "asylum", "withholding has no family", "not in it", "own words"],
)
def test_the_category_follows_from_the_claim_they_are_part_of(
    tree: FieldTree, decision: dict[str, Any], child: dict[str, Any], category: tuple[Any, Any]
) -> None:
    page, _ = of_a_child(tree, {"decision": decision}, **child)
    assert (page.text("section_1[0]"), page.text("section_2[0]")) == category


@pytest.mark.parametrize(
    ("as_of", "stopped"),
    [(date(2025, 6, 8), True), (date(2025, 6, 9), False), (date(2025, 6, 10), False)],
)
def test_they_are_counted_with_the_one_who_asked(
    tree: FieldTree, as_of: date, stopped: bool
) -> None:
    _, stops = of_a_child(tree, as_of=as_of)
    assert ("too_early" in stops) is stopped


def test_without_a_day_of_receipt_nothing_is_counted(tree: FieldTree) -> None:
    _, stops = of_a_child(tree, {"application": {"filed": True}})
    assert "days" in stops
