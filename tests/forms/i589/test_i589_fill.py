"""Is a draft always made, a copy for filing only when the gates pass, and nothing in between?"""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.forms.at_hand import Seen
from wellfounded.facts import parse_case
from wellfounded.forms.drawing.readback import read_back
from wellfounded.forms.fill import NotFaithful, NotReady, filing_copy, fill_form, verify
from wellfounded.forms.i589 import FORM
from wellfounded.forms.mapping.refusals import CannotFill
from wellfounded.forms.official import FieldTree, NotThisForm, UnusablePdf
from wellfounded.forms.readiness import Override, Problem, gates

from .conftest import AS_OF, seen
from .conftest import filled as filled_case

NOBODY = parse_case({}, "case")
HARD = Problem(code="missing", item="A.I.4", reason="empty", fix="Ask.", overridable=False)
SOFT = Problem(code="danger.x", item="", reason="danger", fix="Look.", overridable=True)
WORD = replace(SOFT, code="signature", blocks=False)
HELPER = Override(by="Grace Okafor", reason="The order was vacated.", on=AS_OF)


def test_the_draft_on_a_superseded_edition_warns(blank: bytes) -> None:
    in_force = fill_form("I-589", NOBODY, blank=blank, as_of=date(2026, 7, 27))
    assert in_force.warnings == ()
    late = fill_form("i-589", NOBODY, blank=blank, as_of=date(2026, 7, 28))
    assert "01/20/25 was replaced by edition 07/28/26" in late.warnings[0]
    assert late.pdf.startswith(b"%PDF")


