"""How does a form without fields get the boxes that its map says?

Some of the court's forms are print alone. Their map gives each box by page and rectangle, and the
blank gets fields there before it is filled. From then on it is a form like any other: the same
layout, the same reading back, a draft that a person can still edit.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from wellfounded.forms.official.fields import MULTILINE
from wellfounded.forms.official.refusals import UnknownField

LETTERS = "/Cour 10 Tf 0 g"
CROSS = b"q 0.8 w 2 2 m 8 8 l 2 8 m 8 2 l S Q"


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnBox:
    """A box of a form that has no fields: where it stands on its page, in points.

    ``rect`` is left, bottom, right, top. ``on`` is the value of a box to tick, ``lines`` says that
    text in it wraps.
    """

    name: str
    page: int
    rect: tuple[float, float, float, float]
    on: str = ""
    lines: bool = False


@lru_cache(maxsize=4)
def with_boxes(blank: bytes, boxes: Sequence[DrawnBox]) -> bytes:
    """The blank with a field for each of ``boxes``, a tuple; the same input gives the same bytes.

    Raises:
        UnknownField: a box stands on no page, or beside it.
    """
    with pikepdf.open(io.BytesIO(blank)) as pdf:
        fields = Array([_field(pdf, box) for box in boxes])
        courier = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
        pdf.Root["/AcroForm"] = Dictionary(
            Fields=fields,
            DA=String(LETTERS),
            DR=Dictionary(Font=Dictionary(Cour=pdf.make_indirect(courier))),
        )
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _field(pdf: pikepdf.Pdf, box: DrawnBox) -> pikepdf.Object:
    page = _page(pdf, box)
    keys: dict[str, Any] = {"FT": Name.Tx, "DA": String(LETTERS)}
    if box.lines:
        keys["Ff"] = MULTILINE
    if box.on:
        shown = pdf.make_stream(
            CROSS, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10])
        )
        states = Dictionary()
        states[f"/{box.on}"] = shown
        keys = {"FT": Name.Btn, "AS": Name.Off, "AP": Dictionary(N=states)}
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            F=4,
            T=String(box.name),
            Rect=Array(list(box.rect)),
            P=page.obj,
            **keys,
        )
    )
    if "/Annots" not in page.obj:
        page.obj["/Annots"] = Array()
    page.obj.Annots.append(field)
    return field


def _page(pdf: pikepdf.Pdf, box: DrawnBox) -> pikepdf.Page:
    if not 1 <= box.page <= len(pdf.pages):
        raise UnknownField(
            f"{box.name}: the form has no page {box.page}; it has {len(pdf.pages)}. Mend the map."
        )
    page = pdf.pages[box.page - 1]
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    if not (
        left <= box.rect[0] < box.rect[2] <= right and bottom <= box.rect[1] < box.rect[3] <= top
    ):
        raise UnknownField(
            f"{box.name}: its rectangle does not lie on page {box.page}. Give left, bottom, right,"
            " top in points from the lower left corner."
        )
    return page
