"""Are the traps of Form I-730 stepped around, each by name?"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from tests.forms.at_hand import Seen
from wellfounded.forms.official import FieldTree

from .cases import CHILD_ABROAD, WIFE_HERE
from .conftest import CHILD, SPOUSE, filled


def wife(tree: FieldTree, **more: Any) -> Seen:
    """The petition for the wife, with other answers on top of the case."""
    return Seen(filled(tree, deepcopy(WIFE_HERE) | more, SPOUSE))


def child(tree: FieldTree, **more: Any) -> Seen:
    """The petition for the child, with other answers about her."""
    answers = deepcopy(CHILD_ABROAD)
    answers["family"]["children"][0] |= more
    return Seen(filled(tree, answers, CHILD))


def test_the_two_year_boxes_mean_the_other_word(tree: FieldTree) -> None:
    yes = wife(tree, relative_petition={"late": True})
    no = wife(tree, relative_petition={"late": False})
    assert (yes.on("Part3_2year[0]"), yes.on("Part3_2year[1]")) == (None, "N")
    assert (no.on("Part3_2year[0]"), no.on("Part3_2year[1]")) == ("Y", None)


def test_when_the_grant_is_not_known_to_the_day_neither_is_ticked(tree: FieldTree) -> None:
    page = wife(tree, statuses=[{"kind": "asylee", "from": "2024", "to": "present"}])
    assert page.on("Part3_2year[0]") is page.on("Part3_2year[1]") is None


@pytest.mark.parametrize(
    ("unit", "box"),
    [
        ("Apt 4B", "P1_Line2_Unit[2]"),
        ("Ste 9", "P1_Line2_Unit[0]"),
        ("Floor 3", "P1_Line2_Unit[1]"),
    ],
)
def test_the_boxes_for_the_unit_run_otherwise_than_the_print(
    tree: FieldTree, unit: str, box: str
) -> None:
    answers = deepcopy(WIFE_HERE)
    answers["contact"]["address"]["unit"] = unit
    page = Seen(filled(tree, answers, SPOUSE))
    ticked = [name for name in page.ticks if ".P1_Line2_Unit[" in name]
    assert [name.rpartition(".")[2] for name in ticked] == [box]


def test_the_first_box_of_item_21_is_the_second_answer(tree: FieldTree) -> None:
    assert wife(tree).on("Part2_Beneficiary[1]") == "A"
    assert child(tree).on("Part2_Beneficiary[0]") == "B"


@pytest.mark.parametrize(
    ("status", "box"),
    [("refugee", 0), ("asylee", 1), ("resident_by_refugee_status", 2), ("resident_by_asylum", 3)],
)
def test_each_status_has_its_box(tree: FieldTree, status: str, box: int) -> None:
    page = wife(tree, relative_petition={"status": status})
    assert [name for name in page.ticks if ".Status[" in name] == [f"F[0].P4[0].Status[{box}]"]


def test_a_resident_is_one_by_the_status_that_came_before(tree: FieldTree) -> None:
    statuses = [
        {"kind": "asylee", "from": "2020-01-02", "to": "2024-05-06"},
        {"kind": "immigrant", "from": "2024-05-07", "to": "present"},
    ]
    page = wife(tree, statuses=statuses)
    assert page.on("Status[3]") == "LAS"
    assert page.text("Pt1Line21_DateofAsyleeStatus[0]") == "01/02/2020"


def test_who_had_both_statuses_is_asked(tree: FieldTree) -> None:
    statuses = [
        {"kind": "refugee", "from": "2019-01-02", "to": "2020-01-01"},
        {"kind": "asylee", "from": "2020-01-02", "to": "2024-05-06"},
        {"kind": "immigrant", "from": "2024-05-07", "to": "present"},
    ]
    page = wife(tree, statuses=statuses)
    assert [name for name in page.ticks if ".Status[" in name] == []


def test_the_parts_for_refugees_stay_empty_for_asylees_and_the_other_way(tree: FieldTree) -> None:
    asylee, refugee = wife(tree), child(tree)
    assert asylee.text("Pt1Line25_DateRefugeeStatusApproved[0]") is None
    assert asylee.text("Pt1Line24_Country[0]") is None
    assert refugee.text("Pt1Line21_DateofAsyleeStatus[0]") is None
    assert refugee.text("Pt1Line25_DateRefugeeStatusApproved[0]") == "08/09/2025"
    assert refugee.text("Pt1Line24_Country[0]") == "Poland"


def test_the_second_place_of_a_marriage_is_called_line_19_and_prints_20(tree: FieldTree) -> None:
    page = wife(tree)
    assert page.text("Pt1Line19_DateofPriorMarriage[0]") == "03/04/2002"
    assert page.text("Pt1Line19_CityTown[0]") == "Odesa"


def test_the_spouse_of_the_wife_is_the_petitioner(tree: FieldTree) -> None:
    page = wife(tree)
    assert page.text("Part2_Line12_GivenName[0]") == "Ivan"
    assert page.text("Part2_Line13_DateofPresentMarriage[0]") == "09/10/2010"
    assert page.text("Part2_Line14_Country[0]") == "Ukraine"


def test_a_child_who_is_single_has_no_spouse_on_the_form(tree: FieldTree) -> None:
    page = child(tree)
    assert page.text("Part2_Line12_GivenName[0]") is None
    assert page.text("Part2_Line14_Country[0]") is None


def test_a_child_is_of_a_kind_and_a_wife_is_not(tree: FieldTree) -> None:
    assert child(tree).on("Child[1]") == "SC"
    assert [name for name in wife(tree).ticks if ".Child[" in name] == []


def test_petitions_are_counted_from_the_husband_or_wife_on(tree: FieldTree) -> None:
    page = child(tree)
    boxes = [page.text(f"P4[0].TextField1[{at}]") for at in range(3)]
    assert boxes == ["2", "2", "2"]


def test_how_many_petitions_is_left_empty_while_one_is_not_settled(tree: FieldTree) -> None:
    answers = deepcopy(CHILD_ABROAD)
    answers["family"]["spouse"]["petition"] = {}
    page = Seen(filled(tree, answers, CHILD))
    assert page.text("P4[0].TextField1[0]") is None


def test_the_boxes_of_page_12_with_the_same_names_stay_empty(tree: FieldTree) -> None:
    page = wife(tree)
    assert not [name for name in (*page.texts, *page.ticks) if "#subform[11]" in name]


def test_the_place_of_the_court_stands_under_the_box_that_is_ticked(tree: FieldTree) -> None:
    now = wife(tree)
    assert (now.text("Pt2_CourtProceedings[0]"), now.text("Pt2_PastCourtProceedings[0]")) == (
        "Chicago, IL",
        None,
    )
    answers = deepcopy(WIFE_HERE)
    answers["family"]["spouse"]["petition"]["court_history"] = "past"
    past = Seen(filled(tree, answers, SPOUSE))
    assert (past.text("Pt2_CourtProceedings[0]"), past.text("Pt2_PastCourtProceedings[0]")) == (
        None,
        "Chicago, IL",
    )


def test_that_no_court_is_told_of_is_no_word_on_courts(tree: FieldTree) -> None:
    answers = deepcopy(WIFE_HERE)
    answers["family"]["spouse"]["in_court"] = False
    page = Seen(filled(tree, answers, SPOUSE))
    assert [name for name in page.ticks if "Part2_Bene_Info" in name] == []


@pytest.mark.parametrize(
    ("born", "asked"), [("2012-07-02", False), ("2012-07-01", True), ("2012-06-30", True)]
)
def test_part_6_is_for_those_who_are_here_from_their_fourteenth_birthday(
    tree: FieldTree, born: str, asked: bool
) -> None:
    petition = {"wanted": True, "read": "english", "mobile": "312-555-0155"}
    page = child(tree, in_united_states=True, date_of_birth=born, petition=petition)
    assert (page.on("P6_Line1_Checkbox[1]") == "A") is asked
    assert (page.text("P6_Line4_BenMobileTel[0]") is not None) is asked


def test_part_6_waits_until_it_is_known_where_the_beneficiary_is(tree: FieldTree) -> None:
    answers = deepcopy(WIFE_HERE)
    del answers["family"]["spouse"]["in_united_states"]
    page = Seen(filled(tree, answers, SPOUSE))
    assert not [name for name in (*page.texts, *page.ticks) if ".P6_" in name]


def test_the_petitioners_interpreter_is_not_the_beneficiarys(tree: FieldTree) -> None:
    answers = deepcopy(WIFE_HERE)
    answers["interpreter"] = {"used": True, "language": "Tigrinya"}
    answers["family"]["spouse"]["petition"].pop("read", None)
    assert Seen(filled(tree, answers, SPOUSE)).text("P6_Line1b_NameofInterpreter[0]") is None


def test_part_6_stays_empty_for_who_is_abroad(tree: FieldTree) -> None:
    petition = {"wanted": True, "read": "english"}
    page = child(tree, in_united_states=False, date_of_birth="2009-01-02", petition=petition)
    assert not [name for name in (*page.texts, *page.ticks) if ".P6_" in name]


def test_item_22_keeps_the_letters_of_its_language(tree: FieldTree) -> None:
    page = child(tree)
    assert page.text("Part2_Line22_GivenName[0]") == "Олена"
    assert page.on("P2_Line22_Unit[1]") == " APT "


def test_the_order_of_who_read_it_is_not_that_of_the_fields(tree: FieldTree) -> None:
    assert wife(tree).on("P5_Line1_Checkbox[0]") == "B"
    assert wife(tree).text("P5_Line1b_NameofInterpreter[0]") == "Ukrainian"
    assert child(tree).on("P5_Line1_Checkbox[1]") == "A"
