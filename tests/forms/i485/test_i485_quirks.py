"""Do the form's traps hold: tooltips that lie, pairs that change places, boxes of other numbers?"""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from wellfounded.facts import parse_case
from wellfounded.facts.problem import CaseFileError
from wellfounded.forms.fill import fill_form
from wellfounded.forms.i485 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.values import FORMATTERS, CannotWrite

from .conftest import AS_OF, filled, seen


def part_9(**answers: Any) -> dict[str, Any]:
    return {"admissibility": answers}


def adjusting(**answers: Any) -> dict[str, Any]:
    return {"adjustment": answers}


NONE_OTHER = {"other_birth_dates": [], "other_birth_dates_complete": True}
TICKS = [
    # The tooltip of this box says "Select Yes", and No is printed beside it.
    (adjusting(**NONE_OTHER), "Pt1Line3_YN[1]", "N"),
    (adjusting(other_birth_dates=[{"date": "1990-01-02"}]), "Pt1Line3_YN[0]", "Y"),
    ({"applicant": {"sex": "female"}}, "Pt1Line6_CB_Sex[0]", "F"),
    ({"applicant": {"sex": "male"}}, "Pt1Line6_CB_Sex[1]", "M"),
    # The tooltips of item 11 speak of the Cuban Adjustment Act.
    (adjusting(last_entry={"manner": "paroled"}), "Pt2Line11_CB[1]", "11B"),
    # Of these pairs the second box is Yes.
    (adjusting(came_as_crew=True), "Pt1Line17_YN[1]", "Y"),
    ({"applicant": {"ssn": "123456789"}}, "Pt1Line19_YN[1]", "Y"),
    (adjusting(applied_before=False), "Pt4Line5_YN[0]", "N"),
    # The units of page 3 stand in two orders, and are padded.
    ({"contact": {"address": {"unit": "Apt 4"}}}, "Pt1Line18US_Unit[2]", " APT "),
    ({"contact": {"mailing": {"unit": "Apt 4"}}}, "Pt1Line18_CurrentUnit[0]", " APT "),
    ({"contact": {"address": {"unit": "Suite 4"}}}, "Pt1Line18US_Unit[0]", " STE "),
    ({"contact": {"mailing": {"unit": "4th floor"}}}, "Pt1Line18_CurrentUnit[2]", " FLR "),
    # The boxes of 3.c stand in another order than their numbers.
    (adjusting(category="special_immigrant_juvenile"), "Pt2Line3c_CB[1]", "3c0"),
    (adjusting(category="afghan_or_iraqi"), "Pt2Line3c_CB[0]", "3c1"),
    (adjusting(category="cuban_battered"), "Pt2Line3f_CB[1]", "3f2"),
    (adjusting(category="asylee"), "Pt3Line1_CB[4]", "4"),
    (adjusting(category="widow_of_citizen"), "Pt3Line1_CB[2]", "2"),
    # The tooltip of the box for refugees speaks of Lautenberg parolees.
    (adjusting(category="refugee"), "Pt9Line56_CB[1]", "1"),
    (adjusting(category="lautenberg"), "Pt9Line56_CB[18]", "18"),
    (adjusting(category="spouse_of_citizen"), "Pt9Line56_CB[23]", "23"),
    ({"applicant": {"marital_status": "widowed"}}, "Pt6Line1_MaritalStatus[2]", "4"),
    ({"applicant": {"marital_status": "widowed"}}, "Pt5Line2_YNNA[2]", "A"),
    ({"applicant": {"eyes": "black"}}, "Pt7Line5_Eyecolor[1]", "BL"),
    ({"applicant": {"hair": "brown"}}, "Pt7Line6_Haircolor[3]", "BR"),
    # These boxes have other numbers in their names than their items have.
    (part_9(in_proceedings=True), "Pt8Line18_YesNo[0]", "Y"),
    (part_9(final_order=True), "Pt8Line19_YesNo[1]", "Y"),
    (part_9(order_reinstated=True), "Pt8Line20_YesNo[0]", "Y"),
    (part_9(asked_for_relief=True), "Pt8Line23_YesNo[1]", "Y"),
    (part_9(exchange_visitor=True), "Pt8Line24a_YesNo[0]", "Y"),
    (part_9(arrested=True), "Pt8Line22_YesNo[0]", "Y"),
    (part_9(committed_crime=True), "Pt9Line23_YesNo[1]", "Y"),
    # Two names hold a backslash, and one lacks its underscore.
    (part_9(intends_espionage=False), r"Pt8Line42\.a_YesNo[1]", "N"),
    (part_9(intends_export=False), r"Pt8Line42\.b_YesNo[0]", "N"),
    (part_9(violent_group_member=False), "Pt8Line43fYesNo[1]", "N"),
    # A question that two facts share.
    (part_9(drug_law=False, drug_law_planned=True), "Pt8Line26_YesNo[1]", "Y"),
    (part_9(drug_law=False, drug_law_planned=False), "Pt8Line26_YesNo[0]", "N"),
]


