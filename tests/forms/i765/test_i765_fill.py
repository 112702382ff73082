"""Is a whole Form I-765 drawn, shown alike by two renderers, and read back as it was?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import CaseFileError, parse_case
from wellfounded.forms.drawing import Placement, fill, flatten
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i765 import FORM
from wellfounded.forms.official import FieldTree, FormRefusal
from wellfounded.forms.read import read_form

from .conftest import ADDRESS, AS_OF, FULL, seen


def made(blank: bytes, case: dict[str, Any]) -> Filled:
    return fill_form("i-765", parse_case(case, "case"), blank=blank, as_of=AS_OF)


def read_again(filled: Filled) -> dict[str, Any]:
    return flat(read_form(filled.pdf, by="test", on=AS_OF).data)


def flat(table: dict[str, Any], at: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= flat(value, f"{at}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for number, record in enumerate(value):
                found |= flat(record, f"{at}{name}[{number}].")
        else:
            found[at + name] = value if isinstance(value, (bool, list)) else str(value)
    return found


WRITTEN_OTHERWISE = {
    "contact.address.region": "TX",
    "contact.phone": "5125550101",
    "contact.mobile": "5125550102",
    "interpreter.unit": "Flr 3",
    "interpreter.phone": "5125550103",
    "interpreter.mobile": "5125550104",
    "preparer.unit": "Ste 12",
    "preparer.phone": "5125550105",
    "preparer.mobile": "5125550106",
}
NOT_ON_THE_FORM = {
    "applicant.names_used_complete", "applicant.nationality_complete", "application.filed",
    "application.filed_on", "application.filed_with", "decision.outcome", "entries_complete",
    "interpreter.used", "representative.kind", "representative.name",
    "representative.signed_off_on", "statuses[0].from", "statuses[0].kind", "statuses[0].to",
    "statuses_complete",
}  # fmt: skip


@pytest.fixture(scope="module")
def draft(blank: bytes) -> Filled:
    return made(blank, FULL)


def test_a_whole_form_shows_what_was_meant(draft: Filled) -> None:
    assert verify(draft) == []
    assert draft.warnings == ()
    assert draft.filling.overflowed == ()


def test_every_box_is_filled_but_those_of_another_answer(draft: Filled) -> None:
    left = set(FORM.form_map().mapped()) - draft.filling.written()
    texts = {name for name in left if "AdditionalInfo" not in name and "Pt6Line" not in name}
    assert {name for name in texts if "box" not in name and "Unit" not in name} == {
        "form1[0].Page5[0].Pt5Line3d_State[0]",
        "form1[0].Page5[0].Pt5Line3e_ZipCode[0]",
        "form1[0].Page3[0].PtLine29_YesNo[0]",
    }
    assert len([name for name in left if "box" in name or "Unit" in name]) == 19


@pytest.mark.parametrize("printed", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer_in_its_box(draft: Filled, printed: bool, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft.pdf) if printed else draft.pdf)
    marks = draft.filling.placements
    assert len(marks) >= 80
    assert list(seen_otherwise(path, FieldTree.read(draft.pdf), marks)) == []
    wrong = Placement(marks[0].field, marks[0].text + "x")
    assert list(seen_otherwise(path, FieldTree.read(draft.pdf), [wrong])), "a planted difference"


def test_the_case_comes_back_as_it_was(draft: Filled) -> None:
    told = {path: word for path, word in flat(FULL).items() if path not in NOT_ON_THE_FORM}
    found = {p: w for p, w in read_again(draft).items() if not p.startswith("provenance")}
    assert found == told | WRITTEN_OTHERWISE


def test_mail_that_goes_home_comes_back_as_the_home(blank: bytes) -> None:
    long = ADDRESS | {"street": "12 Elm Street, behind the old mill by the river"}
    draft = made(blank, {"contact": {"mailing_same": True, "address": long}})
    assert [str(one.item) for one in draft.filling.overflowed] == ["2.5.b"]
    found = read_form(draft.pdf, by="test", on=AS_OF)
    assert found.data["contact"] == {"mailing_same": True, "address": long | {"region": "TX"}}
    assert found.data["provenance"]["contact.address.street"]["source"].endswith("item 2.5.b")
    assert found.unplaced == ()


def test_a_stateless_person_comes_back(blank: bytes) -> None:
    found = read_form(made(blank, {"applicant": {"stateless": True}}).pdf, by="test", on=AS_OF)
    assert found.data["applicant"] == {"stateless": True}
    assert found.unreadable == ()


def test_a_category_that_is_not_kept_is_told(blank: bytes) -> None:
    """Another program may have filled the form for (c)(3)(C) or for a worker."""
    draft = made(blank, {})
    marks = (
        Placement("form1[0].Page3[0].#area[1].section_1[0]", "c"),
        Placement("form1[0].Page3[0].#area[1].section_2[0]", "3"),
    )
    found = read_form(fill(draft.pdf, placements=marks), by="test", on=AS_OF)
    assert [(str(item), why) for item, why in found.unreadable] == [
        ("2.27", "Category: (c)(3) is not one that is kept here")
    ]
    assert "work_permit" not in found.data


def test_more_names_and_copies_of_the_last_page(blank: bytes) -> None:
    names = [{"family": f"Name{n}", "given": "Given " + "x" * 30} for n in range(40)]
    draft = made(blank, {"applicant": {"name": {"family": "Ng"}, "names_used": names}})
    assert verify(draft) == []
    first, *copies = _bodies(draft)
    assert copies, "the page is copied"
    told = "\n".join(mark.text for mark in (first, *copies)).replace("(continued)\n", "")
    assert all(f"Name{n};" in told for n in range(3, 40))
    heads = [m.text for copy in draft.filling.copies for m in copy.placements
             if m.field.endswith("Page7[0].Line1a_FamilyName[0]")]  # fmt: skip
    assert heads == ["Ng"] * len(draft.filling.copies)
    texts = {mark.field.rpartition(".")[2]: mark.text for mark in draft.filling.placements}
    head = ("a_PageNumber", "b_PartNumber", "c_ItemNumber")
    assert [texts[f"Pt6Line3{box}[0]"] for box in head] == ["1", "2", "2"]


def _bodies(draft: Filled) -> list[Placement]:
    pages = [draft.filling.placements, *(copy.placements for copy in draft.filling.copies)]
    return [mark for page in pages for mark in page if "AdditionalInfo" in mark.field]


def test_the_ruled_lines_are_kept(draft: Filled, blank: bytes) -> None:
    long = made(blank, {"applicant": {"name": {"family": "A " * 40}}})
    [mark] = _bodies(long)
    assert mark.leading == 18
    assert mark.field.endswith("Pt6Line4d_AdditionalInfo[1]"), "the first box is called Line4d[1]"


@pytest.mark.parametrize(
    ("case", "item"),
    [
        ({"contact": {"phone": "555-01"}}, "3.3"),
        ({"contact": {"email": "thanh at example"}}, "3.5"),
        ({"contact": {"mailing_same": True, "address": {"region": "Ontario"}}}, "2.5.e"),
        ({"contact": {"mailing_same": True, "address": {"postal_code": "K1A"}}}, "2.5.f"),
        ({"entries": [{"i94_number": "12"}]}, "2.17"),
        ({"representative": {"bar_number": "Texas 0000000000000"}}, "Top.Bar"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_no_box_takes_is_said_and_continued(
    tree: FieldTree, case: dict[str, Any], item: str
) -> None:
    page = seen(tree, case)
    assert [str(one.item) for one in page.filling.overflowed] == [item]


@pytest.mark.parametrize(
    ("applicant", "boxes"),
    [
        ({"name": {"family": "Farid", "given": "FNU"}}, ("Farid", "FNU", None)),
        ({"name": {"given": "Farid"}}, (None, "Farid", None)),
        ({"name": {"family": "García Márquez", "given": "Ana", "middle": "Lucía de la Luz"}},
         ("García Márquez", "Ana", "Lucía de la Luz")),
        ({"name": {"family": "Ng", "middle": "none"}}, ("Ng", None, None)),
    ],
    ids=["single", "no surname", "two surnames", "no middle"],
)  # fmt: skip
def test_names_of_every_shape(
    tree: FieldTree, applicant: dict[str, Any], boxes: tuple[str | None, ...]
) -> None:
    page = seen(tree, {"applicant": applicant})
    names = (f"Page1[0].Line1{end}[0]" for end in ("a_FamilyName", "b_GivenName", "c_MiddleName"))
    assert tuple(page.text(name) for name in names) == boxes


def test_dates_of_another_century_and_dates_in_part(tree: FieldTree) -> None:
    with pytest.raises(CaseFileError, match="the year 1899"):
        seen(tree, {"applicant": {"date_of_birth": "1899-12-31"}})
    in_part = seen(tree, {"applicant": {"date_of_birth": "1990"}})
    assert in_part.text("Line19_DOB[0]") == "1990"
    assert [str(one.item) for one in in_part.filling.imprecise] == ["2.16"]


def test_letters_that_no_font_has_are_refused(tree: FieldTree) -> None:
    with pytest.raises(FormRefusal, match="Part 2"):
        seen(tree, {"applicant": {"name": {"family": "\U000f1234"}}})


def test_an_empty_case_writes_nothing(tree: FieldTree) -> None:
    page = seen(tree, {})
    assert (page.texts, page.ticks, page.filling.copies) == ({}, {}, ())
    assert len(page.filling.left_blank) > 40


def test_members_of_the_class_say_so_on_white_paper_at_the_top_of_page_1(blank: bytes) -> None:
    draft = made(blank, {"application": {"ms_l_class": True}})
    [note] = draft.filling.notes
    assert verify(draft) == []
    document = pypdfium2.PdfDocument(blank)
    page = document[note.page - 1]
    left, top = note.x * 2, (page.get_height() - note.y - note.size) * 2
    box = (left, top, left + len(note.text) * note.size * 1.2, top + note.size * 2.5)
    printed = page.render(scale=2).to_pil().convert("L").crop(tuple(map(int, box)))
    assert printed.getextrema() == (255, 255)
    document.close()
