"""Does each answer stand in its box, come back from the file, and stay empty where it must?"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.forms.at_hand import Seen
from tests.forms.poppler import seen_otherwise
from wellfounded.facts import parse_case
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i730 import FORM
from wellfounded.forms.official import FieldTree, FormRefusal
from wellfounded.forms.read import read_form
from wellfounded.forms.subject import NobodyThere

from .cases import CHILD_ABROAD, WIFE_HERE
from .conftest import AS_OF, CHILD, SPOUSE, filled

FAMILIES = {"a wife here": (WIFE_HERE, SPOUSE), "a child abroad": (CHILD_ABROAD, CHILD)}
WRITTEN_OTHERWISE = ("phone", "mobile", "region", "state")
"""Facts that the form takes in one shape only: ten digits, two letters."""


@pytest.fixture(params=FAMILIES, scope="module")
def family(request: pytest.FixtureRequest) -> tuple[dict[str, Any], str]:
    return FAMILIES[request.param]


@pytest.fixture(scope="module")
def draft(family: tuple[dict[str, Any], str], blank: bytes) -> Filled:
    answers, about = family
    return fill_form("i-730", parse_case(answers, "case"), blank=blank, as_of=AS_OF, about=about)


def test_the_pages_show_what_was_meant(draft: Filled) -> None:
    assert verify(draft) == []
    assert draft.filling.beyond == ()


@pytest.mark.parametrize("flat", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer_in_its_box(draft: Filled, flat: bool, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft.pdf) if flat else draft.pdf)
    assert not [*seen_otherwise(path, FieldTree.read(draft.pdf), draft.filling.placements)]


def test_the_petition_comes_back_as_it_was(
    family: tuple[dict[str, Any], str], draft: Filled
) -> None:
    case = parse_case(family[0], "case")
    read = read_form(draft.pdf, by="petition.pdf", on=AS_OF)
    assert (read.form, read.edition) == ("I-730", "01/20/25")
    assert read.unreadable == ()
    back = parse_case(read.data, "read").answers
    assert len(back) > 60
    for path, answer in back.items():
        if path.endswith(WRITTEN_OTHERWISE) or path not in case.answers:
            continue
        assert answer == case.answers[path], path


def test_two_families_fill_every_box_between_them(tree: FieldTree) -> None:
    """Beside boxes that stand for the other answer of a question."""
    marks: set[str] = set()
    for answers, about in (*FAMILIES.values(), (_refugee_wife(), SPOUSE), (_as_abroad(), SPOUSE)):
        filling = filled(tree, answers, about)
        marks |= {mark.field for mark in (*filling.placements, *filling.ticks)}
    ticked = {mark.box for mark in FORM.form_map().marks()}
    assert set(FORM.form_map().mapped()) - ticked - marks == set()


def _refugee_wife() -> dict[str, Any]:
    answers = deepcopy(WIFE_HERE)
    answers["statuses"] = [{"kind": "refugee", "from": "2023-04-05", "to": "present"}]
    answers["family"]["spouse"]["in_court"] = False
    answers["family"]["spouse"]["petition"]["court_history"] = "past"
    return answers


def _as_abroad() -> dict[str, Any]:
    """A petitioner, an interpreter and a preparer abroad, so that their provinces are written."""
    answers = deepcopy(WIFE_HERE)
    for who in ("interpreter", "preparer"):
        answers[who] |= {"country": "PL", "province": "Mazowieckie", "postal_code": "00-001"}
    answers["contact"]["address"] = {
        "street": "Dluga 5",
        "city": "Warszawa",
        "province": "Mazowieckie",
        "postal_code": "00-238",
        "country": "PL",
    }
    answers["family"]["spouse"]["petition"]["mailing"] |= {
        "country": "US",
        "region": "NY",
        "postal_code": "10001",
    }
    return answers


def test_nothing_is_placed_in_a_box_that_is_not_ours(tree: FieldTree) -> None:
    never = FORM.form_map().never()
    for answers, about in FAMILIES.values():
        filling = filled(tree, answers, about)
        assert not never & {mark.field for mark in (*filling.placements, *filling.ticks)}


def test_the_form_is_about_somebody_whom_the_case_names(blank: bytes) -> None:
    case = parse_case(CHILD_ABROAD, "case")
    with pytest.raises(NobodyThere, match=r"family\.children\[0\] \(Sofia Kovalchuk\)"):
        fill_form("i-730", case, blank=blank, as_of=AS_OF, about="family.children[4]")
    with pytest.raises(NobodyThere, match="one relative"):
        fill_form("i-730", case, blank=blank, as_of=AS_OF)


def test_a_name_longer_than_its_box_is_kept_and_told(tree: FieldTree) -> None:
    answers = deepcopy(WIFE_HERE)
    long = "Wolfeschlegelsteinhausenbergerdorff " * 3
    answers["family"]["spouse"]["name"]["family"] = long.strip()
    filling = filled(tree, answers, SPOUSE)
    assert Seen(filling).text("Pt2_Line1_FamilyName[0]") == "See attached"
    beyond = [str(item) for item, text in filling.beyond if long.strip() in text]
    assert beyond == ["1.12", "2.1"]


def test_what_is_on_an_attached_sheet_is_not_read_as_an_answer(blank: bytes) -> None:
    answers = deepcopy(WIFE_HERE)
    answers["contact"]["address"]["street"] = "The blue house behind the market, by the big tree"
    case = parse_case(answers, "case")
    draft = fill_form("i-730", case, blank=blank, as_of=AS_OF, about=SPOUSE)
    assert Seen(draft.filling).text("P1_Line2_StreetName[0]") == "See attached"
    read = read_form(draft.pdf, by="petition.pdf", on=AS_OF)
    [(item, why)] = read.unreadable
    assert (str(item), "sheet of paper" in why) == ("1.2", True)
    assert "street" not in read.data["contact"]["address"]


def test_letters_that_no_font_has_are_refused(tree: FieldTree) -> None:
    answers = deepcopy(WIFE_HERE)
    answers["family"]["spouse"]["petition"]["consulate"] = "x"
    answers["family"]["spouse"]["name"]["given"] = "\U00013000"
    with pytest.raises(FormRefusal, match="given name"):
        filled(tree, answers, SPOUSE)


def test_a_telephone_abroad_is_written_as_it_is(tree: FieldTree) -> None:
    answers = deepcopy(CHILD_ABROAD)
    answers["family"]["children"][0]["phone"] = "+380 32 235 0000"
    page = Seen(filled(tree, answers, CHILD))
    assert page.text("TelephoneNumber\\.[1]") == "+380 32 235 0000"


def test_an_address_without_a_number_and_a_single_name_are_written(tree: FieldTree) -> None:
    answers = deepcopy(CHILD_ABROAD)
    child = answers["family"]["children"][0]
    child["address"] = {"street": "behind the old school", "city": "Herat", "country": "AF"}
    child["name"] = {"family": "Mursal"}
    page = Seen(filled(tree, answers, CHILD))
    assert page.text("P2_Line2_StreetName[0]") == "behind the old school"
    assert page.text("Pt2_Line1_FamilyName[0]") == "Mursal"
    assert page.text("Pt2_Line1_GivenName[0]") is None
    assert page.text("P2_Line2_ZipCode[0]") is None
    assert page.text("P2_Line2_State[0]") is None


def test_the_day_is_the_day_that_the_petition_is_looked_at(tree: FieldTree) -> None:
    late = Seen(filled(tree, WIFE_HERE, SPOUSE, date(2025, 4, 6)))
    timely = Seen(filled(tree, WIFE_HERE, SPOUSE, date(2025, 4, 5)))
    assert (late.on("Part3_2year[1]"), late.on("Part3_2year[0]")) == ("N", None)
    assert (timely.on("Part3_2year[1]"), timely.on("Part3_2year[0]")) == (None, "Y")
    assert late.text("Explanation[0]") is not None
    assert timely.text("Explanation[0]") is None
