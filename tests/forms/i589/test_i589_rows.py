"""What happens to the fifth child, the sixth home, and a word too long for its box?"""

from __future__ import annotations

from typing import Any

from tests.forms.at_hand import Seen
from wellfounded.forms.mapping.page import COPY_SUFFIX
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

from .conftest import filled, seen

ME = {"a_number": "200300400", "name": {"given": "Ana", "family": "Paz"}, "nationality": ["VE"]}


def sheets(filling: Filling) -> list[tuple[str, str, str]]:
    """Part, question and text of each Supplement B, the form's own page first."""
    pages = [Seen(filling).texts]
    pages += [{m.field: m.text for m in c.placements} for c in filling.copies if c.page == 12]
    found = []
    for page in pages:
        ends = {name.rpartition(".")[2]: text for name, text in page.items()}
        if "TextField32[0]" in ends:
            boxes = ("TextField31[0]", "TextField31[1]", "TextField32[0]")
            found.append((ends[boxes[0]], ends[boxes[1]], ends[boxes[2]]))
    return found


def test_seven_children_take_one_more_supplement_a(tree: FieldTree) -> None:
    names = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"]
    family = {"children": [{"name": {"given": name}, "sex": "male"} for name in names]}
    filling = filled(tree, {"applicant": ME, "family": family})
    page = Seen(filling)
    assert page.text("TotalChild[0]") == "7"
    assert page.text("ChildFirst1[0]") == "One"
    assert page.text("#subform[12].TextField12[2]") == "Five"
    assert page.text("#subform[12].TextField12[12]") == "Six"
    [copy] = filling.copies
    assert (copy.page, copy.suffix) == (11, f"{COPY_SUFFIX}1")
    on_copy = {mark.field.rpartition(".")[2]: mark.text for mark in copy.placements}
    assert on_copy["TextField12[2]"] == "Seven"
    assert on_copy["PtAILine1_ANumber[1]"] == "200300400"
    assert on_copy["ApplicantName[0]"] == "Ana Paz"
    assert [tick.on for tick in copy.ticks] == ["M"]


def homes(count: int) -> list[dict[str, Any]]:
    return [
        {"street": f"{n} Elm St", "city": "Miami", "country": "US",
         "from": f"{2026 - n}-06", "to": f"{2027 - n}-05" if n > 1 else "present"}
        for n in range(1, count + 1)
    ]  # fmt: skip


def test_homes_of_five_years_the_present_one_first_and_the_rest_on_supplement_b(
    tree: FieldTree,
) -> None:
    quick = [
        {"street": f"{n} Oak St", "country": "US", "from": f"2025-0{n}", "to": f"2025-0{n + 1}"}
        for n in range(1, 7)
    ]
    filling = filled(tree, {"applicant": ME, "residences": [*quick, *homes(1)]})
    page = Seen(filling)
    assert page.text("TextField13[8]") == "1 Elm St"
    assert page.text("TextField13[9]") == "6 Oak St"
    [(part, question, text)] = sheets(filling)
    assert (part, question) == ("A.III", "2")
    assert text.split("\n") == [
        "Residence 6: street: 2 Oak St; country: United States; from: 02/2025; to: 03/2025",
        "Residence 7: street: 1 Oak St; country: United States; from: 01/2025; to: 02/2025",
    ]
    assert [over.where for over in filling.overflowed] == [
        "Supplement B, Part A.III, Question 2"
    ] * 2


def test_homes_and_jobs_before_five_years_are_not_asked(tree: FieldTree) -> None:
    page = seen(tree, {"residences": homes(9)})
    assert page.text("TextField13[24]") == "5 Elm St"
    job = {"employer": "Mill", "from": "2015", "to": "2021-06"}
    assert seen(tree, {"employment": [job]}).text("TextField13[40]") is None
    assert seen(tree, {"employment": [job | {"to": "2021-07"}]}).text("TextField13[40]") == "Mill"
    assert seen(tree, {"employment": [job | {"to": "2021"}]}).text("TextField13[40]") == "Mill"