@pytest.mark.parametrize(("answers", "box", "on"), TICKS, ids=lambda value: str(value)[:50])
def test_the_right_box_is_ticked(
    tree: FieldTree, answers: dict[str, Any], box: str, on: str
) -> None:
    assert seen(tree, answers).on(box) == on


TEXTS = [
    ({"adjustment": {"i94": {"given": "Ana"}}}, "P1Line13_GivenName[0]", "Ana"),
    # Boxes called after a birth, and dates of two kinds that are called alike.
    ({"family": {"father": {"birth": {"country": "VE"}}}}, "Pt5Line10_CityTownOfBirth[0]",
     "Venezuela"),
    ({"family": {"father": {"date_of_birth": "1950-01-02"}}}, "Pt5Line8_DateofBirth[0]",
     "01/02/1950"),
    ({"family": {"spouse": {"date_of_birth": "1985-01-02"}}}, "Pt5Line8_DateofBirth[1]",
     "01/02/1985"),
    ({"family": {"spouse": {"marriage_date": "2010-01-02"}}}, "Pt5Line8_DateofBirth[2]",
     "01/02/2010"),
    ({"family": {"former_spouses": [{"date_of_birth": "1984-01-02"}]}}, "Pt5Line8_DateofBirth[3]",
     "01/02/1984"),
    ({"family": {"former_spouses": [{"ended_on": "2012-01-02"}]}}, "Pt6Line16_DateofBirth[1]",
     "01/02/2012"),
    # The box for what a group is for is called after a family name.
    (adjusting(organizations=[{"nature": "A choir"}]), "Pt9Line4_FamilyName[0]", "A choir"),
    (adjusting(organizations=[{}, {"nature": "A choir"}]), "Pt9Line8_FamilyName[0]", "A choir"),
    # Under the name of a street stands who paid.
    ({"employment": [{"support": "My aunt", "from": "2024-01-02"}]}, "Part4Line7_StreetName[1]",
     "My aunt"),
    ({"applicant": {"weight_pounds": 98}}, "Pt7Line4_Weight1[0]", "0"),
    ({"applicant": {"height": {"feet": 5, "inches": 0}}}, "Pt7Line3_HeightInches[0]", "0"),
    ({"contact": {"address": {"region": "California"}}}, "Pt1Line18_State[0]", "CA"),
    ({"applicant": {"a_number": "A12 345 678"}}, "AlienNumber[17]", "012345678"),
]  # fmt: skip


@pytest.mark.parametrize(("answers", "box", "text"), TEXTS, ids=lambda value: str(value)[:50])
def test_the_right_box_is_written(
    tree: FieldTree, answers: dict[str, Any], box: str, text: str
) -> None:
    assert seen(tree, answers).text(box) == text


