"""The forms known by names alone: each box holds its answer, is shown, and comes back."""

from __future__ import annotations

import io
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.forms import stand_ins
from tests.forms.poppler import seen_otherwise
from wellfounded.facts import Case, parse_case, read_case
from wellfounded.forms.fill import Filled, filing_copy, fill_form, verify
from wellfounded.forms.offered import every_form, offered
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import read_form
from wellfounded.forms.readiness import gates
from wellfounded.law.danger import dangers

AS_OF = date(2026, 11, 22)
BLANK = {
    "AR-11": stand_ins.ar11(),
    "G-1145": stand_ins.g1145(),
    "EOIR-26A": stand_ins.eoir26a(),
    "EOIR-33": stand_ins.eoir33(),
}
ME: dict[str, Any] = {
    "name": {"family": "Rivas", "given": "Yorman", "middle": "José"},
    "a_number": "000000105",
    "date_of_birth": date(1990, 2, 3),
}
NEW = {"street": "12 Elm Street", "unit": "Apt 3", "city": "Denver", "region": "CO"}
MOVED: dict[str, Any] = {
    "applicant": ME,
    "proceedings": {"in_removal": True, "court": "Denver"},
    "contact": {
        "address": {**NEW, "postal_code": "80202"},
        "mailing": {"street": "PO Box 7", "city": "Aurora", "region": "CO", "postal_code": "80010"},
        "phone": "720-555-0110",
        "mobile": "7205550111",
        "email": "yorman@mail.example",
    },
    "residences": [
        {
            "street": "9 Oak Road", "unit": "Ste 2", "city": "Tucson", "region": "AZ",
            "postal_code": "85701", "country": "US", "from": "2024-01", "to": "2026-11",
        }
    ],
}  # fmt: skip
INCOME = {"employment": 1500, "property": 0, "interest": 0, "other": 350}
EXPENSE = {"rent": 1200, "utilities": 180, "installments": 120, "living": 500, "other": 100}
POOR: dict[str, Any] = {
    "applicant": ME,
    "court_fee_waiver": {"income": INCOME, "expense": EXPENSE, "why": "I feed two children."},
}
CASES = {"AR-11": MOVED, "G-1145": MOVED, "EOIR-26A": POOR, "EOIR-33": MOVED}


def filled(number: str, answers: dict[str, Any]) -> tuple[Case, Filled]:
    case = parse_case(answers, "case")
    return case, fill_form(number, case, blank=BLANK[number], as_of=AS_OF)


def boxes(draft: Filled) -> dict[str, str]:
    filling = draft.filling
    held = {mark.field: mark.text for mark in filling.placements}
    held |= {tick.field: tick.on for tick in filling.ticks}
    return {name.rpartition(".")[2]: text for name, text in held.items()}


def codes(number: str, answers: dict[str, Any]) -> dict[str, bool]:
    case, draft = filled(number, answers)
    form = offered(number)
    found = gates(form, case, draft.filling, edition=draft.edition, as_of=AS_OF)
    return {f"{one.code} {one.item}".strip(): one.blocks for one in found}


@pytest.mark.parametrize("number", CASES)
def test_all_is_shown_in_two_readers(number: str, tmp_path: Path) -> None:
    _, draft = filled(number, CASES[number])
    assert verify(draft) == []
    (tmp_path / "filled.pdf").write_bytes(draft.pdf)
    marks = [mark for mark in draft.filling.placements if mark.text]
    assert len(marks) > 4
    fields = FieldTree.read(draft.pdf)
    one_box = [mark for mark in marks if not mark.field.startswith("Month")]
    assert not list(seen_otherwise(tmp_path / "filled.pdf", fields, one_box))


@pytest.mark.parametrize("number", CASES)
def test_what_was_written_comes_back(number: str) -> None:
    case, draft = filled(number, CASES[number])
    read = read_form(draft.pdf, by="x", on=AS_OF)
    assert read.form == number
    assert not read.unreadable
    again = parse_case(read.data, "x")
    for path, answer in again.answers.items():
        said = case.answers[path]
        assert answer == (str(said).replace("-", "") if path == "contact.mobile" else said), path
    mapped = {
        fact
        for entry in (*draft.filling.form_map.texts, *draft.filling.form_map.accounts)
        for fact in (*entry.source.facts, offered(number).behind.get(entry.source.derive, ""))
        if fact in case.answers
    }
    assert mapped <= set(again.answers)


