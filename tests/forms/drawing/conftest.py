"""Official blanks when they are at hand, and a small form of our own for when they are not."""

import io
import os
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

MULTILINE, COMB, READ_ONLY = 1 << 12, 1 << 24, 1


@pytest.fixture(scope="session")
def official() -> Callable[[str], bytes]:
    """Read an official blank by number and edition."""
    folder = os.environ.get("WELLFOUNDED_FORMS")
    if not folder:
        pytest.skip("WELLFOUNDED_FORMS does not name a folder of official blanks")

    def read(name: str) -> bytes:
        path = Path(folder) / f"{name}.pdf"
        if not path.is_file():
            pytest.skip(f"{name}.pdf is not in WELLFOUNDED_FORMS")
        return path.read_bytes()

    return read


@pytest.fixture(scope="session")
def i589(official: Callable[[str], bytes]) -> bytes:
    return official("i-589-2025-01-20")


@pytest.fixture(scope="session")
def stand_in() -> bytes:
    """Two pages with one field of every kind, stale leftovers included."""
    pdf = pikepdf.new()
    root = pdf.make_indirect(Dictionary(T=String("form1[0]"), Kids=Array()))
    for number in (1, 2):
        page = pdf.add_blank_page(page_size=(612, 792))
        page.obj["/Annots"] = Array()
        for widget in _widgets(pdf, number):
            widget["/Parent"], widget["/P"] = root, page.obj
            root.Kids.append(widget)
            page.obj.Annots.append(widget)
    pdf.Root["/AcroForm"] = Dictionary(
        Fields=Array([root]),
        DA=String("/Cour 9 Tf 0 g"),
        NeedAppearances=True,
        SigFlags=2,
        XFA=String("<xdp/>"),
    )
    pdf.Root["/Perms"] = Dictionary()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _widgets(pdf: pikepdf.Pdf, page: int) -> list[pikepdf.Object]:
    if page == 2:
        return [
            _text(pdf, "Extra[0]", (50, 300, 550, 700), Ff=MULTILINE),
            _text(pdf, "Who[0]", (50, 740, 250, 756)),
            _box(pdf, "More[0]", (300, 740, 310, 750), "Y"),
        ]
    return [
        _text(pdf, "Name[0]", (50, 700, 250, 716)),
        _text(pdf, "Number[0]", (300, 700, 400, 716), MaxLen=9),
        _text(pdf, "Comb[0]", (50, 660, 266, 678), Ff=COMB, MaxLen=12),
        _text(pdf, "Centre[0]", (300, 660, 400, 676), Q=1),
        _text(pdf, "Right[0]", (450, 660, 550, 676), Q=2),
        _text(pdf, "Locked[0]", (50, 560, 400, 640), Ff=READ_ONLY | MULTILINE, F=4 | 64),
        _text(pdf, "Ruled[0]", (50, 450, 300, 540), Ff=MULTILINE),
        _text(pdf, "Signature[0]", (50, 400, 300, 416), Ff=READ_ONLY),
        _text(pdf, "PDF417BarCode1[0]", (192, 12, 462, 30), V=String("T-1|01/20/25|1")),
        _text(pdf, "State[0]", (300, 400, 360, 416), FT=Name.Ch, Ff=1 << 17, Opt=_states()),
        _box(pdf, "Sex[0]", (50, 350, 60, 360), "M"),
        _box(pdf, "Sex[1]", (80, 350, 90, 360), "F", V=Name("/0")),
    ]


def _states() -> Array:
    return Array([Array([String(one), String(one)]) for one in (" ", " AK", " NY")])


def _text(pdf: pikepdf.Pdf, name: str, rect: tuple[float, ...], **keys: object) -> pikepdf.Object:
    return _widget(pdf, name, rect, **{"FT": Name.Tx, "DA": String("/Cour 9 Tf 0 g"), **keys})


def _box(
    pdf: pikepdf.Pdf, name: str, rect: tuple[float, ...], on: str, **keys: object
) -> pikepdf.Object:
    cross = pdf.make_stream(
        b"q 0.8 w 2 2 m 8 8 l 2 8 m 8 2 l S Q",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, 10, 10]),
    )
    states = Dictionary()
    states[f"/{on}"] = cross
    return _widget(pdf, name, rect, FT=Name.Btn, AP=Dictionary(N=states), AS=Name.Off, **keys)


def _widget(pdf: pikepdf.Pdf, name: str, rect: tuple[float, ...], **keys: object) -> pikepdf.Object:
    widget = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Widget, F=4))
    for key, value in {"T": String(name), "Rect": Array(rect), **keys}.items():
        widget[f"/{key}"] = value
    return widget
