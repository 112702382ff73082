"""Is the form of a husband, wife or child theirs, and does it name who asked first?"""

from __future__ import annotations

from tests.forms.at_hand import Seen
from wellfounded.facts import parse_case
from wellfounded.forms.fill import fill_form

from .conftest import AS_OF
from .whole_case import whole


def test_the_form_of_a_husband_names_who_came_first(blank: bytes) -> None:
    data = whole()
    data["family"]["spouse"]["include"] = True
    case = parse_case(data, "case")
    draft = fill_form("i-485", case, blank=blank, as_of=AS_OF, about="family.spouse")
    page = Seen(draft.filling)
    assert page.text("Pt1Line1_FamilyName[0]") == "Vera"
    assert page.text("AlienNumber[5]") == "201444555"
    assert page.on("Pt2Line2_CB[1]") == "1fB"
    assert page.text("Pt2Line2_FamilyName[0]") == "Soto Marin"
    assert page.text("Pt2Line2_AlienNumber[0]") == "201222333"
    assert page.text("Pt1Line2_DOB[0]") == "06/05/1987"
    assert page.text("Pt6Line4_FamilyName[0]") == "Soto Marin"


def test_nothing_of_the_applicants_own_is_on_the_form_of_a_child(blank: bytes) -> None:
    case = parse_case(whole(), "case")
    draft = fill_form("i-485", case, blank=blank, as_of=AS_OF, about="family.children[0]")
    page = Seen(draft.filling)
    assert page.text("Pt1Line1_GivenName[0]") == "Elena"
    answered = [name for name in page.ticks if "YesNo" in name]
    assert answered == [], "what was asked of the mother is no answer of the child"
    assert page.text("Pt4Line7_EmployerName[2]") is None
    assert page.text("Pt1Line10_PassportNum[0]") is None
    assert page.text("Pt2Line3d_Asylum[0]") is None
    assert not draft.filling.copies


def test_who_was_not_part_of_the_asylum_form_is_not_said_to_come_through_it(blank: bytes) -> None:
    for include in (False, None):
        data = whole()
        data["family"]["spouse"] |= {} if include is None else {"include": include}
        case = parse_case(data, "case")
        draft = fill_form("i-485", case, blank=blank, as_of=AS_OF, about="family.spouse")
        assert Seen(draft.filling).on("Pt2Line2_CB[1]") is None