@pytest.mark.parametrize("number", CASES)
def test_no_signature_is_filled_and_the_copy_is_flat(number: str) -> None:
    _, draft = filled(number, CASES[number])
    held = {field.name: field.held for field in FieldTree.read(draft.pdf).fields}
    kept = draft.filling.form_map.never() - draft.filling.form_map.prefilled
    assert not [box for box in kept if held.get(box)]
    with pikepdf.open(io.BytesIO(filing_copy(draft, ()).pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_ar11_ticks_the_unit_box_whose_value_says_it() -> None:
    _, draft = filled("AR-11", MOVED)
    held = boxes(draft)
    assert {name: on for name, on in held.items() if "Unit" in name} == {
        "S2B__Unit[0]": " APT ",
        "S2A_Unit[0]": " STE ",
    }
    assert (held["S2B_AptSteFlrNumber[0]"], held["S2A_AptSteFlrNumber[0]"]) == ("3", "2")
    assert (held["S2B_CityOrTown[0]"], held["S2A_CityOrTown[0]"]) == ("Denver", "Tucson")
    assert held["S2C_StreetNumberName[0]"] == "PO Box 7"


def test_ar11_is_not_sent_while_two_addresses_are_named() -> None:
    now = dict(MOVED["residences"][0], to="present")
    found = codes("AR-11", MOVED | {"residences": [now]})
    assert found["two_addresses 1.Present address"]
    ready = codes("AR-11", MOVED)
    assert not [code for code, blocks in ready.items() if blocks]
    assert {"waiting_forms", "signature 1.Signature"} <= set(ready)


def test_g1145_needs_a_way_to_tell() -> None:
    found = codes("G-1145", {"applicant": ME})
    assert found["no_way_to_tell 1.Email"]
    assert not codes("G-1145", MOVED)["who_reads_it 1.Email"]


def test_eoir26a_one_answer_stands_in_both_boxes_of_a_field() -> None:
    _, draft = filled("EOIR-26A", POOR)
    assert boxes(draft)["MonthIncome"] == "1,850.00"
    assert boxes(draft)["MonthExpense"] == "2,100.00"
    assert boxes(draft)["TotalTot"] == "-250.00"
    assert boxes(draft)["IncomeProperty"] == "0.00"
    with pikepdf.open(io.BytesIO(draft.pdf)) as pdf:
        pages = [
            widget
            for page in pdf.pages
            for widget in page.Annots
            if str(widget.get("/Parent", {}).get("/T", "")) == "MonthIncome"
        ]
        assert len(pages) == 2
        assert all("/AP" in widget for widget in pages)
        assert str(pages[0].Parent.V) == "1,850.00"


def test_eoir26a_a_line_nobody_answered_is_cleared_and_stops_the_filing() -> None:
    fewer = {key: amount for key, amount in INCOME.items() if key != "interest"}
    answers = POOR | {"court_fee_waiver": {"income": fewer, "expense": EXPENSE}}
    _, draft = filled("EOIR-26A", answers)
    fields = {field.name: field for field in FieldTree.read(draft.pdf).fields}
    for box in ("IncomeInterest", "MonthIncome", "TotalTot"):
        assert (fields[box].value, fields[box].default) == ("", ""), box
    assert fields["MonthExpense"].value == "2,100.00"
    stopped = {code for code, blocks in codes("EOIR-26A", answers).items() if blocks}
    assert stopped == {"missing 1.Interest", "missing 1.A", "missing 3.Total"}
    assert verify(draft) == []


def test_eoir26a_of_nobody_holds_no_nought_at_all() -> None:
    _, draft = filled("EOIR-26A", {})
    assert not [field for field in FieldTree.read(draft.pdf).fields if field.value or field.default]
    assert sum(codes("EOIR-26A", {}).values()) == 15, "each line, the name twice, the number"


@pytest.mark.parametrize("number", ["EOIR-26A", "EOIR-33"])
@pytest.mark.parametrize("said", ["none", None])
def test_the_court_knows_a_person_by_the_a_number(number: str, said: str | None) -> None:
    me = {key: answer for key, answer in ME.items() if key != "a_number"}
    answers = CASES[number] | {"applicant": me | ({"a_number": said} if said else {})}
    assert "none" not in boxes(filled(number, answers)[1]).values()
    assert any(code.startswith("no_a_number") for code in codes(number, answers))


def test_eoir26a_with_all_lines_is_ready() -> None:
    assert not [code for code, blocks in codes("EOIR-26A", POOR).items() if blocks]


def test_eoir33_writes_the_addresses_on_two_lines_and_leaves_the_court_s() -> None:
    _, draft = filled("EOIR-33", MOVED)
    held = boxes(draft)
    assert held["number street address - current"] == "12 Elm Street, Apt 3"
    assert held["city state zip country - current"] == "Denver, CO 80202, United States"
    assert held["number street apartment - former"].startswith("9 Oak Road")
    assert held["Immigration Court Name"] == "Denver"
    assert held["PUT YOUR ADDRESS HERE 1"] == "Yorman José Rivas"
    assert not {"Address1", "Address2", "PUT YOUR ADDRESS HERE 4"} & set(held)
    assert any("No directory of courts is kept here" in warning for warning in draft.warnings)


def test_eoir33_a_court_that_the_list_does_not_have_is_left_open() -> None:
    answers = MOVED | {"proceedings": {"in_removal": True, "court": "Denver, Colorado"}}
    _, draft = filled("EOIR-33", answers)
    assert boxes(draft)["Immigration Court Name"] == ""
    why = [blank.why for blank in draft.filling.left_blank if blank.label == "Immigration court"]
    assert why == ["the form's own list has no 'Denver, Colorado'"]


def test_eoir33_is_for_people_whose_case_the_court_has() -> None:
    assert codes("EOIR-33", MOVED | {"proceedings": {"court": "Denver"}})["no_case_in_court"]
    assert not [code for code, blocks in codes("EOIR-33", MOVED).items() if blocks]


@pytest.mark.parametrize("number", CASES)
def test_what_has_no_room_is_told_and_not_cut(number: str) -> None:
    long = "12345 Boulevard of the Martyrs of the Revolution of the Fourth of May, rear house"
    contact = MOVED["contact"] | {"address": {**MOVED["contact"]["address"], "street": long}}
    name = {"family": "Rivas " * 20, "given": "Yorman"}
    answers = CASES[number] | {"contact": contact, "applicant": ME | {"name": name}}
    _, draft = filled(number, answers)
    assert draft.filling.beyond
    assert any(code.startswith("no_room") for code in codes(number, answers))
    assert verify(draft) == []


PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
@pytest.mark.parametrize("number", CASES)
def test_every_persona_is_shown_and_read_back(number: str, persona: Path) -> None:
    case = read_case(persona)
    draft = fill_form(number, case, blank=BLANK[number], as_of=AS_OF)
    assert verify(draft) == []
    read = read_form(draft.pdf, by="x", on=AS_OF)
    beyond = {item for item, _ in draft.filling.beyond}
    assert {item for item, _ in read.unreadable} == beyond
    assert all("sheet of paper" in why for _, why in read.unreadable)
    again = parse_case(read.data, "x", keep_contradictions=True)
    assert again.text("applicant.name.family") == case.text("applicant.name.family")


@pytest.mark.parametrize("number", CASES)
def test_a_danger_is_a_word_on_a_form_that_only_tells(number: str) -> None:
    case, draft = filled(number, CASES[number])
    found = gates(
        offered(number),
        case,
        draft.filling,
        edition=draft.edition,
        as_of=AS_OF,
        dangers=dangers(case.known(AS_OF)),
    )
    said = [problem for problem in found if problem.code.startswith("danger")]
    assert said
    assert not [problem for problem in said if problem.blocks]


def test_only_forms_that_ask_for_nothing_by_themselves_are_so() -> None:
    telling = {form.id for form in every_form() if form.tells_only}
    assert telling == {"G-28", "AR-11", "G-1145", "EOIR-26A", "EOIR-33"}


def test_the_court_sends_back_under_its_own_rule() -> None:
    case, draft = filled("EOIR-26A", {})
    form = offered("EOIR-26A")
    found = gates(form, case, draft.filling, edition=draft.edition, as_of=AS_OF)
    missing = [problem for problem in found if problem.code == "missing"]
    assert {problem.authorities for problem in missing} == {("8 CFR 1003.31",)}
    assert missing