def test_the_filing_copy_is_flat_and_shows_the_same(blank: bytes) -> None:
    case = parse_case({"applicant": {"name": {"family": "Nguyễn-Đặng"}}}, "case")
    filled = fill_form("i-589", case, blank=blank, as_of=AS_OF)
    copy = filing_copy(filled, (WORD,))
    assert (copy.overridden, copy.override) == ((), None)
    with pikepdf.open(io.BytesIO(copy.pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root
    assert read_back(copy.pdf, filled.filling.marks(), fields=FieldTree.read(filled.pdf)) == []


def test_a_gate_not_passed_stops_the_filing_copy(blank: bytes) -> None:
    filled = fill_form("i-589", NOBODY, blank=blank, as_of=AS_OF)
    with pytest.raises(NotReady, match=r"A\.I\.4: empty"):
        filing_copy(filled, (HARD, WORD))
    with pytest.raises(NotReady, match="danger"):
        filing_copy(filled, (SOFT,))
    with pytest.raises(NotReady) as refused:
        filing_copy(filled, (SOFT, HARD), HELPER)
    assert refused.value.problems == (HARD,)
    copy = filing_copy(filled, (SOFT, WORD), HELPER)
    assert (copy.overridden, copy.override) == ((SOFT,), HELPER)


@pytest.mark.parametrize(("by", "reason"), [("", "because"), ("Grace", " ")])
def test_an_override_has_a_name_and_a_reason(by: str, reason: str) -> None:
    with pytest.raises(ValueError, match="name and the reason"):
        Override(by=by, reason=reason, on=AS_OF)


def test_a_real_case_without_answers_is_not_ready(blank: bytes) -> None:
    filled = fill_form("i-589", NOBODY, blank=blank, as_of=AS_OF)
    problems = gates(FORM, NOBODY, filled.filling, edition=filled.edition, as_of=AS_OF)
    with pytest.raises(NotReady, match=r"A\.I\.4"):
        filing_copy(filled, problems, HELPER)


def test_other_forms_and_other_files_are_refused(blank: bytes, official_forms: Path) -> None:
    other = (official_forms / "g-28-2018-09-17.pdf").read_bytes()
    with pytest.raises(NotThisForm, match="G-28, not I-589"):
        fill_form("i-589", NOBODY, blank=other, as_of=AS_OF)
    with pytest.raises(NotThisForm, match="'i-999' cannot be filled here"):
        fill_form("i-999", NOBODY, blank=blank, as_of=AS_OF)
    with pytest.raises(UnusablePdf):
        fill_form("i-589", NOBODY, blank=blank[:100_000], as_of=AS_OF)
    with pytest.raises(CannotFill, match="'zero'"):
        fill_form("i-589", NOBODY, blank=blank, as_of=AS_OF, blanks="zero")


@pytest.mark.parametrize(("blanks", "word"), [("leave", None), ("na", "N/A"), ("none", "None")])
def test_the_filer_chooses_the_word_for_none(
    tree: FieldTree, blanks: str, word: str | None
) -> None:
    me = {
        "a_number": "none", "ssn": "none", "name": {"family": "Ali", "middle": "none"},
        "other_names": [], "other_names_complete": True,
    }  # fmt: skip
    page = seen(tree, {"applicant": me}, blanks=blanks)
    assert page.text("PtAILine1_ANumber[0]") == word
    assert page.text("PtAILine1_ANumber[2]") == word
    assert page.text("#subform[0].TextField1[0]") == word
    assert page.text("#subform[0].TextField1[1]") == word
    assert page.text("PtAILine6_MiddleName[0]") is None
    assert page.text("TextField1[8]") is None, "what was not asked stays empty"


def test_a_list_nobody_said_is_whole_is_not_none(tree: FieldTree) -> None:
    page = seen(tree, {"applicant": {"other_names": [], "nationality": []}}, blanks="na")
    assert page.text("#subform[0].TextField1[1]") is None


def test_a_page_that_shows_something_else_is_not_filed(blank: bytes) -> None:
    case = parse_case({"applicant": {"name": {"family": "Nguyen"}}}, "case")
    filled = fill_form("i-589", case, blank=blank, as_of=AS_OF)
    other = fill_form("i-589", NOBODY, blank=blank, as_of=AS_OF)
    with pytest.raises(NotFaithful, match="the text differs"):
        filing_copy(replace(filled, pdf=other.pdf), ())


def test_members_of_the_class_say_so_at_the_top_of_page_1(blank: bytes) -> None:
    case = parse_case({"application": {"ms_l_class": True}}, "case")
    filled = fill_form("i-589", case, blank=blank, as_of=AS_OF)
    [note] = filled.filling.notes
    assert verify(filled) == []
    document = pypdfium2.PdfDocument(blank)
    page = document[note.page - 1]
    left, top = note.x * 2, (page.get_height() - note.y - note.size) * 2
    box = (left, top, left + len(note.text) * note.size * 1.2, top + note.size * 2.5)
    printed = page.render(scale=2).to_pil().convert("L").crop(tuple(map(int, box)))
    assert printed.getextrema() == (255, 255), "the note stands on white paper"
    document.close()


def test_a_birth_date_known_in_part_is_written_in_part(tree: FieldTree) -> None:
    born = {"from": "1996-03-20", "to": "1997-03-20", "said": "1375"}
    page = seen(tree, {"applicant": {"date_of_birth": born}})
    assert page.text("DateTimeField1[0]") == "1996-1997"
    in_words = {"date_of_birth": {"said": "in the year of the flood"}}
    filling = filled_case(tree, {"applicant": in_words})
    assert [b.why for b in filling.left_blank if str(b.item) == "A.I.12"] == [
        "the date is known only as: in the year of the flood"
    ]


def test_a_single_name(blank: bytes) -> None:
    case = parse_case({"applicant": {"name": {"family": "Farid", "given": "FNU"}}}, "case")
    filled = fill_form("i-589", case, blank=blank, as_of=AS_OF)
    page = Seen(filled.filling)
    assert page.text("PtAILine5_FirstName[0]") == "FNU"
    assert page.text("TextField20[0]") == "Farid"
    assert any("FNU" in warning for warning in filled.warnings)
