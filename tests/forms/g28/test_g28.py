"""Form G-28: every box is mapped by its print, filled, shown and read back."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import Case, parse_case
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.g28 import FORM
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import read_form
from wellfounded.forms.readiness import gates

AS_OF = date(2026, 7, 1)
HERE = files("wellfounded.forms.g28")
MAP = FORM.form_map()
PINS = load((HERE / "pins.json").read_text(encoding="utf-8"))

# What prints to the right of a box, where it is not the word of the answer itself.
PRINTED = {
    "apartment": "Apt", "suite": "Ste", "floor": "Flr", "no": "am not", "uscis": "U.S. Citiz",
    "ice": "U.S. Immig", "cbp": "U.S. Custo", "attorney": "I am an att",
    "accredited": "I am an acc", "2.3 yes": "I am assoc", "2.4.a yes": "I am a law",
    "4.1.a yes": "I request", "4.1.b yes": "I request", "4.1.c yes": "I request",
    "2.1.c yes": "am",
}  # fmt: skip


@pytest.fixture(scope="module")
def blank(official_forms: Path) -> bytes:
    return (official_forms / "g-28-2018-09-17.pdf").read_bytes()


@pytest.fixture(scope="module")
def tree(blank: bytes) -> FieldTree:
    return FieldTree.read(blank)


LAWYER: dict[str, Any] = {
    "kind": "attorney", "name": "Grace Okafor", "family": "Okafor", "given": "Grace",
    "middle": "Ada", "street": "1 Justice Plaza", "unit": "Ste 400", "city": "Denver",
    "region": "Colorado", "postal_code": "80202", "country": "US", "phone": "303-555-0100",
    "mobile": "303-555-0101", "fax": "303-555-0102", "email": "grace@okafor.example",
    "uscis_account": "123456789012", "organization": "Okafor Law", "bar_number": "CO12345",
    "licensing_authority": "Supreme Court of Colorado", "restricted": False,
    "signed_off_on": date(2026, 6, 30),
}  # fmt: skip
APPEARS: dict[str, Any] = {
    "agency": "uscis", "matter": "I-589, I-765", "receipt_number": "IOE0123456789",
    "at_request_of": "applicant", "associated_with": "Amara Diallo", "law_student": "Lee Park",
    "notices_to_representative": True, "cards_to_representative": True, "i94_to_client": True,
}  # fmt: skip
CLIENT: dict[str, Any] = {
    "name": {"family": "Nguyễn", "given": "Thị", "middle": "Minh Anh"},
    "a_number": "000000105",
    "uscis_account": "210987654321",
}
MAIL = {"street": "12 Elm Street", "unit": "Apt 3", "city": "Aurora", "region": "CO"}
CONTACT: dict[str, Any] = {
    "phone": "7205550110", "mobile": "7205550111", "email": "anh@mail.example",
    "mailing": {**MAIL, "postal_code": "80010"},
}  # fmt: skip
FULL: dict[str, Any] = {
    "applicant": CLIENT, "contact": CONTACT, "representative": LAWYER, "appearance": APPEARS,
}  # fmt: skip
ACCREDITED: dict[str, Any] = {
    **{key: LAWYER[key] for key in ("family", "given", "middle", "name", "signed_off_on")},
    "kind": "accredited", "street": "5 Church Lane", "city": "Toronto", "province": "Ontario",
    "postal_code": "M5V 2T6", "country": "CA", "recognized_organization": "Open Door Center",
    "accredited_on": date(2024, 3, 1), "accredited_until": date(2027, 2, 28),
}  # fmt: skip


def filled(blank: bytes, answers: dict[str, Any]) -> tuple[Case, Filled]:
    case = parse_case(answers, "case")
    return case, fill_form("g-28", case, blank=blank, as_of=AS_OF)


def boxes(draft: Filled) -> dict[str, str]:
    filling = draft.filling
    held = {mark.field: mark.text for mark in filling.placements if mark.text}
    held |= {tick.field: tick.on for tick in filling.ticks}
    return {name.partition("].")[2].partition("].")[2]: text for name, text in held.items()}


def problems(blank: bytes, answers: dict[str, Any]) -> dict[str, bool]:
    case, draft = filled(blank, answers)
    found = gates(FORM, case, draft.filling, edition=draft.edition, as_of=AS_OF)
    return {f"{one.code} {one.item}".strip(): one.blocks for one in found}


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "g-28-2018-09-17.pdf")
    pages = [page.get_textpage() for page in document]
    checked = 0
    for choice in MAP.choices:
        for answer, mark in choice.boxes.items():
            field = tree[mark.box]
            assert field.on_states == (mark.on,)
            _, bottom, right, top = field.rect
            words = pages[field.page - 1].get_text_bounded(right, bottom - 1, right + 60, top + 1)
            item = str(choice.item)
            wanted = PRINTED.get(f"{item} {answer}") or PRINTED.get(answer) or answer.capitalize()
            assert words.strip().startswith(wanted[:11]), (item, answer, words)
            assert (item, answer) != ("2.1.c", "yes") or not words.strip().startswith("am not")
            checked += 1
    document.close()
    assert checked == 23


def _number(tooltip: str) -> str:
    """The item that a tooltip names last, such as 13.a of "13. A. Enter Street"."""
    found = re.findall(r"(?:\. |\()(\d+)\. ?(?:([A-D-H])\. )?(?:Enter|Select|List)", tooltip)
    number, letter = found[-1] if found else ("", "")
    return f"{number}.{letter.lower()}" if letter else number


def test_the_item_of_the_tooltip_is_the_item_of_the_map(tree: FieldTree) -> None:
    checked = 0
    for text in MAP.texts:
        said = _number(tree[text.box].tooltip)
        if said:
            assert said in (text.item.question, "1.a" if text.item.question == "1.a" else ""), text
            checked += 1
    assert checked > 35


def test_the_boxes_whose_names_lie(blank: bytes) -> None:
    _, draft = filled(blank, FULL)
    held = boxes(draft)
    assert held["Line6_EMail[0]"] == "3035550101"
    assert held["Line7_MobileTelephoneNumber[0]"] == "grace@okafor.example"
    assert held["Pt3Line5a_FamilyName[0]"] == "Nguyễn"
    assert held["Checkbox1dAmNot[0]"] == "Y"
    assert held["Line3b_Unit[0]"] == " STE "
    assert held["Line12b_Unit[2]"] == " APT "
    _, other = filled(blank, FULL | {"representative": ACCREDITED})
    assert boxes(other)["Line2c_DateExpires[0]"] == "03/01/2024"


@pytest.mark.parametrize(
    ("who", "box", "on"),
    [
        ("applicant", 1, "A"),
        ("petitioner", 3, "P"),
        ("requestor", 0, "R"),
        ("beneficiary", 4, "BD"),
        ("respondent", 2, "B"),
    ],
)
def test_at_whose_request(blank: bytes, who: str, box: int, on: str) -> None:
    _, draft = filled(blank, {"appearance": {"at_request_of": who}})
    asked = {name: held for name, held in boxes(draft).items() if "Line4_Checkbox" in name}
    assert asked == {f"Line4_Checkbox[{box}]": on}


@pytest.mark.parametrize(
    ("agency", "box"),
    [
        ("uscis", "Line1b_ListFormNumber[0]"),
        ("ice", "Line2b_ListMatter[0]"),
        ("cbp", "Line3b_ListSpecificMatter[0]"),
    ],
)
def test_the_matter_stands_beside_the_agency_chosen(blank: bytes, agency: str, box: str) -> None:
    case, draft = filled(blank, {"appearance": {"agency": agency, "matter": "I-589"}})
    assert [name for name, held in boxes(draft).items() if held == "I-589"] == [box]
    again = read_form(draft.pdf, by="x", on=AS_OF).data["appearance"]
    assert again == {"agency": agency, "matter": case.text("appearance.matter")}


def test_no_matter_is_written_while_nobody_said_before_whom(blank: bytes) -> None:
    _, draft = filled(blank, {"appearance": {"matter": "I-589"}})
    assert "I-589" not in boxes(draft).values()


def test_the_home_address_is_the_mail_address_only_when_said(blank: bytes) -> None:
    home = {"street": "9 Oak Road", "city": "Aurora", "region": "CO", "postal_code": "80010"}
    _, unsaid = filled(blank, {"contact": {"address": home}})
    assert "Line12a_StreetNumberName[0]" not in boxes(unsaid)
    _, said = filled(blank, {"contact": {"address": home, "mailing_same": True}})
    assert boxes(said)["Line12a_StreetNumberName[0]"] == "9 Oak Road"
    called = {"address": home, "mailing_same": True, "mailing": {"phone": "720-555-0110"}}
    _, by_phone = filled(blank, {"contact": called})
    assert boxes(by_phone)["Line12a_StreetNumberName[0]"] == "9 Oak Road"


@pytest.mark.parametrize("right", [LAWYER, ACCREDITED], ids=["attorney", "accredited"])
def test_all_is_shown_in_two_readers_and_comes_back(
    blank: bytes, right: dict[str, Any], tmp_path: Path
) -> None:
    case, draft = filled(blank, FULL | {"representative": right})
    assert verify(draft) == []
    (tmp_path / "filled.pdf").write_bytes(draft.pdf)
    fields = FieldTree.read(draft.pdf)
    assert not list(seen_otherwise(tmp_path / "filled.pdf", fields, draft.filling.placements))
    read = read_form(draft.pdf, by="x", on=AS_OF)
    again = parse_case(read.data, "x")
    assert not read.unreadable
    for path, answer in again.answers.items():
        said = case.answers[path]
        if path.endswith("phone") or path.endswith(("mobile", "fax")):
            said = re.sub(r"\D", "", str(said))
        assert answer == ("CO" if said == "Colorado" else said), path
    lost = {path for path in case.answers if path not in again.answers}
    # Neither has a box: the whole name, the day of approval, and until when one is accredited.
    assert lost == {"representative.name", "representative.signed_off_on"} | (
        {"representative.accredited_until"} if right is ACCREDITED else set()
    )


def test_a_case_that_fills_every_box(blank: bytes, tree: FieldTree) -> None:
    seen: set[str] = set()
    for right in (LAWYER, ACCREDITED):
        for agency in ("uscis", "ice", "cbp"):
            answers = FULL | {"representative": right}
            answers["appearance"] = APPEARS | {"agency": agency}
            seen |= filled(blank, answers)[1].filling.written()
    ways = {
        tick for choice in MAP.choices if len(choice.boxes) > 1 for tick in choice.boxes.values()
    }
    sheet = {box for one in MAP.sheets.values() for box in one.boxes}
    assert set(MAP.mapped()) - seen - sheet <= {mark.box for mark in ways}
    assert set(tree) >= seen


def test_what_has_no_room_goes_to_part_6_and_its_copies(blank: bytes) -> None:
    order = " ".join(f"Order {n} of the Supreme Court was stayed on appeal." for n in range(60))
    matter = "I-589, I-765, I-131, I-912 and all that follows"
    answers = FULL | {"representative": LAWYER | {"restricted": True}}
    answers["appearance"] = APPEARS | {"matter": matter, "restriction": order}
    case, draft = filled(blank, answers)
    held = boxes(draft)
    assert held["Line1b_ListFormNumber[0]"] == "See Part 6"
    assert (held["Pt9Line3a_PageNumber[0]"], held["Pt9Line3b_PartNumber[0]"]) == ("1", "2")
    assert held["Pt9Line3c_ItemNumber[0]"] == "1.c"
    assert held["Pt9Line6a_PageNumber[1]"] == "1"
    assert held["Pt3Line5a_FamilyName[1]"] == "Nguyễn"
    assert [copy.page for copy in draft.filling.copies] == [4] * len(draft.filling.copies) != []
    assert {m.leading for m in draft.filling.placements if "AdditionalInfo" in m.field} == {18}
    assert verify(draft) == []
    again = parse_case(read_form(draft.pdf, by="x", on=AS_OF).data, "x")
    assert again.text("appearance.matter") == matter
    told, said = again.story("appearance.restriction"), case.story("appearance.restriction")
    assert told
    assert said
    assert told.english.split() == said.english.split()


def test_slots_5_and_6_stand_where_they_print(tree: FieldTree) -> None:
    for place in MAP.sheets["additional"].continues:
        page, part, item, body = (tree[box].rect for box in place.boxes)
        assert page[1] == part[1] == item[1]
        assert 0 < page[1] - body[3] < 12, "the lines stand right under their numbers"
        assert page[0] < part[0] < item[0]
    tops = [tree[place.body].rect for place in MAP.sheets["additional"].continues]
    assert [round(rect[0]) for rect in tops] == [60, 60, 342, 342, 342]
    assert tops[0][3] > tops[1][3]
    assert tops[2][3] > tops[3][3] > tops[4][3]


def test_nothing_of_a_signature_is_filled(blank: bytes) -> None:
    _, draft = filled(blank, FULL)
    held = {field.name: field.held for field in FieldTree.read(draft.pdf).fields}
    assert not [box for box in draft.filling.form_map.never() if held[box]]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"representative": {"kind": "none"}}, "who_may_appear 2.1.a"),
        ({"representative": LAWYER | {"restricted": True}}, "unexplained 2.1.c"),
        (
            {"representative": ACCREDITED | {"accredited_until": date(2026, 6, 30)}},
            "accreditation 2.2.c",
        ),
        (
            {"representative": {k: v for k, v in ACCREDITED.items() if "until" not in k}},
            "accreditation 2.2.c",
        ),
        ({"appearance": APPEARS | {"agency": {"unknown": "not_asked"}}}, "missing 3.1.a to 3.a"),
        ({"appearance": APPEARS | {"matter": {"unknown": "not_asked"}}}, "missing 3.1.b"),
        ({"representative": LAWYER | {"licensing_authority": "Палата"}}, "english 2.1.a"),
    ],
)
def test_what_stops_the_filing(blank: bytes, change: dict[str, Any], found: str) -> None:
    assert problems(blank, FULL | change).get(found) is True


def test_a_whole_one_is_ready(blank: bytes) -> None:
    assert not [code for code, blocks in problems(blank, FULL).items() if blocks]
    day = ACCREDITED | {"accredited_until": AS_OF}
    found = problems(blank, FULL | {"representative": day})
    assert "accreditation 2.2.c" not in found, "the last day of an accreditation still counts"
    assert {"signature 4.2.a", "cards 4.1.b", "each_form 3.1.b"} <= set(found)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ({"family": "Sukarno", "given": "FNU", "middle": "none"}, ("Sukarno", "FNU", None)),
        ({"family": "Silva Souza", "given": "Ana", "middle": "Maria Rita Luz"}, None),
    ],
)
def test_names_of_every_kind(
    blank: bytes, name: dict[str, str], written: tuple[str | None, ...] | None
) -> None:
    _, draft = filled(blank, {"applicant": {"name": name}})
    held = [boxes(draft).get(f"Pt3Line5{end}[0]") for end in ("a_FamilyName", "b_GivenName")]
    held.append(boxes(draft).get("Pt3Line5c_MiddleName[0]"))
    assert tuple(held) == (written or tuple(name.values()))


def test_a_bad_number_is_told_in_words_and_not_cut(blank: bytes) -> None:
    _, draft = filled(blank, {"representative": LAWYER | {"phone": "+49 30 1234567890"}})
    assert any("10 digits" in warning for warning in draft.warnings)
    assert boxes(draft)["Line4_DaytimeTelephoneNumber[0]"] == "See Part 6"
    assert any("49 30" in text for text in boxes(draft).values())
