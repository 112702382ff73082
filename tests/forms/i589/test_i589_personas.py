"""Does every answer of every persona show in its box, and come back from the file?"""

from __future__ import annotations

import io
from datetime import date
from importlib.resources import files
from pathlib import Path

import pikepdf
import pytest

from tests.forms.at_hand import Seen
from wellfounded.facts import Case, Story, parse_case, read_case
from wellfounded.facts.dates import When
from wellfounded.forms.drawing import Placement, fill
from wellfounded.forms.drawing.readback import read_back
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i589 import FORM
from wellfounded.forms.official import FieldTree, NotThisForm, UnusablePdf
from wellfounded.forms.read import read_form

from .conftest import AS_OF

PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))
SPACES = str.maketrans("", "", " \n\t")


@pytest.fixture(params=PERSONAS, ids=lambda path: path.stem, scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    return read_case(request.param)


@pytest.fixture(scope="module")
def draft(case: Case, blank: bytes) -> Filled:
    return fill_form("i-589", case, blank=blank, as_of=AS_OF)


def test_there_are_thirteen() -> None:
    assert len(PERSONAS) == 13


def test_the_pages_show_what_was_meant(draft: Filled) -> None:
    assert verify(draft) == []


def test_the_draft_says_who_it_is_for_on_every_supplement(case: Case, draft: Filled) -> None:
    filling, family = draft.filling, case.text("applicant.name.family")
    pages = [Seen(filling).texts]
    pages += [{mark.field: mark.text for mark in copy.placements} for copy in filling.copies]
    named = [text for page in pages for name, text in page.items() if "ApplicantName[0]" in name]
    assert len(named) == 2 + len(filling.copies)
    assert all(family in name for name in named)


def test_the_form_holds_what_the_case_says(case: Case, draft: Filled) -> None:
    page = Seen(draft.filling)
    assert page.text("PtAILine4_LastName[0]") == case.text("applicant.name.family")
    assert page.text("TextField20[1]") == (case.text("applicant.name.native") or None)
    born = case.date("applicant.date_of_birth")
    if born and born.span.exact:
        assert page.text("DateTimeField1[0]") == f"{born.span.earliest:%m/%d/%Y}"


def test_no_hand_of_an_officer_or_a_signature_is_filled(draft: Filled) -> None:
    with pikepdf.open(io.BytesIO(draft.pdf)) as pdf:
        assert "/XFA" not in pdf.Root.AcroForm
    held = {field.name: field.held for field in FieldTree.read(draft.pdf).fields}
    assert not [box for box in draft.filling.form_map.never() if held[box]]


def test_reading_the_draft_gives_the_case_back(case: Case, draft: Filled) -> None:
    read = read_form(draft.pdf, by="draft.pdf", on=date(2026, 7, 2))
    again = parse_case(read.data, "draft.pdf", keep_contradictions=True)
    assert read.edition == "01/20/25"
    for path, answer in again.answers.items():
        assert _agree(case, path, answer), (path, answer, case.answers.get(path))
    name = again.source_of("applicant.name.family")
    assert name is not None
    assert (name.by, name.source) == ("draft.pdf", "Form I-589, edition 01/20/25, item A.I.4")


def test_the_case_that_was_read_fills_the_same_boxes(draft: Filled, tree: FieldTree) -> None:
    read = read_form(draft.pdf, by="draft.pdf", on=date(2026, 7, 2))
    again = FORM.prepare(
        parse_case(read.data, "draft.pdf", keep_contradictions=True), tree=tree, as_of=AS_OF
    )
    assert set(again.ticks) == set(draft.filling.ticks)
    boxes = {mark.field: mark.text for mark in again.placements}
    # The account of what is feared gains a line: the boxes of B.1 cannot say which reason it is.
    told = {"TextField15[0]", "TextField32[0]", "TextField31[0]", "TextField31[1]"}
    for mark in draft.filling.placements:
        if mark.field.rpartition(".")[2] not in told and "See Supp" not in mark.text:
            assert boxes[mark.field].translate(SPACES) == mark.text.translate(SPACES)


# Facts that the form shows in another order, joined with others, or only in part.
SHOWN_OTHERWISE = ("education[", "entries[", "residences[", "employment[", "harms[", "fear.")


def _agree(case: Case, path: str, answer: object) -> bool:
    said = case.answers.get(path)
    if path.startswith(SHOWN_OTHERWISE) or said == answer:
        return True
    if isinstance(answer, When) and isinstance(said, When):
        return said.span.within(answer.span)
    if isinstance(answer, Story):
        return said is None or _same_words(said, answer)
    if path == "contact.address.unit" and isinstance(said, str):
        return str(answer) in said
    # Derived: a person in court now is told from the case in court, not from an answer.
    return said is None and path in ("proceedings.history", "family.children_complete")


def _same_words(said: object, answer: Story) -> bool:
    return isinstance(said, Story) and said.english.translate(SPACES) == answer.english.translate(
        SPACES
    )


def test_two_answers_that_change_places_are_seen(blank: bytes, tree: FieldTree) -> None:
    filling = FORM.prepare(read_case(PERSONAS[0]), tree=tree, as_of=AS_OF)
    first, second, *rest = filling.placements
    swapped = (Placement(first.field, second.text), Placement(second.field, first.text), *rest)
    pdf = fill(blank, placements=swapped, ticks=filling.ticks[1:], copies=filling.copies)
    fields = {difference.field for difference in read_back(pdf, filling.marks())}
    assert fields == {first.field, second.field, filling.ticks[0].field}


def test_words_of_others_are_read_as_far_as_they_answer(blank: bytes) -> None:
    page = "form1[0].#subform[0]."
    placed = {
        "PtAILine1_ANumber[0]": "N/A", "TextField1[0]": "none", "TextField1[1]": "None",
        "TextField1[7]": "None", "DateTimeField1[0]": "N/A", "TextField1[5]": "Ruritania",
        "PtAILine8_Zipcode[0]": "9582", "TextField1[8]": "12345",
    }  # fmt: skip
    marks = [Placement(page + box, text) for box, text in placed.items()]
    read = read_form(fill(blank, placements=marks), by="x", on=AS_OF)
    assert read.data["applicant"] == {"a_number": "none", "ssn": "none", "religion": "None"}
    assert read.data["contact"]["address"]["postal_code"] == "9582"
    assert {str(item): why.partition(";")[0] for item, why in read.unreadable} == {
        "A.I.3": "'12345' is not 12 digits",
        "A.I.12": "Date of birth: 'N/A' is not understood",
        "A.I.15": "Nationality at birth: 'Ruritania' is not understood",
    }
    parse_case(read.data, "x")


def test_another_form_is_not_read(official_forms: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellfounded.forms.read.every_form", lambda: (FORM,))
    other = (official_forms / "i-765-2025-08-21.pdf").read_bytes()
    with pytest.raises(NotThisForm, match=r"i-765\.pdf is not a form that can be read here"):
        read_form(other, by="x", on=AS_OF, name="i-765.pdf")
    with pytest.raises(UnusablePdf):
        read_form(b"no pdf", by="x", on=AS_OF)
