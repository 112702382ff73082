"""Are the traps of Form I-131 stepped around, each by name?"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from tests.forms.at_hand import Seen
from wellfounded.forms.official import FieldTree

from .cases import ADVANCE_PAROLE, NEW_PERIOD, REFUGEE_DOCUMENT
from .conftest import filled


def asked(tree: FieldTree, base: dict[str, Any], **travel: Any) -> Seen:
    """The form with other answers on the paper."""
    answers = deepcopy(base)
    answers["travel_document"] |= travel
    return Seen(filled(tree, answers))


def kinds_ticked(page: Seen) -> list[str]:
    return [name.removeprefix("form1[0].") for name in page.ticks if "CB_AppType" in name]


@pytest.mark.parametrize(
    ("kind", "box"),
    [
        ("refugee_document", "P1[0].CB_AppType[1]"),
        ("resident_document", "P1[0].CB_AppType[2]"),
        ("tps", "P1[0].CB_AppType[3]"),
        ("pending_green_card", "P1[0].CB_AppType[4]"),
        ("pending_asylum", "P2[0].CB_AppType[12]"),
        ("pending_tps", "P2[0].CB_AppType[10]"),
        ("deferred_departure", "P2[0].CB_AppType[7]"),
        ("parolee", "P2[0].CB_AppType[0]"),
        ("parole_in_place", "P3[0].CB_AppType[6]"),
        ("again_family", "P4[0].CB_AppType[5]"),
        ("again_afghan", "P4[0].CB_AppType[4]"),
        ("again_ukraine", "P4[0].CB_AppType[6]"),
        ("again_minors", "P4[0].CB_AppType[9]"),
        ("again_program", "P4[0].CB_AppType[3]"),
        ("again", "P4[0].CB_AppType[0]"),
    ],
)
def test_boxes_with_one_name_on_four_pages_are_told_apart(
    tree: FieldTree, kind: str, box: str
) -> None:
    assert kinds_ticked(asked(tree, NEW_PERIOD, kind=kind)) == [box]


def test_a_receipt_number_stands_beside_its_own_box_only(tree: FieldTree) -> None:
    page = asked(tree, ADVANCE_PAROLE, kind="pending_tps")
    assert page.text("P1_Line5C[0]") == "ZCH0123456789"
    assert page.text("P1_Line5B[0]") is page.text("P1_Line4[0]") is None


def test_a_receipt_number_that_is_kept_is_found_by_its_form(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    del answers["travel_document"]["receipt"]
    answers["receipts"] = [
        {"number": "IOE0000000001", "form": "I-765"},
        {"number": "ZCH0000000002", "form": "I-589"},
    ]
    assert Seen(filled(tree, answers)).text("P1_Line5B[0]") == "ZCH0000000002"


@pytest.mark.parametrize("answer", [True, False])
@pytest.mark.parametrize(
    ("fact", "yes", "no"),
    [
        ("plans_return", "P6_Line2_YesNo[1]", "P6_Line2_YesNo[0]"),
        ("returned", "P6_Line3a_YesNo[0]", "P6_Line3a_YesNo[1]"),
        ("passport_taken", "P6_Line3b_YesNo[1]", "P6_Line3b_YesNo[0]"),
        ("benefit_taken", "P6_Line3c_YesNo[0]", "P6_Line3c_YesNo[1]"),
        ("nationality_again", "P6_Line4a_YesNo[1]", "P6_Line4a_YesNo[0]"),
        ("nationality_new", "P6_Line4b_YesNo[0]", "P6_Line4b_YesNo[1]"),
        ("protected_elsewhere", "Line4c_Yes[0]", "Line4c_No[0]"),
    ],
)
def test_yes_and_no_of_part_6_stand_in_changing_order(
    tree: FieldTree, fact: str, yes: str, no: str, answer: bool
) -> None:
    page = asked(tree, REFUGEE_DOCUMENT, **{fact: answer})
    assert (page.on(yes) is not None) is answer
    assert (page.on(no) is not None) is not answer


def test_boxes_to_correct_share_their_values(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT, correct=["date_of_birth", "sex", "validity"])
    ticked = sorted(name.rpartition("P4_Line6a_")[2] for name in page.ticks if "_Line6a_" in name)
    assert ticked == ["DOB[0]", "Gender[0]", "Validity[0]"]


def test_where_it_is_sent_has_the_second_answer_first(tree: FieldTree) -> None:
    assert asked(tree, REFUGEE_DOCUMENT).on("P4_Line7a[0]") == "B"
    assert asked(tree, REFUGEE_DOCUMENT, send_to="home").on("P4_Line7a[1]") == "A"


def test_the_box_called_an_email_prints_a_telephone(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT)
    assert page.text("P4_Line9b_Email[0]") == "254205550000"
    assert page.text("P4_Line9c_Email[0]") == "hanna@example.org"


def test_an_address_abroad_has_no_state_although_its_list_has_a_blank_one(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT)
    assert page.text("P4_Line9a_State[0]") is None
    assert page.text("P4_Line9a_PostalCode[0]") == "00100"
    assert page.text("P4_Line9a_Province[0]") == "Nairobi County"


def test_the_weight_stands_in_three_boxes(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["weight_pounds"] = 95
    page = Seen(filled(tree, answers))
    assert [page.text(f"P3_Line4_Pound{place}[0]") for place in (1, 2, 3)] == ["0", "9", "5"]


@pytest.mark.parametrize(
    ("eyes", "box"),
    [("black", 8), ("blue", 7), ("brown", 0), ("gray", 1), ("green", 6), ("hazel", 5),
     ("maroon", 2), ("pink", 4), ("other", 3)],
)  # fmt: skip
def test_the_boxes_for_eyes_run_in_no_order(tree: FieldTree, eyes: str, box: int) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["eyes"] = eyes
    page = Seen(filled(tree, answers))
    ticked = [name.rpartition(".")[2] for name in page.ticks if "EyeColor" in name]
    assert ticked == [f"P3_Line5_EyeColor[{box}]"]


def test_each_part_is_for_its_own_kind_of_paper(tree: FieldTree) -> None:
    document = asked(tree, REFUGEE_DOCUMENT, purpose={"english": "A trip."}, stay="a year")
    trip = asked(tree, ADVANCE_PAROLE, plans_return=True, send_to="home", stay="a year")
    period = asked(tree, NEW_PERIOD, replacing=True, trips="one", plans_return=True)
    assert not [name for name in (*document.texts, *document.ticks) if ".P7_" in name]
    assert not [name for name in (*document.texts, *document.ticks) if ".P8_" in name]
    assert not [name for name in (*trip.texts, *trip.ticks) if ".P6_" in name or "Line7a" in name]
    assert not [n for n in (*period.texts, *period.ticks) if ".P7_" in n or ".P6_" in n]
    assert period.on("P4_Line4_YesNo[0]") is None
    assert period.text("P1_Line12_DateOfAdmission[0]") == "05/06/2027"
    assert trip.text("P1_Line12_DateOfAdmission[0]") is None


def test_who_asks_for_a_refugee_document_leaves_items_12_to_15_empty(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT, class_of_admission="AS6")
    assert page.text("Part2_Line12_ClassofAdmission[0]") is None
    assert page.text("Part2_Line13_I94RecordNo[0]") is None
    assert asked(tree, ADVANCE_PAROLE).text("Part2_Line13_I94RecordNo[0]") == "123456789A2"


def test_a_refugee_says_so_and_an_asylee_is_asked(tree: FieldTree) -> None:
    refugee = deepcopy(REFUGEE_DOCUMENT)
    refugee["statuses"] = [{"kind": "refugee", "from": "2023-04-05", "to": "present"}]
    del refugee["travel_document"]["as_refugee"]
    assert Seen(filled(tree, refugee)).on("P1_Line13_YesNo[0]") == "Y"
    asylee = deepcopy(REFUGEE_DOCUMENT)
    del asylee["travel_document"]["as_refugee"]
    page = Seen(filled(tree, asylee))
    assert page.on("P1_Line13_YesNo[0]") is page.on("P1_Line13_YesNo[1]") is None


@pytest.mark.parametrize(
    ("proceedings", "orders", "yes", "no"),
    [
        ({"history": "never"}, [], None, "N"),
        ({"history": "past"}, [], "Y", None),
        ({"in_removal": True}, [], "Y", None),
        ({"history": "never"}, [{"kind": "removal"}], "Y", None),
        ({"history": "never"}, [{"kind": "expedited_removal"}], None, None),
        ({}, [], None, None),
        ({"history": "never", "nta_served_on": "2025-02-03"}, [], None, None),
    ],
)
def test_no_court_case_is_never_guessed(
    tree: FieldTree,
    proceedings: dict[str, Any],
    orders: list[dict[str, Any]],
    yes: str | None,
    no: str | None,
) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"proceedings": proceedings, "orders": orders}
    page = Seen(filled(tree, answers))
    assert (page.on("P4_Line1_YesNo[0]"), page.on("P4_Line1_YesNo[1]")) == (yes, no)


def test_a_screening_interview_leaves_no_open(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE) | {"screening_interview": {"kind": "credible"}}
    assert Seen(filled(tree, answers)).on("P4_Line1_YesNo[1]") is None


def test_who_would_not_say_is_not_answered_for(tree: FieldTree) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT)
    names = ("proceedings", "refugee_from", "before_leaving", "as_refugee")
    answers["travel_document"] |= {name: {"unknown": "declined"} for name in names}
    page = Seen(filled(tree, answers))
    boxes = ("P4_Line1_YesNo", "P6_Line5_YesNo", "P1_Line13_YesNo")
    assert [page.on(f"{box}[{n}]") for box in boxes for n in (0, 1)] == [None] * 6
    assert page.text("P6_Line1_CountryRefugee[0]") is None


def test_nothing_is_derived_for_a_part_that_may_not_apply(tree: FieldTree) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT)
    del answers["travel_document"]
    page = Seen(filled(tree, answers))
    assert page.text("P6_Line1_CountryRefugee[0]") is None
    assert page.on("P6_Line5_YesNo[1]") is None
    assert page.text("P1_Line12_DateOfAdmission[0]") is None


def test_who_is_here_asks_before_leaving_and_skips_item_6(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT)
    assert page.on("P6_Line5_YesNo[1]") == "Y"
    assert page.on("P6_Line6a_YesNo[0]") is page.on("P6_Line6a_YesNo[1]") is None


def test_who_is_abroad_fills_item_6(tree: FieldTree) -> None:
    answers = deepcopy(REFUGEE_DOCUMENT)
    answers["applicant"]["located_in"] = "KE"
    answers["travel_document"] |= {"now_at": "Nairobi, Kenya", "been_to": ["UG"]}
    page = Seen(filled(tree, answers))
    assert (page.on("P6_Line5_YesNo[0]"), page.on("P6_Line6a_YesNo[1]")) == ("N", "Y")
    assert page.text("P6_Line6b_CityOrTown[0]") == "Nairobi, Kenya"
    assert page.text("P6_Line6c_Country[0]") == "Uganda"


def test_mail_that_goes_home_stands_in_item_3_and_item_4_is_empty(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["contact"] |= {"mailing_same": True}
    page = Seen(filled(tree, answers))
    assert page.text("Part2_Line3_StreetNumberName[0]") == "120 North State Street"
    assert page.text("Part2_Line4_StreetNumberName[0]") is None


def test_ties_are_told_in_part_13_for_the_form_has_no_box(tree: FieldTree) -> None:
    page = asked(tree, REFUGEE_DOCUMENT, returned=True, ties={"english": "For a burial in 2024."})
    assert page.text("Part13_Line3_AdditionalInfo[0]") == "For a burial in 2024."
    assert page.text("Part13_Line3_ItemNumber[0]") == "2-4.c"
    assert page.text("Part13_Line3_PageNumber[0]") == "9"
    assert page.text("Part13_Line3_PartNumber[0]") == "6"


def test_two_entries_that_could_be_the_last_leave_the_i94_blank(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    first = {"date": "2024", "i94_number": "11111111111"}
    answers["entries"] = [first, {"date": "2024-05", "i94_number": "22222222222"}]
    assert Seen(filled(tree, answers)).text("Part2_Line13_I94RecordNo[0]") is None
    answers["entries"][1]["date"] = "2023-05"
    assert Seen(filled(tree, answers)).text("Part2_Line13_I94RecordNo[0]") == "11111111111"


def test_of_two_receipts_none_is_picked(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    del answers["travel_document"]["receipt"]
    answers["receipts"] = [{"form": "I-589", "number": "ZCH0000000001"}]
    assert Seen(filled(tree, answers)).text("P1_Line5B[0]") == "ZCH0000000001"
    answers["receipts"].append({"form": "I-589", "number": "ZCH0000000002"})
    assert Seen(filled(tree, answers)).text("P1_Line5B[0]") is None