@pytest.mark.parametrize(
    ("answers", "box"),
    [
        (part_9(drug_law=False), "Pt8Line26_YesNo[0]"),
        (part_9(exchange_visitor=False, exchange_years_done=False), "Pt8Line24b_YesNo[0]"),
        (adjusting(organizations=[]), "Pt8Line1_YesNo[0]"),
        ({"entries": [{"date": "2020-01-02"}]}, "Pt1Line13_YN[0]"),
        ({"arrests": [], "arrests_complete": True}, "Pt8Line22_YesNo[1]"),
        ({"proceedings": {"history": "never"}}, "Pt8Line18_YesNo[1]"),
        ({"orders": [], "orders_complete": True}, "Pt8Line19_YesNo[0]"),
        (adjusting(category="asylee", section_245i=False), "Pt2Line4_CB[0]"),
        ({"contact": {"address": {"from": "2021"}}}, "Pt1Line18_last5yrs_YN[1]"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_no_box_is_ticked_that_nobody_answered(
    tree: FieldTree, answers: dict[str, Any], box: str
) -> None:
    assert seen(tree, answers).on(box) is None


def test_combs_have_a_place_for_each_digit(tree: FieldTree) -> None:
    combs = [field for field in tree.fields if field.comb]
    assert len(combs) == 33
    assert {field.max_len for field in combs} == {9, 11, 12}
    written = filled(tree, {"applicant": {"a_number": "201222333"}})
    assert sum(mark.text == "201222333" for mark in written.placements) == 25


def test_rich_text_boxes_become_plain_and_locked_boxes_open(blank: bytes) -> None:
    case = parse_case(
        {
            "admissibility": {"arrested": True},
            "admissibility_accounts": [{"about": "arrested", "account": "I was let go."}],
            "applicant": {"a_number": "201222333"},
            "contact": {"mailing_same": False, "mailing": {"street": "7 Oak"}},
        },
        "case",
    )
    draft = fill_form("i-485", case, blank=blank, as_of=AS_OF)
    flags = {}
    with pikepdf.open(io.BytesIO(draft.pdf)) as pdf:
        for page in pdf.pages:
            for widget in page.get("/Annots", []):
                flags[str(widget.get("/T", ""))] = int(widget.get("/Ff", 0))
                assert "/RV" not in widget
    rich, read_only = 1 << 25, 1
    assert not flags["P14_Line2_AdditionalInfo[0]"] & rich
    assert not flags["Pt1Line18_CurrentStreetNumberName[0]"] & read_only
    assert flags["Pt3Line7a_Signature[0]"] & read_only


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        ({"name": {"family": "Soto", "given": "FNU"}}, "Middle name"),
        ({"name": {"given": "Ana"}}, "Family name"),
    ],
)
def test_a_single_name_and_no_surname(tree: FieldTree, answers: dict[str, Any], left: str) -> None:
    filling = filled(tree, {"applicant": answers})
    assert left in {blank.label for blank in filling.left_blank}
    written = {mark.text for mark in filling.placements}
    assert not written & {"None", "N/A", "none"}


def test_three_middle_names_stand_whole_or_in_part_14(tree: FieldTree) -> None:
    middle = "Guadalupe Concepcion de los Angeles Altagracia"
    filling = filled(tree, {"applicant": {"name": {"family": "Soto", "middle": middle}}})
    [moved] = [one for one in filling.overflowed if one.label == "Middle name"]
    assert moved.where == "Part 14. Additional Information, Part 1, Item 1"
    assert any(middle in mark.text for mark in filling.placements)


def test_a_date_before_1900_and_a_date_known_in_part(tree: FieldTree) -> None:
    answers = {"family": {"father": {"date_of_birth": "1949"}}}
    assert seen(tree, answers).text("Pt5Line8_DateofBirth[0]") == "1949"
    assert {one.label for one in filled(tree, answers).imprecise} == {"Father, date of birth"}
    with pytest.raises(CaseFileError, match="the year 1899 is outside 1900 to 2100"):
        filled(tree, {"family": {"father": {"date_of_birth": "1899-12-31"}}})


def test_an_address_without_numbers_and_a_foreign_region(tree: FieldTree) -> None:
    street = "Beside the school, Kilometer Seven"
    answers: dict[str, Any] = {"contact": {"address": {"street": street, "region": "Zulia"}}}
    filling = filled(tree, answers)
    assert any(mark.text == street for mark in filling.placements)
    assert any("states of the United States" in warning for warning in filling.warnings)


def test_regions_go_where_their_country_says() -> None:
    state, province = FORMATTERS["state_here"], FORMATTERS["province_abroad"]
    assert state.write(["Texas", "US"]).text == "TX"
    assert state.write(["Texas", None]).text == "TX"
    assert state.write(["Zulia", "VE"]).text == ""
    assert province.write(["Zulia", "VE"]).text == "Zulia"
    assert province.write(["Texas", "US"]).text == ""
    assert province.write(["Texas", None]).text == ""
    with pytest.raises(CannotWrite, match="states"):
        state.write(["Zulia", "US"])


def test_an_end_that_has_not_come_is_present() -> None:
    assert FORM.id == "I-485"
    case = parse_case({"employment": [{"employer": "Elm", "to": "present"}]}, "case")
    [job] = case.items("employment")
    assert FORMATTERS["until"].write([job.date("to")]).text == "PRESENT"


def test_two_entries_that_could_be_the_last_leave_item_10_blank(tree: FieldTree) -> None:
    said = {"entries": [{"date": "2024", "place": "Miami"}, {"date": "2024-05", "place": "Laredo"}]}
    assert seen(tree, said).text("Pt1Line10_CityTown[0]") is None
    said["entries"][1]["date"] = "2023-05"
    assert seen(tree, said).text("Pt1Line10_CityTown[0]") == "Miami"


@pytest.mark.parametrize(
    ("more", "times"),
    [
        ({}, "0"),
        ({"applicant": {"marital_status": "single", "marital_detail": "annulled"}}, None),
        ({"family": {"former_spouses": [{"name": {"given": "Luis"}}]}}, None),
    ],
)
def test_never_married_is_not_said_of_who_was(
    tree: FieldTree, more: dict[str, Any], times: str | None
) -> None:
    case = {"applicant": {"marital_status": "single"}} | more
    assert seen(tree, case).text("Pt6Line3_TimesMarried[0]") == times


@pytest.mark.parametrize(
    ("children", "whole", "count"),
    [([{}], None, None), ([{}, {}], True, "2"), ([], True, "0"), ([], None, None)],
)
def test_children_are_counted_once_they_are_all(
    tree: FieldTree, children: list[dict[str, Any]], whole: bool | None, count: str | None
) -> None:
    named = [{"name": {"given": f"Child {n}"}} for n, _ in enumerate(children)]
    family = {"children": named} | ({} if whole is None else {"children_complete": whole})
    assert seen(tree, {"family": family}).text("Pt6Line1_TotalChildren[0]") == count
