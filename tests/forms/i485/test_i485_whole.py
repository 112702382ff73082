"""Is every box of the form filled by some case, seen by two renderers, and read back?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import Case, parse_case
from wellfounded.facts.catalogue.adjustment_category import CATEGORIES
from wellfounded.facts.dates import When
from wellfounded.forms.drawing import Placement, flatten
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i485 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import read_form

from .conftest import AS_OF
from .in_the_case import admissibility
from .whole_case import changed, of_family, of_school, other_boxes, whole

CASES = {"asylee": whole(), "family": of_family(), "school": of_school()}


@pytest.fixture(params=CASES.values(), ids=CASES.keys(), scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    return parse_case(request.param, "case")


@pytest.fixture(scope="module")
def draft(case: Case, blank: bytes) -> Filled:
    return fill_form("i-485", case, blank=blank, as_of=AS_OF)


def test_the_pages_show_what_was_meant(draft: Filled) -> None:
    assert len(draft.filling.marks()) > 250
    assert verify(draft) == []


@pytest.mark.parametrize("flat", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer_in_its_box(draft: Filled, flat: bool, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft.pdf) if flat else draft.pdf)
    marks = [
        *draft.filling.placements,
        *(
            Placement(mark.field + copy.suffix, mark.text)
            for copy in draft.filling.copies
            for mark in copy.placements
        ),
    ]
    assert list(seen_otherwise(path, FieldTree.read(draft.pdf), marks)) == []


def test_no_signature_and_no_hand_of_an_officer_is_filled(draft: Filled) -> None:
    held = {field.name: field.held for field in FieldTree.read(draft.pdf).fields}
    assert not [box for box in draft.filling.form_map.never() if held[box]]


def test_reading_the_draft_gives_the_case_back(case: Case, draft: Filled) -> None:
    read = read_form(draft.pdf, by="draft.pdf", on=date(2026, 7, 2))
    assert read.form == "I-485"
    assert read.unreadable == ()
    again = parse_case(read.data, "draft.pdf", keep_contradictions=True)
    differing = {
        path: (answer, case.answers.get(path))
        for path, answer in again.answers.items()
        if not _agree(case, path, answer)
    }
    assert differing == {}
    lost = {path for path in case.answers if path not in again.answers and not _not_read(path)}
    assert lost == set()


def test_the_case_that_was_read_fills_the_same_boxes(draft: Filled, tree: FieldTree) -> None:
    read = read_form(draft.pdf, by="draft.pdf", on=date(2026, 7, 2))
    again = FORM.prepare(
        parse_case(read.data, "draft.pdf", keep_contradictions=True), tree=tree, as_of=AS_OF
    )
    assert set(again.ticks) >= set(draft.filling.ticks) - _only_together(draft)
    boxes = {mark.field: mark.text for mark in again.placements}
    assert {m.field: m.text for m in draft.filling.placements} == boxes


def _only_together(draft: Filled) -> set[Any]:
    """A Yes to a question that two facts share says not which of them, so it is not read."""
    shared = ("Pt8Line26_", "Pt8Line27_", "Pt8Line41_", "Pt1Line13_YN")
    return {tick for tick in draft.filling.ticks if any(part in tick.field for part in shared)}


# Said on the form in other words, or not asked of everyone.
OTHERWISE = {
    "adjustment.i94.which",
    "adjustment.last_entry.paper",
    "applicant.passport.country",
    "applicant.passport.expires",
    "applicant.passport.number",
    "entries[0].status",
    "entries_complete",
}
DEPENDING = (
    "drug_trade_family_knew",
    "exchange_waiver",
    "exchange_years_done",
    "religious_freedom",
    "trafficking_family_knew",
    "trafficking_reason",
)
SHARED = ("drug_law", "drug_trade", "drug_trade_helped", "drug_trade_gain", "money_laundering",
          "drug_law_planned", "money_laundering_helped")  # fmt: skip


def _not_read(path: str) -> bool:
    if path.startswith("admissibility."):
        return path.removeprefix("admissibility.") in (*SHARED, *DEPENDING)
    return path in OTHERWISE


def _agree(case: Case, path: str, answer: object) -> bool:
    said = case.answers.get(path)
    if path.startswith("residences["):
        homes = [case.answers.get(f"residences[{n}].{path.rpartition('.')[2]}") for n in range(3)]
        return answer in homes or answer == "CT"
    if said == answer or path.endswith("[1].support"):
        return True
    if isinstance(said, tuple) and isinstance(answer, tuple):
        return set(said) == set(answer)
    if path.endswith(("phone", "mobile")):
        return str(said).replace("-", "") == answer
    if path.endswith(".region"):
        return {str(said), str(answer)} == {"Connecticut", "CT"}
    if isinstance(answer, When) and isinstance(said, When):
        return said.span == answer.span
    return False


def test_every_box_is_filled_by_some_case(tree: FieldTree) -> None:
    cases = [*CASES.values(), *other_boxes()]
    cases += [changed(whole(), {"adjustment.category": category}) for category in CATEGORIES]
    cases.append(changed(whole(), {"admissibility": admissibility(False)}))
    filled = set[str]()
    for data in cases:
        filled |= FORM.prepare(parse_case(data, "case"), tree=tree, as_of=AS_OF).written()
    assert set(FORM.form_map().mapped()) - filled == set()


def test_an_empty_case_writes_nothing(tree: FieldTree) -> None:
    filling = FORM.prepare(parse_case({}, "case"), tree=tree, as_of=AS_OF)
    assert not filling.placements
    assert not filling.ticks
    assert not filling.copies
    assert len(filling.left_blank) > 200
