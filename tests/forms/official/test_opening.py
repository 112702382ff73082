"""A file that is no usable form is refused in one line that names it and the fix."""

import io
from collections.abc import Callable

import pikepdf
import pytest

from wellfounded.forms.official import FieldTree, UnusablePdf


def saved(pdf: pikepdf.Pdf, **keys: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **keys)  # type: ignore[arg-type]
    return out.getvalue()


def no_fields() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return saved(pdf)


def only_xfa() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root["/AcroForm"] = pikepdf.Dictionary(Fields=[], XFA=pikepdf.String("<xdp/>"))
    return saved(pdf)


def locked() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return saved(pdf, encryption=pikepdf.Encryption(user="secret", owner="secret"))


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: b"", "is empty"),
        (lambda: b"PK\x03\x04 a word file", "is not a PDF"),
        (lambda: b"<!DOCTYPE html><html>Page not found</html>", "is a web page"),
        (lambda: b"%PDF-1.7\nand then nothing", "damaged or cut short"),
        (no_fields, "has no form fields"),
        (only_xfa, "only as XFA"),
        (locked, "locked with a password"),
    ],
)
def test_refused(make: Callable[[], bytes], says: str) -> None:
    with pytest.raises(UnusablePdf) as caught:
        FieldTree.read(make(), "form.pdf")
    message = str(caught.value)
    assert message.startswith("form.pdf ")
    assert says in message
    assert "\n" not in message


@pytest.mark.parametrize("part", [0.3, 0.9, 0.999])
def test_a_cut_download_is_refused(i589: bytes, part: float) -> None:
    with pytest.raises(UnusablePdf, match="damaged or cut short"):
        FieldTree.read(i589[: int(len(i589) * part)], "form.pdf")
