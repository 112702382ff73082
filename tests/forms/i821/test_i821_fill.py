"""Does a case fill Form I-821 so that it can be read, by eye and by program?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import parse_case
from wellfounded.facts.case_file.case import Case
from wellfounded.forms.drawing import flatten
from wellfounded.forms.fill import fill_form, verify
from wellfounded.forms.i821 import FORM
from wellfounded.forms.i821.eligibility import BOTH, EITHER, SETTLED
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import ReadForm, read_form

from .conftest import AS_OF, WHOLE, child, filled, person, texts, ticks

NOT_ON_THE_FORM = {"tps.late", "applicant.marital_detail"}
OWN = [choice for choice in FORM.form_map().choices if choice.item.part == "7"]


def back(found: ReadForm) -> Case:
    return parse_case({k: v for k, v in found.data.items() if k != "provenance"}, "back")


def read_again(answers: dict[str, Any], blank: bytes) -> ReadForm:
    draft = fill_form("I-821", parse_case(answers, "case"), blank=blank, as_of=AS_OF)
    return read_form(draft.pdf, by="draft.pdf", on=AS_OF)


def test_a_whole_case_is_read_back_in_two_renderers(blank: bytes, tmp_path: Path) -> None:
    draft = fill_form("I-821", parse_case(WHOLE, "case"), blank=blank, as_of=AS_OF)
    assert verify(draft) == []
    assert (draft.warnings, draft.filling.overflowed) == ((), ())
    path = tmp_path / "draft.pdf"
    for pdf in (draft.pdf, flatten(draft.pdf)):
        path.write_bytes(pdf)
        tree = FieldTree.read(draft.pdf)
        assert list(seen_otherwise(path, tree, draft.filling.placements)) == []


def test_every_text_box_is_filled_by_one_case_or_another(tree: FieldTree) -> None:
    spouse = WHOLE["family"]["spouse"]
    there = {"region": "Utah", "postal_code": "84101", "country": "US"}
    other = WHOLE | {
        "applicant": WHOLE["applicant"] | {"marital_detail": "other", "marital_other": "Widow"},
        "family": {
            "spouse": spouse | {"address": there, "marriage_country": "LB"},
            "children": [child(2), child(1), *map(child, range(3, 9))],
        },
        "preparer": WHOLE["preparer"] | there,
        "interpreter": WHOLE["interpreter"] | {"country": "CA", "province": "Quebec"},
    }
    written = texts(filled(tree, WHOLE)) | texts(filled(tree, other))
    form_map = FORM.form_map()
    sheet = form_map.continuation
    assert sheet is not None
    mapped = {entry.box.partition(".")[2] for entry in form_map.written() if entry.box}
    mapped |= {box.partition(".")[2] for box in sheet.boxes}
    assert mapped - {*written} == set()


def test_what_is_filled_is_read_back_as_the_same_case(blank: bytes) -> None:
    case, found = parse_case(WHOLE, "case"), read_again(WHOLE, blank)
    assert (found.form, found.edition) == ("I-821", "01/20/25")
    assert (found.unplaced, found.unreadable) == ((), ())
    again = back(found)
    assert {*case.answers} ^ {*again.answers} == NOT_ON_THE_FORM
    assert {path: case.answers[path] for path in again.answers} == {**again.answers}


@pytest.mark.parametrize("answer", [True, False])
def test_each_question_of_part_7_is_answered_and_comes_back(
    tree: FieldTree, blank: bytes, answer: bool
) -> None:
    asked = {one.source.facts[0] for one in OWN if one.source.facts}
    words = {path.partition(".")[2] for path in asked if path.startswith("admissibility.")}
    words |= {*SETTLED, *(w for ws in (*EITHER.values(), *BOTH.values()) for w in ws)}
    said: dict[str, Any] = {
        "admissibility": dict.fromkeys(words, answer)
        | {"old_order_used_again": "yes" if answer else "no"},
        "conduct": {"crime_abroad": answer},
        "prior_claims": {"frivolous": answer},
        "tps": {"travelled": answer, "status_declined": answer},
    }
    marks = ticks(filled(tree, said))
    code = "yes" if answer else "no"
    for choice in OWN:
        if choice.item.question != "5" or answer:
            assert choice.boxes[code].box.partition(".")[2] in marks, choice.item
    read = back(read_again(said, blank)).answers
    lost = {word for words_of_one in (EITHER if answer else BOTH).values() for word in words_of_one}
    for word in words - lost:
        assert read[f"admissibility.{word}"] is answer, word


def test_nothing_is_answered_for_the_person(tree: FieldTree) -> None:
    empty = filled(tree, {})
    assert ticks(empty) == set()
    assert {*texts(empty)} == set()


def test_a_yes_follows_where_the_case_is_that_very_thing(tree: FieldTree) -> None:
    crime = {"country": "US", "convicted": True, "grade": "felony"}
    marks = ticks(filled(tree, {"arrests": [crime]}))
    assert marks == {"Page07[0].Part7_Item4a_YN[0]", "Page08[0].Part7_Item13c_YN[0]"}
    abroad = ticks(filled(tree, {"arrests": [crime | {"country": "LB"}]}))
    assert "Page07[0].Part7_Item4a_YN[0]" not in abroad
    order = {"orders": [{"kind": "removal", "in_absentia": True, "reinstated": True}]}
    assert {"Page09[0].Part7_Item18d_YND[0]", "Page09[0].Part7_Item18e_YND[0]"} <= ticks(
        filled(tree, order)
    )


def test_a_question_of_two_facts_is_no_only_when_both_are(tree: FieldTree) -> None:
    yes, no = "Page09[0].Part7_Item29a_YN[0]", "Page09[0].Part7_Item29a_YN[1]"

    def boxes(**said: bool) -> set[str]:
        return ticks(filled(tree, {"admissibility": said})) & {yes, no}

    assert boxes(torture=False) == set()
    assert boxes(torture=False, genocide=False) == {no}
    assert yes in boxes(genocide=True)
    gain, none = "Page08[0].Part7_Item9e_YN[0]", "Page08[0].Part7_Item9e_YN[1]"
    both = {"drug_trade_family_gain": True, "drug_trade_family_knew": True}
    assert gain in ticks(filled(tree, {"admissibility": both}))
    assert none in ticks(filled(tree, {"admissibility": {"drug_trade_family_gain": False}}))
    assert not {gain, none} & ticks(
        filled(tree, {"admissibility": {"drug_trade_family_gain": True}})
    )


def test_parts_for_people_who_sign_up_late_stay_empty_otherwise(tree: FieldTree) -> None:
    in_time = WHOLE | {"tps": WHOLE["tps"] | {"late": False}}
    page = texts(filled(tree, in_time))
    assert not [b for b in page if b.startswith(("Page05", "Page04[0].Page04[0].Part4"))]
    assert [b for b in page if b.startswith("Page06")] == [
        "Page06[0].Part7_Item1_CountryResidence[0]"
    ]


def test_nobody_who_may_be_in_time_is_asked_for_the_family(tree: FieldTree) -> None:
    tps = {name: said for name, said in WHOLE["tps"].items() if name != "late"}
    page = texts(filled(tree, WHOLE | {"tps": tps}))
    assert not [b for b in page if b.startswith(("Page05", "Page04[0].Page04[0].Part4"))]


def test_two_entries_that_could_be_the_last_leave_the_boxes_blank(tree: FieldTree) -> None:
    said = {"entries": [{"date": "2024", "status": "B-2"}, {"date": "2024-05", "status": "none"}]}
    assert "Page03[0].Part2_Item19_ImmigrationStatus[0]" not in texts(filled(tree, said))
    said["entries"][1]["date"] = "2023-05"
    assert texts(filled(tree, said))["Page03[0].Part2_Item19_ImmigrationStatus[0]"] == "B-2"


@pytest.mark.parametrize(
    ("stay", "yes"),
    [
        ({"country": "TR", "from": "2023-01-02"}, True),
        ({"country": "TR", "from": "2024-09-02"}, False),
        ({"country": "LB", "from": "2023-01-02"}, False),
        ({"country": "US", "from": "2023-01-02"}, False),
        ({"country": "TR"}, False),
    ],
)
def test_only_a_stay_before_the_last_entry_is_a_country_on_the_way(
    tree: FieldTree, stay: dict[str, Any], yes: bool
) -> None:
    said = {"tps": {"country": "LB"}, "entries": [{"date": "2024-09-01"}], "travel": [stay]}
    marks = ticks(filled(tree, said))
    assert ("Page07[0].Part7_Item1_Travel[0]" in marks) is yes
    assert "Page07[0].Part7_Item1_Travel[1]" not in marks


def test_what_is_said_of_the_way_of_the_family_is_no_yes_of_the_person(tree: FieldTree) -> None:
    marks = ticks(filled(tree, {"transit": {"travelled": True}}))
    assert not {mark for mark in marks if "Part7_Item1_Travel" in mark}


def test_a_stay_at_home_is_no_other_country_while_the_tps_country_is_not_named(
    tree: FieldTree,
) -> None:
    said = {
        "applicant": {"nationality": ["LB"]},
        "entries": [{"date": "2024-09-01"}],
        "travel": [{"country": "LB", "from": "2023-01-02"}],
    }
    assert not {mark for mark in ticks(filled(tree, said)) if "Part7_Item1_Travel" in mark}


@pytest.mark.parametrize("reason", ["declined", "does_not_know"])
def test_a_day_that_was_not_said_is_not_taken_from_elsewhere(tree: FieldTree, reason: str) -> None:
    unknown = {"unknown": reason}
    said = {
        "tps": {"resided_since": unknown, "proceedings_from": unknown},
        "admissibility": {"in_proceedings": True},
        "proceedings": {"nta_filed_on": "2024-10-02"},
        "entries": [{"date": "2024-09-01"}],
        "entries_complete": True,
    }
    page = texts(filled(tree, said))
    assert "Page07[0].Part7_Item1_EnterUS[0]" not in page
    assert "Page03[0].Part2_Item31a_ProceedingDateFrom[0]" not in page


def test_boxes_whose_names_lie(tree: FieldTree) -> None:
    page, marks = texts(filled(tree, WHOLE)), ticks(filled(tree, WHOLE))
    assert page["Page03[0].Part2_Item10_DateOfBirth[0]"] == "06/01/2021", "prints marriage"
    assert page["Page03[0].P2_Line7_DateOfBirth[0]"] == "09/01/2024", "prints last entry"
    assert page["Page02[0].Part2_Item11_DateOfBirth[1]"] == "04/06/1985", "prints 11.a"
    assert page["Page11[0].Part6_Item12_Province[0]"] == "Arabic", "prints language"
    assert page["Page11[0].Part10_Item5_MobilePhone[0]"] == "7035550126", "prints interpreter"
    assert page["Page06[0].#area[1].Part4_Item1_USCISNumber[0]"] == "100000000002"
    weight = "Page04[0].Page04[0].Pt2Line4_HeightInches"
    assert [page[f"{weight}{n}[0]"] for n in (1, 2, 3)] == ["0", "9", "7"]
    assert "Page04[0].Page04[0].Part3_Item5_Eyecolor[2]" in marks, "BN is brown"
    assert "Page04[0].Page04[0].Part3_Item6_Haircolor[2]" in marks, "BN is blond"


def test_proceedings_that_go_on_leave_the_end_blank(tree: FieldTree, blank: bytes) -> None:
    said = {"admissibility": {"in_proceedings": True}, "tps": {"proceedings_to": "present"}}
    filling = filled(tree, said)
    assert "Page03[0].Part2_Item31e_Present[0]" in ticks(filling)
    assert "Page03[0].Part2_Item31b_ProceedingDateTo[0]" not in texts(filling)
    assert back(read_again(said, blank)).answers["tps.proceedings_to"].word == "present"


@pytest.mark.parametrize(
    ("place", "at_port", "boxes"),
    [
        ("San Ysidro, California", True, ("San Ysidro, California", "San Ysidro", "CA")),
        ("near Hidalgo, Texas", False, (None, "near Hidalgo", "TX")),
        ("the desert", False, (None, "the desert", None)),
    ],
)
def test_the_place_of_entry_has_a_port_a_city_and_a_state(
    tree: FieldTree, blank: bytes, place: str, at_port: bool, boxes: tuple[str | None, ...]
) -> None:
    said = {"entries": [{"place": place, "at_port_of_entry": at_port}]}
    page = texts(filled(tree, said))
    names = ("PortofEntry", "CityOrTown", "State")
    assert tuple(page.get(f"Page03[0].Part2_Item20_{name}[0]") for name in names) == boxes
    assert back(read_again(said, blank)).answers["entries[0].place"] == place


def test_mail_that_goes_home_fills_the_mailing_address(tree: FieldTree, blank: bytes) -> None:
    home = {"street": "7 Elm Street", "city": "Dearborn", "region": "MI", "postal_code": "48126"}
    said = {"contact": {"address": home, "mailing_same": True}}
    page = texts(filled(tree, said))
    assert page["Page02[0].Part2_Item4_StreetNumberName[0]"] == "7 Elm Street"
    assert "Page02[0].Part2_Item6_StreetNumberName[0]" not in page
    assert read_again(said, blank).data["contact"] == said["contact"]


def test_more_people_and_countries_than_the_form_has_room_for(blank: bytes) -> None:
    said = {
        "tps": {"late": True, "lived_in": ["LB", "SY", "JO", "TR", "EG", "CY", "GR", "IT", "FR"]},
        "family": {
            "former_spouses": [person(n) for n in range(1, 5)],
            "children": [child(n) for n in range(1, 5)],
        },
        "applicant": {"nationality": ["LB", "SY"]},
    }
    draft = fill_form("I-821", parse_case(said, "case"), blank=blank, as_of=AS_OF)
    assert verify(draft) == []
    page = texts(draft.filling)
    marks = [*draft.filling.placements, *(m for c in draft.filling.copies for m in c.placements)]
    told = "\n".join(mark.text for mark in marks)
    for wanted in ("Khoury 4", "Child 4", "France", "unit number: Apt 4"):
        assert wanted in " ".join(told.split())
    assert "not_known" not in told
    assert page["Page02[0].Part2_Item16b[0]"] == "Syria"
    assert "Page02[0].Part2_Item16c[0]" not in page


def test_what_is_told_of_an_answer_stands_in_part_11(tree: FieldTree) -> None:
    said = {
        "admissibility": {"deported": True},
        "orders": [{"kind": "removal", "date": "2019-04-02", "left_under_it": True}],
        "tps": {"earlier_applications": "In 2021. Denied."},
    }
    page = texts(filled(tree, said))
    assert page["Page13[0].AI_3c_ItemNumber[0]"] == "1.a"
    assert page["Page13[0].AI_3d_AdditionalInfo[0]"] == "In 2021. Denied."
    assert (page["Page13[0].AI_4a_PageNumber[0]"], page["Page13[0].AI_4c_ItemNumber[0]"]) == (
        "9",
        "20.a",
    )
    assert "Order of removal, 04/02/2019" in page["Page13[0].AI_4d_AdditionalInfo[0]"]


def test_answers_that_no_box_takes_are_said(tree: FieldTree) -> None:
    odd = {
        "applicant": {"name": {"family": "Farid", "given": "FNU", "middle": "Aa Bb Cc"},
                      "a_number": "none", "weight_pounds": 5},
        "contact": {"address": {"street": "behind the church", "region": "Ontario"},
                    "mailing_same": True, "phone": "+961 1 555 012"},
    }  # fmt: skip
    filling = filled(tree, odd)
    page = texts(filling)
    assert page["Page01[0].Part2_Item1_GivenName[0]"] == "FNU"
    assert page["Page02[0].Part2_Item4_StreetNumberName[0]"] == "behind the church"
    assert any("telephone number of 10 digits" in warning for warning in filling.warnings)
    assert any("states of the United States" in warning for warning in filling.warnings)
