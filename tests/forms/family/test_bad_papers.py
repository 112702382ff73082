"""Is a paper that cannot be filled or read refused in words, whatever is wrong with it?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf
import pypdfium2 as pdfium
import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.drawing import Placement, fill, flatten
from wellfounded.forms.fill import fill_form
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.official import FieldTree, FormRefusal, NotBlank, NotThisForm, UnusablePdf
from wellfounded.forms.read import read_form

from .conftest import AS_OF

CASE = parse_case({"family": {"spouse": {"name": {"family": "Noori"}}}}, "case")
DAY = date(2026, 7, 2)


def first_text(form: Form) -> str:
    return form.form_map().texts[0].box


def filled(form: Form, blank: bytes) -> bytes:
    about = "family.spouse" if form.about is About.RELATIVE else ""
    return fill_form(form.id, CASE, blank=blank, as_of=AS_OF, about=about).pdf


def scanned(pdf: bytes) -> bytes:
    """The first page as a picture of itself."""
    with pdfium.PdfDocument(pdf) as document:
        picture = document[0].render(scale=1).to_pil()
    out = io.BytesIO()
    picture.save(out, "PDF")
    return out.getvalue()


def test_a_flat_copy_has_nothing_to_read(form: Form, blank: bytes) -> None:
    with pytest.raises(UnusablePdf, match=r"flat\.pdf"):
        read_form(flatten(filled(form, blank)), by="x", on=DAY, name="flat.pdf")


def test_a_scan_has_nothing_to_read(form: Form, blank: bytes) -> None:
    with pytest.raises(UnusablePdf, match=r"scan\.pdf"):
        read_form(scanned(blank), by="x", on=DAY, name="scan.pdf")


@pytest.mark.parametrize("kept", [0.1, 0.5])
def test_half_a_file_is_refused(form: Form, blank: bytes, kept: float) -> None:
    half = blank[: int(len(blank) * kept)]
    with pytest.raises(FormRefusal, match=r"half\.pdf"):
        read_form(half, by="x", on=DAY, name="half.pdf")


def test_a_form_that_somebody_filled_is_no_blank(form: Form, blank: bytes) -> None:
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        for page in pdf.pages:
            for widget in page.get("/Annots", []):
                if str(widget.get("/FT", "")) == "/Tx" and "BarCode" not in str(widget.get("/T")):
                    widget["/V"] = pikepdf.String("somebody")
        out = io.BytesIO()
        pdf.save(out)
    with pytest.raises(NotBlank, match="already filled in"):
        filled(form, out.getvalue())


def test_another_form_under_its_name_is_refused(form: Form, official_forms: object) -> None:
    other = "g-28-2018-09-17" if form.id != "G-28" else "i-765-2025-08-21"
    data = (official_forms / f"{other}.pdf").read_bytes()  # type: ignore[operator]
    with pytest.raises(NotThisForm, match=f"not {form.id}"):
        filled(form, data)


def test_a_form_that_lacks_a_box_is_named(form: Form, blank: bytes) -> None:
    lost = first_text(form)
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        for page in pdf.pages:
            annotations = page.get("/Annots", [])
            kept = [one for one in annotations if name_of(one) != lost]
            if len(kept) < len(list(annotations)):
                page["/Annots"] = pikepdf.Array(kept)
        out = io.BytesIO()
        pdf.save(out)
    with pytest.raises(NotThisForm, match=f"not a whole Form {form.id}"):
        read_form(out.getvalue(), by="x", on=DAY)


def name_of(widget: pikepdf.Object) -> str:
    from wellfounded.forms.official.fields import full_name

    return full_name(widget)


def test_words_of_another_program_are_read_or_told(form: Form, blank: bytes) -> None:
    tree = FieldTree.read(blank)
    text = next(t for t in form.form_map().texts if tree[t.box].kind == "text")
    other = fill(blank, placements=[Placement(text.box, "7")])
    read = read_form(other, by="x", on=DAY)
    assert read.form == form.id
    assert read.data["provenance"] or read.unreadable
