"""Do the form's traps hold: boxes that lie, names that lie, one question under another's name?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wellfounded.forms.i765 import FORM
from wellfounded.forms.mapping.unfilling import Unfiller
from wellfounded.forms.official import FieldTree

from .conftest import FULL, seen

HOME = {"street": "12 Elm Street", "city": "Austin", "region": "TX", "postal_code": "78701"}
WAITS = {"application": {"filed": True, "filed_on": "2025-01-10"},
         "decision": {"outcome": "waiting"}, "statuses": [], "statuses_complete": True}  # fmt: skip


@pytest.mark.parametrize(
    ("unit", "yours", "theirs"),
    [
        ("Apt 4", "Unit[2]", "Unit[1]"),
        ("Suite 4", "Unit[0]", "Unit[2]"),
        ("Flr 4", "Unit[1]", "Unit[0]"),
    ],
)
def test_the_unit_boxes_of_parts_4_and_5_lie(
    tree: FieldTree, unit: str, yours: str, theirs: str
) -> None:
    """Theirs print Apt. beside FLR, Ste. beside APT and Flr. beside STE."""
    page = seen(
        tree,
        {
            "contact": {"mailing_same": True, "address": {"unit": unit}},
            "interpreter": {"used": True, "unit": unit},
            "preparer": {"unit": unit},
            "application": {"prepared_by_other": True},
        },
    )
    assert page.ticked("Pt2Line5_") == {f"Pt2Line5_{yours}"}
    assert page.ticked("Pt5Line3b_") == {f"Pt5Line3b_{theirs}"}
    assert page.ticked("Pt6Line3b_") == {f"Pt6Line3b_{theirs}"}
    assert page.text("Pt5Line3b_AptSteFlrNumber[0]") == "4"


def test_sex_y_is_male_and_n_is_female(tree: FieldTree) -> None:
    assert seen(tree, {"applicant": {"sex": "male"}}).ticked("Line9") == {"Line9_Checkbox[1]"}
    assert seen(tree, {"applicant": {"sex": "female"}}).ticked("Line9") == {"Line9_Checkbox[0]"}


def test_the_statement_in_english_is_the_second_box(tree: FieldTree) -> None:
    english = seen(tree, {"signing": {"read": "english"}, "interpreter": {"language": "Dari"}})
    assert english.ticked("Pt3Line1") == {"Pt3Line1Checkbox[1]"}
    assert english.text("Pt3Line1b_Language[0]") is None
    read_out = seen(tree, {"signing": {"read": "interpreter"}, "interpreter": {"language": "Dari"}})
    assert read_out.ticked("Pt3Line1") == {"Pt3Line1Checkbox[0]"}
    assert read_out.text("Pt3Line1b_Language[0]") == "Dari"


def test_names_that_lie(tree: FieldTree) -> None:
    page = seen(tree, FULL)
    assert page.text("Pt5Line5_PreparerFaxNumber[0]") == "5125550106", "the mobile telephone"
    assert page.text("Pt5Line3c_CityOrTown[0]") == "Hanoi", "Part 4, the interpreter"
    assert page.text("Pt6Line3c_CityOrTown[0]") == "Austin", "Part 5, the preparer"
    assert page.text("place_entry[0]") == "Laredo, TX", "item 23"
    assert page.text("Line20a_I94Number[0]") == "12345678901", "item 17"
    assert page.text("Line17b_CountryOfBirth[0]") == "Cambodia", "item 14.b, of citizenship"
    assert page.text("Line3a_FamilyName[1]") == "Nguyen", "item 3.a"
    assert page.text("Line3a_FamilyName[0]") == "Le", "item 4.a"


def test_an_earlier_form_is_item_12_and_an_arrest_item_30(tree: FieldTree) -> None:
    """PtLine29 asks for arrests: to take it for "filed before" would be a false answer."""
    before = seen(tree, {**WAITS, "work_permit": {"filed_before": True}})
    assert before.ticked("Line19") == {"Line19_Checkbox[1]"}
    assert before.ticked("PtLine") == set()
    arrested = {"arrested_for_a_crime": True, "filed_before": False}
    page = seen(tree, {**WAITS, "work_permit": arrested})
    assert page.ticked("Line19") == {"Line19_Checkbox[0]"}
    assert page.ticked("PtLine") == {"PtLine29_YesNo[0]"}


@pytest.mark.parametrize(
    ("case", "box"),
    [
        ({"arrests": [], "arrests_complete": True}, "PtLine29_YesNo[1]"),
        ({"arrests": [{"convicted": True}]}, "PtLine29_YesNo[0]"),
        ({"arrests": [{"charge": "protest"}], "arrests_complete": True}, None),
        ({"arrests": []}, None),
        ({}, None),
        ({"arrests": [{}], "work_permit": {"arrested_for_a_crime": False}}, "PtLine29_YesNo[1]"),
    ],
    ids=["none", "convicted", "held", "not whole", "nothing", "said"],
)
def test_no_arrest_is_made_up(tree: FieldTree, case: dict[str, Any], box: str | None) -> None:
    assert seen(tree, {**WAITS, **case}).ticked("PtLine") == ({box} if box else set())


def test_the_arrest_question_is_for_asylum_applicants_only(tree: FieldTree) -> None:
    asylee = {"decision": {"outcome": "asylum", "on": "2026-01-05"},
              "arrests": [{"convicted": True}]}  # fmt: skip
    page = seen(tree, asylee)
    assert page.text("section_1[0]") == "a"
    assert page.ticked("PtLine") == set()
    assert "2.30" not in {str(blank.item) for blank in page.filling.left_blank}
    assert "2.30" in {str(blank.item) for blank in seen(tree, {}).filling.left_blank}


@pytest.mark.parametrize(
    ("case", "letter", "number"),
    [
        (WAITS, "c", "8"),
        ({"decision": {"outcome": "asylum", "on": "2026-01-05"}}, "a", "5"),
        ({"statuses": [{"kind": "refugee", "from": "2025-03-01", "to": "present"}]}, "a", "3"),
        ({"decision": {"outcome": "cat_withholding", "on": "2026-01-05"}}, "a", "10"),
        ({"work_permit": {"asks_for": "C19"}}, "c", "19"),
        ({**WAITS, "work_permit": {"asks_for": "C11"}}, "c", "11"),
        ({"work_permit": {"asks_for": "other"}}, None, None),
        (
            {**WAITS, "statuses": [{"kind": "tps", "from": "2024-01-01", "to": "present"}]},
            None,
            None,
        ),
        ({}, None, None),
    ],
    ids=lambda value: str(value)[:30],
)
def test_the_category_stands_in_its_boxes(
    tree: FieldTree, case: dict[str, Any], letter: str | None, number: str | None
) -> None:
    page = seen(tree, case)
    assert (page.text("section_1[0]"), page.text("section_2[0]")) == (letter, number)
    assert page.text("section_3[0]") is None


def test_mail_that_goes_home_is_written_once(tree: FieldTree) -> None:
    page = seen(tree, {"contact": {"mailing_same": True, "address": HOME}})
    assert page.ticked("Part2Line5") == {"Part2Line5_Checkbox[1]"}
    assert page.text("Line4b_StreetNumberName[0]") == "12 Elm Street"
    assert page.text("Pt2Line7_StreetNumberName[0]") is None


def test_mail_to_the_same_address_goes_home(tree: FieldTree) -> None:
    page = seen(tree, {"contact": {"address": HOME, "mailing": HOME}})
    assert page.ticked("Part2Line5") == {"Part2Line5_Checkbox[1]"}
    assert page.text("Pt2Line7_StreetNumberName[0]") is None


def test_a_telephone_beside_the_mail_is_no_other_address(tree: FieldTree) -> None:
    page = seen(tree, {"contact": {"address": HOME, "mailing": {"phone": "512-555-0101"}}})
    assert page.ticked("Part2Line5") == set()


def test_who_would_not_say_if_arrested_has_not_said_no(tree: FieldTree) -> None:
    asked = {"asks_for": "C08", "arrested_for_a_crime": {"unknown": "declined"}}
    case = {"work_permit": asked, "arrests": [], "arrests_complete": True}
    assert seen(tree, case).ticked("PtLine29") == set()


def test_mail_that_goes_elsewhere_leaves_the_home_below(tree: FieldTree) -> None:
    contact = {"address": HOME, "mailing": {**HOME, "street": "PO Box 9"}}
    page = seen(tree, {"contact": contact})
    assert page.ticked("Part2Line5") == {"Part2Line5_Checkbox[0]"}
    assert page.text("Line4b_StreetNumberName[0]") == "PO Box 9"
    assert page.text("Pt2Line7_StreetNumberName[0]") == "12 Elm Street"


def test_nobody_is_said_to_get_mail_at_home(tree: FieldTree) -> None:
    page = seen(tree, {"contact": {"address": HOME}})
    assert page.ticked("Part2Line5") == set()
    assert page.text("Line4b_StreetNumberName[0]") is None


def test_the_last_arrival_is_not_guessed(tree: FieldTree) -> None:
    two = [{"date": "2019-02-01", "place": "Miami"}, {"date": "2024-05-06", "place": "Laredo"}]
    assert seen(tree, {"entries": two}).text("place_entry[0]") == "Laredo"
    unsure = [{"place": "Miami"}, {"date": "2024-05-06", "place": "Laredo"}]
    assert seen(tree, {"entries": unsure}).text("place_entry[0]") is None


def test_a_form_that_was_received_was_filed_before(tree: FieldTree) -> None:
    case = {"events": [{"kind": "i765_received", "date": "2026-06-30"}]}
    assert seen(tree, case).ticked("Line19") == {"Line19_Checkbox[1]"}
    same_day = seen(tree, case, as_of=date(2026, 6, 30))
    assert same_day.ticked("Line19") == set()


def test_students_alone_are_asked_for_their_number(tree: FieldTree) -> None:
    def asked(case: dict[str, Any]) -> bool:
        return "2.26" in {str(blank.item) for blank in seen(tree, case).filling.left_blank}

    assert asked({"statuses": [{"kind": "nonimmigrant"}]})
    assert not asked({"statuses": [{"kind": "parole"}]})
    assert seen(tree, FULL).text("Line26_SEVISnumber[0]") == "0012345678", "N- is printed"


def test_yes_and_no_at_once_are_read_as_neither(tree: FieldTree) -> None:
    page = "form1[0].Page2[0]."
    values = dict.fromkeys(tree, "") | {
        f"{page}Line19_Checkbox[1]": "Y", f"{page}Line19_Checkbox[0]": "N",
    }  # fmt: skip
    found = Unfiller(FORM.form_map(), values, FORM.behind).read()
    assert "work_permit.filed_before" not in found.answers
    assert [why for item, why in found.unreadable if item.question == "12"] == [
        "Form I-765 filed before: more than one box is ticked"
    ]
