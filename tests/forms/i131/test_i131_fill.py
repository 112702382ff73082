"""Does each answer stand in its box, come back from the file, and stay empty where it must?"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import Seen
from tests.forms.poppler import seen_otherwise
from wellfounded.facts import parse_case
from wellfounded.forms.drawing import Placement
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i131 import FORM
from wellfounded.forms.official import FieldTree, FormRefusal
from wellfounded.forms.read import read_form

from .cases import ADVANCE_PAROLE, NEW_PERIOD, PEOPLE, REFUGEE_DOCUMENT
from .conftest import AS_OF, filled


@pytest.fixture(params=PEOPLE, scope="module")
def answers(request: pytest.FixtureRequest) -> dict[str, Any]:
    return PEOPLE[request.param]


@pytest.fixture(scope="module")
def draft(answers: dict[str, Any], blank: bytes) -> Filled:
    return fill_form("i-131", parse_case(answers, "case"), blank=blank, as_of=AS_OF)


def test_the_pages_show_what_was_meant(draft: Filled) -> None:
    assert verify(draft) == []


@pytest.mark.parametrize("flat", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer_in_its_box(draft: Filled, flat: bool, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft.pdf) if flat else draft.pdf)
    assert not [*seen_otherwise(path, FieldTree.read(draft.pdf), draft.filling.placements)]


def test_the_form_comes_back_as_it_was(answers: dict[str, Any], draft: Filled) -> None:
    case = parse_case(answers, "case")
    read = read_form(draft.pdf, by="form.pdf", on=AS_OF)
    assert (read.form, read.edition) == ("I-131", "01/20/25")
    assert read.unreadable == ()
    assert read.unplaced == ()
    back = parse_case(read.data, "read").answers
    assert len(back) > 50
    for path, answer in back.items():
        assert answer == case.answers.get(path, answer), path


def test_some_people_fill_every_box_between_them(tree: FieldTree) -> None:
    """Beside the further places of Part 13, and boxes that are another answer of a question."""
    marks: set[str] = set()
    for person in (*PEOPLE.values(), *_more()):
        filling = filled(tree, person)
        marks |= {mark.field for mark in (*filling.placements, *filling.ticks)}
    ticked = {mark.box for mark in FORM.form_map().marks()}
    empty = set(FORM.form_map().mapped()) - ticked - marks
    assert {box for box in empty if "Part13_Line" not in box} == set()


def _more() -> list[dict[str, Any]]:
    kinds = ("tps", "pending_green_card", "pending_tps", "parolee")
    people = [
        ADVANCE_PAROLE | {"travel_document": ADVANCE_PAROLE["travel_document"] | {"kind": kind}}
        for kind in kinds
    ]
    abroad = deepcopy(REFUGEE_DOCUMENT)
    abroad["applicant"]["located_in"] = "KE"
    abroad["travel_document"] |= {"now_at": "Nairobi, Kenya", "been_to": ["UG", "RW"]}
    abroad["travel_document"]["notify"] |= {"country": "US", "region": "NY", "postal_code": "10001"}
    abroad["contact"]["address"] = {
        "street": "7 Ngong Road",
        "city": "Nairobi",
        "province": "Nairobi County",
        "postal_code": "00100",
        "country": "KE",
    }
    with_mail_there = deepcopy(abroad)
    with_mail_there["contact"]["mailing_same"] = True
    return [*people, abroad, with_mail_there]


def test_a_home_abroad_comes_back_as_it_was(blank: bytes) -> None:
    *_, abroad, with_mail_there = _more()
    for answers in (abroad, with_mail_there):
        case = parse_case(answers, "case")
        draft = fill_form("i-131", case, blank=blank, as_of=AS_OF)
        back = parse_case(read_form(draft.pdf, by="form.pdf", on=AS_OF).data, "read").answers
        for part in ("street", "city", "province", "postal_code", "country"):
            path = f"contact.address.{part}"
            assert back[path] == case.answers[path]
        assert back["contact.mailing_same"] == case.answers["contact.mailing_same"]


def test_nothing_is_placed_in_a_box_that_is_not_ours(tree: FieldTree) -> None:
    never = FORM.form_map().never()
    for person in PEOPLE.values():
        filling = filled(tree, person)
        assert not never & {mark.field for mark in (*filling.placements, *filling.ticks)}


def _long(answers: dict[str, Any], paragraphs: int) -> dict[str, Any]:
    answers = deepcopy(answers)
    text = "\n".join(
        f"Reason {number}: " + "she is ill and alone. " * 9 for number in range(paragraphs)
    )
    answers["travel_document"]["purpose"] = {"english": text}
    return answers


def test_a_long_purpose_goes_on_in_part_13_and_its_copies(blank: bytes, tree: FieldTree) -> None:
    answers = _long(ADVANCE_PAROLE, 14)
    draft = fill_form("i-131", parse_case(answers, "case"), blank=blank, as_of=AS_OF)
    page = Seen(draft.filling)
    assert page.text("P7_Line2_Purpose[0]").endswith("See Part 13, Part 7, Item 2.")  # type: ignore[union-attr]
    assert [page.text(f"Part13_Line3_{box}[0]") for box in ("PageNumber", "PartNumber")] == [
        "10",
        "7",
    ]
    assert page.text("Part13_Line3_ItemNumber[0]") == "2"
    assert page.text("Part13_Line7_AdditionalInfo[0]") is not None
    assert len(draft.filling.copies) >= 1
    assert verify(draft) == []
    back = read_form(draft.pdf, by="form.pdf", on=AS_OF)
    told = parse_case(back.data, "read").story("travel_document.purpose")
    meant = parse_case(answers, "case").story("travel_document.purpose")
    assert told is not None
    assert meant is not None
    assert told.english.split() == meant.english.split()


def test_every_sheet_of_part_13_says_whose_it_is(tree: FieldTree) -> None:
    filling = filled(tree, _long(ADVANCE_PAROLE, 14))
    pages: list[tuple[Placement, ...]] = [filling.placements]
    pages += [copy.placements for copy in filling.copies]
    for marks in pages:
        held = {mark.field.removeprefix("form1[0].#subform[13]."): mark.text for mark in marks}
        assert held["Part2_Line1_FamilyName[0]"] == "Haile"
        assert held["Global_ANumber[0].Part2_Line5_AlienNumber[0]"] == "023456789"


def test_a_fourth_name_is_told_in_part_13(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["names_used"] = [
        {"family": f"Name{number}", "given": "Selam"} for number in range(4)
    ]
    page = Seen(filled(tree, answers))
    assert "Name3" in str(page.text("Part13_Line3_AdditionalInfo[0]"))


def test_letters_that_no_font_has_are_refused(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["name"]["given"] = "\U00013000"
    with pytest.raises(FormRefusal, match="Given name"):
        filled(tree, answers)


def test_a_single_name_and_an_address_without_a_number(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["applicant"]["name"] = {"family": "Selam"}
    answers["contact"]["mailing"] = {
        "street": "General Delivery",
        "city": "Chicago",
        "region": "IL",
    }
    page = Seen(filled(tree, answers))
    assert page.text("P4[0].Part2_Line1_GivenName[0]") is None
    assert page.text("Part2_Line3_StreetNumberName[0]") == "General Delivery"
    assert page.text("Part2_Line3_AptSteFlrNumber[0]") is None


def test_a_wrong_receipt_number_is_not_pressed_into_its_box(tree: FieldTree) -> None:
    answers = deepcopy(ADVANCE_PAROLE)
    answers["travel_document"]["receipt"] = "about 12345"
    filling = filled(tree, answers)
    assert Seen(filling).text("P2[0].P1_Line5B[0]") != "about 12345"
    assert any("receipt number" in warning for warning in filling.warnings)


def test_a_relative_gets_a_form_of_their_own(blank: bytes) -> None:
    answers = deepcopy(NEW_PERIOD)
    answers["family"] = {
        "spouse": {
            "name": {"family": "Haile", "given": "Dawit"},
            "sex": "male",
            "date_of_birth": "1988-01-02",
        }
    }
    case = parse_case(answers, "case")
    draft = fill_form("i-131", case, blank=blank, as_of=AS_OF, about="family.spouse")
    page = Seen(draft.filling)
    assert page.text("P4[0].Part2_Line1_GivenName[0]") == "Dawit"
    assert page.on("Part2_Line8_Gender[1]") == "M"
    assert page.text("P3_Line4_Pound1[0]") is None
