"""The official blanks at hand with what is recorded of them, and a printed stand-in of our own."""

import io
import os
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

Printed = Callable[..., bytes]


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder of official blanks."""
    named = os.environ.get("WELLFOUNDED_FORMS")
    if not named or not (Path(named) / "i-589-2025-01-20.pdf").is_file():
        pytest.skip("WELLFOUNDED_FORMS does not name a folder of official blanks")
    return Path(named)


@pytest.fixture(scope="session")
def i589(folder: Path) -> bytes:
    return (folder / "i-589-2025-01-20.pdf").read_bytes()


@pytest.fixture(scope="session")
def printed() -> Printed:
    """Make a PDF that prints a form and an edition on each page."""
    return _printed


def _printed(
    *footers: str, barcode: str = "", names: tuple[str, ...] = ("Name",), max_len: int = 9
) -> bytes:
    pdf = pikepdf.new()
    fields = Array()
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )
    for number, footer in enumerate(footers, start=1):
        page = pdf.add_blank_page(page_size=(612, 792))
        page.obj["/Resources"] = Dictionary(Font=Dictionary(F1=font))
        text = f"BT /F1 9 Tf 40 30 Td ({footer}) Tj ET".encode()
        page.obj["/Contents"] = pdf.make_stream(text)
        page.obj["/Annots"] = Array()
        keys = [(f"{name}{number}", 700 - 30 * at, "") for at, name in enumerate(names)]
        keys += [(f"PDF417BarCode{number}", 12, barcode)] if barcode else []
        for name, bottom, value in keys:
            widget = pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Widget,
                    FT=Name.Tx,
                    T=String(name),
                    TU=String(f"Enter {name}"),
                    MaxLen=max_len if not value else 99,
                    Rect=Array([50, bottom, 250, bottom + 16]),
                )
            )
            if value:
                widget["/V"] = String(value)
            fields.append(widget)
            page.obj.Annots.append(widget)
    pdf.Root["/AcroForm"] = Dictionary(Fields=fields)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
