"""Does a case fill Form I-912 so that it can be read, by eye and by program?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import parse_case
from wellfounded.forms.drawing import flatten
from wellfounded.forms.fill import fill_form, verify
from wellfounded.forms.i912 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import read_form

from .conftest import AS_OF, WHOLE, filled, texts, ticks

NOT_ON_THE_FORM = {"interpreter.used"}


def waiver(**answers: Any) -> dict[str, Any]:
    return {"fee_waiver": answers}


def test_a_whole_case_is_read_back_in_two_renderers(blank: bytes, tmp_path: Path) -> None:
    draft = fill_form("I-912", parse_case(WHOLE, "case"), blank=blank, as_of=AS_OF)
    assert verify(draft) == []
    assert (draft.warnings, draft.filling.overflowed) == ((), ())
    path = tmp_path / "draft.pdf"
    for pdf in (draft.pdf, flatten(draft.pdf)):
        path.write_bytes(pdf)
        tree = FieldTree.read(draft.pdf)
        assert list(seen_otherwise(path, tree, draft.filling.placements)) == []


def test_every_text_box_is_filled_by_one_case_or_another(tree: FieldTree) -> None:
    other = WHOLE | {
        "preparer": WHOLE["preparer"] | {"country": "US", "region": "Utah", "postal_code": "84101"},
        "interpreter": WHOLE["interpreter"] | {"country": "CA", "province": "Quebec"},
        "fee_waiver": WHOLE["fee_waiver"]
        | {
            "employment": "other",
            "employment_other": "I study",
            "hardship_account": "Word. " * 900,
        },
    }
    written = texts(filled(tree, WHOLE)) | texts(filled(tree, other))
    mapped = {entry.box.partition(".")[2] for entry in FORM.form_map().written()}
    sheet = FORM.form_map().continuation
    assert sheet is not None
    mapped |= {box.partition(".")[2] for box in sheet.boxes}
    assert mapped <= set(written), mapped - set(written)


def test_what_is_filled_is_read_back_as_the_same_case(blank: bytes) -> None:
    case = parse_case(WHOLE, "case")
    draft = fill_form("I-912", case, blank=blank, as_of=AS_OF)
    found = read_form(draft.pdf, by="draft.pdf", on=AS_OF)
    assert (found.form, found.edition) == ("I-912", "07/22/25")
    assert (found.unplaced, found.unreadable) == ((), ())
    back = parse_case({k: v for k, v in found.data.items() if k != "provenance"}, "back")
    assert {*case.answers} - {*back.answers} == NOT_ON_THE_FORM
    assert {path: back.answers[path] for path in back.answers} == {
        path: case.answers[path] for path in back.answers
    }


@pytest.mark.parametrize(
    ("status", "detail", "box"),
    [
        ("single", "none", "P2_7_MaritalStatus[3]"),
        ("married", None, "P2_7_MaritalStatus[1]"),
        ("divorced", "none", "P2_7_MaritalStatus[0]"),
        ("widowed", "none", "P2_7_MaritalStatus[2]"),
        ("married", "annulled", "P2_7_MaritalStatus[4]"),
        ("married", "separated", "P2_7_MaritalStatus[5]"),
        ("married", "other", "P2_7_MaritalStatus[6]"),
    ],
)
def test_one_box_says_the_marital_status(
    tree: FieldTree, status: str, detail: str | None, box: str
) -> None:
    me = {"marital_status": status} | ({"marital_detail": detail} if detail else {})
    assert ticks(filled(tree, {"applicant": me})) == {f"#subform[1].{box}"}


def test_the_word_self_is_the_forms_own(tree: FieldTree) -> None:
    assert tree["form1[0].#subform[1].Part4_Line2a_RelationshipToYou1[0]"].value == "Self"
    [ours] = [one for one in FORM.form_map().not_ours if "Self" in one.reason]
    assert ours.boxes == ("form1[0].#subform[1].Part4_Line2a_RelationshipToYou1[0]",)


def test_the_columns_whose_names_lie(tree: FieldTree) -> None:
    """Part3_Line1_DateofBirth2 to 4 print Relationship to You."""
    page = texts(filled(tree, WHOLE))
    assert page["#subform[1].Part3_Line1_DateofBirth1[0]"] == "04/05/1990"
    assert page["#subform[1].Part3_Line1_DateofBirth2[0]"] == "Child"
    assert page["#subform[1].Part4_Line2b_DateofBirth2[0]"] == "01/02/2011"
    assert page["#subform[6].P10_L5_FaxNumber1[0]"] == "7035550128", "prints mobile"
    assert page["#subform[2].MonthlyIncome[0]"] == "0", "prints annual income"


def test_the_padded_list_of_states_takes_a_state_by_name(tree: FieldTree) -> None:
    said = {"interpreter": {"region": "Virginia"}, "signing": {"read": "interpreter"}}
    assert texts(filled(tree, said))["#subform[5].P9_L3d_State[0]"].strip() == "VA"


@pytest.mark.parametrize(("beyond", "box"), [(True, 1), (False, 0)])
def test_the_left_box_of_the_preparer_says_extends(tree: FieldTree, beyond: bool, box: int) -> None:
    said = {
        "application": {"prepared_by_other": True},
        "preparer": {"represents": True, "beyond_preparation": beyond},
    }
    marks = ticks(filled(tree, said))
    assert f"#subform[6].P10_L7B_chbx[{box}]" in marks
    assert f"#subform[6].P10_L7B_chbx[{1 - box}]" not in marks


def test_sums_are_written_only_when_every_part_is_known(tree: FieldTree) -> None:
    total = "#subform[2].Total[0]"
    assert total not in texts(filled(tree, waiver(low_income=True, income=9000)))
    known = waiver(low_income=True, income=9000, family_income=0)
    assert texts(filled(tree, known))[total] == "9000"
    assets = "#subform[3].TotalAssets[0]"
    none = waiver(hardship=True, assets=[], assets_complete=True)
    assert texts(filled(tree, none))[assets] == "0"
    open_yet = waiver(hardship=True, assets=[{"kind": "Bank"}])
    assert assets not in texts(filled(tree, open_yet))
    forms = "#subform[1].Part3_Line1_TotalForms[0]"
    some = waiver(forms=["I-485"], family=[{"name": "Ana"}])
    assert forms not in texts(filled(tree, some))


def test_parts_whose_reason_is_not_chosen_stay_empty(tree: FieldTree) -> None:
    said = WHOLE | {"fee_waiver": WHOLE["fee_waiver"] | {"low_income": False, "hardship": False}}
    page = texts(filled(tree, said))
    assert not [box for box in page if box.startswith(("#subform[2]", "#subform[3]"))]


def test_what_has_no_room_goes_to_part_10_and_its_copies(blank: bytes) -> None:
    family = [{"name": f"Child {n}", "forms": ["I-485"]} for n in range(1, 6)]
    assets = [{"kind": f"Thing {n}", "value": n} for n in range(1, 6)]
    story = " ".join(f"On day {n} we paid the clinic again." for n in range(60))
    said = waiver(
        forms=["I-485"], family=family, hardship=True, assets=assets, hardship_account=story
    )
    draft = fill_form("I-912", parse_case(said, "case"), blank=blank, as_of=AS_OF)
    page = texts(draft.filling)
    assert page["#subform[7].Part11_Line3a_PageNumber[0]"] == "2"
    assert page["#subform[7].Part11_Line3b_PartNumber[0]"] == "3"
    assert page["#subform[7].Part11_Line3c_ItemNumber[0]"] == "1"
    assert "Child 5" in page["#subform[7].Part11_Line3d_AdditionalInfo[0]"]
    assert {copy.page for copy in draft.filling.copies} == {8}
    assert verify(draft) == []
    back = read_form(draft.pdf, by="draft", on=AS_OF)
    assert back.data["fee_waiver"]["hardship_account"].split() == story.split()


def test_answers_that_no_box_takes_are_said(tree: FieldTree) -> None:
    odd = {
        "applicant": {"name": {"family": "Farid", "given": "FNU", "middle": "Aa Bb Cc"}},
        "contact": {"phone": "+57 1 555 0123"},
        "signing": {"read": "interpreter"},
        "interpreter": {"street": "no number, behind the church", "region": "Ontario"},
    }  # fmt: skip
    filling = filled(tree, odd)
    page = texts(filling)
    assert page["#subform[0].P2_L2_GivenName[0]"] == "FNU"
    assert page["#subform[0].P2_L2_MiddleName[0]"] == "Aa Bb Cc"
    assert page["#subform[5].P9_L3A_StreetNumberName[0]"] == "no number, behind the church"
    assert any("telephone number of 10 digits" in warning for warning in filling.warnings)
    assert any("states of the United States" in warning for warning in filling.warnings)
    assert "+57 1 555 0123" in page["#subform[7].Part11_Line3d_AdditionalInfo[0]"]
