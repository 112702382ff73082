"""A form that is print alone gets the boxes its map says, and is then a form like any other."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.forms.poppler import seen_otherwise
from tests.forms.stand_ins import StandIn
from wellfounded.facts import parse_case
from wellfounded.forms.drawing.boxes import DrawnBox, with_boxes
from wellfounded.forms.fill import Filled, filing_copy, fill_form, verify
from wellfounded.forms.offered import PACKAGES, offered
from wellfounded.forms.official import FieldTree, FormStore, NotThisForm, known
from wellfounded.forms.official.known import KnownEdition, KnownForm, known_forms
from wellfounded.forms.official.refusals import NoFields, UnknownField
from wellfounded.forms.official.store import identify
from wellfounded.forms.read import read_form
from wellfounded.forms.readiness import gates

AS_OF = date(2026, 11, 22)
FOOTER = "Form EOIR-26 Rev. March 2026"
APPEAL = KnownForm(
    id="EOIR-26",
    title="Notice of Appeal",
    page="https://www.justice.gov/eoir/eoir-forms",
    pdf="",
    editions=(KnownEdition(date=date(2026, 3, 1), label="Mar 2026"),),
)
ANSWERS: dict[str, Any] = {
    "applicant": {"name": {"family": "Nguyễn", "given": "Anh"}, "a_number": "000000105"},
    "proceedings": {"detained": False},
    "fear": {"what": " ".join(f"On day {n} they came again." for n in range(30))},
}


def printed(*footers: str) -> bytes:
    with pikepdf.open(io.BytesIO(StandIn(footers, ()).build())) as pdf:
        del pdf.Root.AcroForm
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


BLANK = printed(FOOTER, FOOTER)


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    released = dict(known_forms())
    monkeypatch.setattr(known, "_released", lambda: released | {APPEAL.id: APPEAL})
    monkeypatch.setitem(PACKAGES, APPEAL.id, "tests.forms.without_fields.appeal")
    known_forms.cache_clear()
    yield
    known_forms.cache_clear()


def filled(answers: dict[str, Any] = ANSWERS) -> Filled:
    return fill_form("eoir-26", parse_case(answers, "case"), blank=BLANK, as_of=AS_OF)


def test_it_is_known_by_what_every_page_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WELLFOUNDED_FORMS", raising=False)
    added = FormStore(tmp_path).add_bytes(BLANK, "eoir26.pdf")
    assert (added.form, added.edition) == ("EOIR-26", date(2026, 3, 1))
    assert FormStore(tmp_path).find("eoir-26").read() == BLANK


@pytest.mark.parametrize(
    "footers", [("Form EOIR-26A Rev. March 2026",), (FOOTER, "Another page"), ("Letter",)]
)
def test_another_print_is_none(footers: tuple[str, ...]) -> None:
    with pytest.raises(NoFields, match="has no form fields"):
        identify(printed(*footers), "scan.pdf")


def test_without_an_edition_it_is_refused() -> None:
    with pytest.raises(NotThisForm, match="prints no edition"):
        identify(printed("EOIR-26", "EOIR - 26"), "scan.pdf")


def test_what_is_written_shows_in_two_readers_and_comes_back(tmp_path: Path) -> None:
    draft = filled()
    assert verify(draft) == []
    (tmp_path / "draft.pdf").write_bytes(draft.pdf)
    tree = FieldTree.read(draft.pdf)
    assert not list(seen_otherwise(tmp_path / "draft.pdf", tree, draft.filling.placements))
    assert {field.name: field.held for field in tree.fields if field.kind == "checkbox"} == {
        "held": "",
        "free": "Yes",
    }
    case = parse_case(ANSWERS, "case")
    again = parse_case(read_form(draft.pdf, by="x", on=AS_OF).data, "x")
    told, said = again.story("fear.what"), case.story("fear.what")
    assert told is not None
    assert said is not None
    assert told.english.split() == said.english.split()
    for path in ("applicant.name.family", "applicant.a_number", "proceedings.detained"):
        assert again.get(path) == case.get(path)


def test_the_filing_copy_is_flat() -> None:
    with pikepdf.open(io.BytesIO(filing_copy(filled(), ()).pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_what_has_no_room_blocks_and_is_not_cut() -> None:
    long = ANSWERS | {"applicant": {"name": {"family": "Nguyễn " * 40, "given": "Anh"}}}
    draft = filled(long)
    assert verify(draft) == []
    case = parse_case(long, "case")
    found = gates(offered("EOIR-26"), case, draft.filling, edition=draft.edition, as_of=AS_OF)
    assert "no_room" in {problem.code for problem in found}


@pytest.mark.parametrize(
    ("box", "says"),
    [
        (DrawnBox(name="a", page=3, rect=(0, 0, 9, 9)), "has no page 3; it has 2"),
        (DrawnBox(name="a", page=1, rect=(0, 0, 700, 9)), "does not lie on page 1"),
        (DrawnBox(name="a", page=1, rect=(9, 0, 3, 9)), "does not lie on page 1"),
    ],
)
def test_a_box_beside_the_page_is_a_fault_of_the_map(box: DrawnBox, says: str) -> None:
    with pytest.raises(UnknownField, match=says):
        with_boxes(BLANK, (box,))