def test_the_last_address_in_the_country_of_fear_is_added_when_it_is_elsewhere(
    tree: FieldTree,
) -> None:
    case = {
        "applicant": ME,
        "residences": [
            {"city": "Caracas", "country": "VE", "from": "2010", "to": "2022-01"},
            {"city": "Lima", "country": "PE", "from": "2022-02", "to": "2024-01"},
            {"city": "Miami", "country": "US", "from": "2024-02", "to": "present"},
        ],
    }
    page = seen(tree, case)
    assert page.text("TextField13[2]") == "Lima"
    assert page.text("TextField13[3]") == "Caracas"


def test_entries_the_latest_first_and_the_fourth_on_supplement_b(tree: FieldTree) -> None:
    days = ["2015-01-05", "2024-02-06", "2019-03-07", "2011-04-08"]
    filling = filled(tree, {"entries": [{"date": day, "i94_number": f"{day[:4]}AB12345"}
                                        for day in days]})  # fmt: skip
    page = Seen(filling)
    assert page.text("DateTimeField2[0]") == "02/06/2024"
    assert page.text("DateTimeField4[0]") == "01/05/2015"
    assert page.text("TextField3[0]") == "2024AB12345"
    assert sheets(filling) == [("A.I", "19.c", "Entry 4: date: 04/08/2011")]


def test_a_word_too_long_for_its_box_moves_and_the_box_says_where(tree: FieldTree) -> None:
    town = "San Miguel de las Piedras Altas del Norte y del Sur"
    filling = filled(tree, {"residences": [{"city": town, "country": "US", "to": "present"}]})
    assert Seen(filling).text("TextField13[10]") == "See Supp. B"
    assert sheets(filling) == [("A.III", "2", f"Residence 1, city or town: {town}")]


def test_a_box_too_short_even_for_the_pointer_stays_empty(tree: FieldTree) -> None:
    filling = filled(tree, {"contact": {"phone": "+254 20 555 0113"}})
    page = Seen(filling)
    assert page.text("PtAILine8_AreaCode[0]") is None
    assert sheets(filling) == [("A.I", "8", "Telephone: +254 20 555 0113")]
    assert "10 digits" in filling.warnings[0]


def test_the_supplement_sheets_come_in_the_order_of_the_form(tree: FieldTree) -> None:
    long = "We waited at the gate until the morning. " * 60
    case = {
        "applicant": ME | {"other_names": [f"Name Number {n}" for n in range(20)]},
        "past_harm": {"any": True},
        "harms": [{"what": long}],
        "crimes_us": {"any": True, "account": long},
        "application": {"helpers": [{"name": f"Helper {n}"} for n in range(3)]},
    }
    found = [(part, question) for part, question, _ in sheets(filled(tree, case))]
    assert found == [("A.I", "7"), ("B", "1.A"), ("C", "6"), ("D", "Helpers")]


def test_the_fifth_sibling_is_told_with_all_its_boxes(tree: FieldTree) -> None:
    siblings = [{"name": f"Sibling {n}", "deceased": n == 5} for n in range(1, 6)]
    filling = filled(tree, {"family": {"siblings": siblings}})
    assert sheets(filling) == [("A.III", "5", "Sibling 5: full name: Sibling 5; deceased: yes")]


def test_a_list_said_to_be_whole_and_empty_is_not_missing(tree: FieldTree) -> None:
    asked = {blank.label for blank in filled(tree, {}).left_blank}
    assert {"School", "Employer", "Entry", "Sibling", "Child"} <= asked
    lists = ("education", "employment", "entries", "residences")
    whole = {name: [] for name in lists} | {f"{name}_complete": True for name in lists}
    asked = {blank.label for blank in filled(tree, whole).left_blank}
    assert not {"School", "Employer", "Entry", "Residence", "Last address"} & asked


def test_a_line_break_in_an_answer_of_one_line_is_a_space(tree: FieldTree) -> None:
    page = seen(tree, {"contact": {"address": {"street": "1 Elm St\nRear house"}}})
    assert page.text("PtAILine8_StreetNumandName[0]") == "1 Elm St Rear house"
