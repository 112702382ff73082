"""Do the form's traps hold: inverted values, boxes out of order, a sub-tree for the spouse?"""

from __future__ import annotations

from typing import Any

import pytest

from wellfounded.forms.official import FieldTree

from .conftest import filled, seen

SPOUSE = "NotMarried[0]"
MARRIED = {"marital_status": "married"}
HERE = {"in_united_states": True}


def child(**facts: Any) -> dict[str, Any]:
    return {"family": {"children": [facts]}}


def children(count: int, **facts: Any) -> dict[str, Any]:
    return {"family": {"children": [{}] * (count - 1) + [facts]}}


TICKS = [
    ({"application": {"cat_also": True}}, "CheckBox31[0]", "1"),
    ({"applicant": {"sex": "female"}}, "PartALine9Sex[1]", "F"),
    ({"applicant": {"marital_status": "widowed"}}, "Marital[3]", "W"),
    ({"proceedings": {"history": "never"}}, "CheckBox3[0]", "A"),
    ({"proceedings": {"history": "now"}}, "CheckBox3[2]", "B"),
    ({"proceedings": {"in_removal": True}}, "CheckBox3[2]", "B"),
    ({"proceedings": {"history": "past"}}, "CheckBox3[1]", "C"),
    ({"applicant": {"fluent_in_english": True}}, "CheckBox4[0]", "Yes"),
    ({"applicant": {"marital_status": "single"}}, "#subform[1].CheckBox5[0]", "1"),
    ({"applicant": {"marital_status": "divorced"}}, "#subform[1].CheckBox5[0]", "1"),
    ({"family": {"spouse": {"sex": "male"}}}, f"{SPOUSE}.CheckBox14_Sex[0]", "M"),
    ({"family": {"spouse": HERE}}, f"{SPOUSE}.PtAIILine15_CheckBox15[1]", "Y"),
    ({"family": {"spouse": {"in_united_states": False}}}, "PtAIILine15_CheckBox15[0]", "N"),
    ({"family": {"spouse": {**HERE, "in_court": True}}}, "PtAIILine22_Yes[0]", "Yes"),
    ({"family": {"spouse": {**HERE, "include": True}}}, "PtAIILine24_Yes[0]", "Y"),
    ({"family": {"children": [], "children_complete": True}}, "ChildrenCheckbox[1]", "Y"),
    (child(sex="female"), "ChildrenCheckbox[0]", "N"),
    (child(sex="female"), "#subform[1].CheckBox12_Sex[1]", "2"),
    (child(sex="male"), "#subform[1].CheckBox12_Sex[0]", "1"),
    (children(2, sex="male"), "CheckBox26_Sex[0]", "M"),
    (children(5, sex="male"), "#subform[12].CheckBox12_Sex[2]", "M"),
    (children(5, sex="female"), "#subform[12].CheckBox12_Sex[3]", "F"),
    (children(6, sex="female"), "SuppAL12_CheckBox[1]", "F"),
    (child(**HERE), "CheckBox17[0]", "Y"),
    (child(**HERE, in_court=True), "#subform[1].PtAIILine20_Yes[0]", "Yes"),
    (children(6, **HERE, in_court=False), "SuppALine20_CheckBox2[1]", "N"),
    ({"family": {"mother": {"deceased": True}}}, r"CheckBoxAIII5\.m[0]", "1"),
    ({"family": {"siblings": [{}, {"deceased": True}]}}, r"CheckBoxAIII5\.s2[0]", "1"),
    ({"fear": {"why": ["particular_social_group"]}}, "CheckBoxsocial[0]", "Y"),
    ({"harms": [{"why": ["race", "other"]}]}, "CheckBoxrace[0]", "Y"),
    ({"application": {"cat_also": True}}, "CheckBoxtorture[0]", "Y"),
    ({"return_trips": {"any": False}}, "PCckboxyn4[1]", "N"),
    ({"application": {"family_helped": True}}, "PtD_ckboxynd1[0]", "2"),
    ({"application": {"family_helped": False}}, "PtD_ckboxynd1[1]", "1"),
]


@pytest.mark.parametrize(("answers", "box", "on"), TICKS, ids=lambda value: str(value)[:40])
def test_the_right_box_is_ticked(
    tree: FieldTree, answers: dict[str, Any], box: str, on: str
) -> None:
    filling = seen(tree, answers)
    assert filling.on(box) == on


@pytest.mark.parametrize(
    ("answers", "box"),
    [
        ({"family": {"children": []}}, "ChildrenCheckbox[1]"),
        ({"applicant": {"sex": {"unknown": "declined"}}}, "PartALine9Sex[0]"),
        ({"torture": {"afraid": True}}, "CheckBoxtorture[0]"),
        ({"harms": [{"why": ["other"]}]}, "CheckBoxrace[0]"),
        ({"family": {"mother": {"deceased": False}}}, r"CheckBoxAIII5\.m[0]"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_no_box_is_ticked_that_nobody_answered(
    tree: FieldTree, answers: dict[str, Any], box: str
) -> None:
    assert seen(tree, answers).on(box) is None


def test_the_reversed_dates_of_page_4(tree: FieldTree) -> None:
    homes = [
        {"country": "US", "from": "2024-05", "to": "present"},
        {"country": "VE", "from": "2019-01", "to": "2024-04"},
    ]
    school = {"name": "School", "from": "2001-09", "to": "2005-06"}
    case = {"applicant": {"nationality": ["VE"]}, "residences": homes, "education": [school]}
    filling = seen(tree, case)
    assert filling.text("DateTimeField21[0]") == "01/2019", "A.III.1 From"
    assert filling.text("DateTimeField20[0]") == "04/2024", "A.III.1 To"
    assert filling.text("DateTimeField26[0]") == "PRESENT"
    assert filling.text("DateTimeField41[0]") == "09/2001", "A.III.3 From"
    assert filling.text("DateTimeField40[0]") == "06/2005", "A.III.3 To"


def test_the_same_name_elsewhere_is_another_box(tree: FieldTree) -> None:
    case = {
        "applicant": {"a_number": "12345678", "passport": {"expires": "2030-01-02"}},
        "entries": [{"date": "2024-05-06", "authorized_until": "duration_of_status"}],
    }
    filling = seen(tree, case)
    assert filling.text("DateTimeField2[0]") == "05/06/2024"
    assert filling.text("DateTimeField2[1]") == "D/S"
    assert filling.text("DateTimeField2[2]") == "01/02/2030"
    assert {filling.text(f"PtAILine1_ANumber[{n}]") for n in range(3)} == {"012345678"}


def test_an_empty_case_writes_nothing(tree: FieldTree) -> None:
    filling = filled(tree, {})
    assert not filling.placements
    assert not filling.ticks
    assert not filling.copies
    assert len(filling.left_blank) > 60
