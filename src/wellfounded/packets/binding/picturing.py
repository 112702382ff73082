"""What becomes of a page that cannot be kept as it is?

A form of an agency names typefaces that it does not hold; a scan may be in the colours of a press.
Such a page is drawn once, as pdfium draws it (the engine of Chrome), and the picture is bound. Its
words lie unseen above it, so that they are still found and copied.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2 as pdfium
from PIL import Image, ImageChops

from wellfounded.forms.official.reader import opened
from wellfounded.packets.pdfa import page_faults

DOTS_PER_INCH = 200
"""Enough for the small print of a form, and for the scanner that reads its barcode."""

_POINTS = 72
_GREY = 24
"""Levels between red, green and blue up to which a point counts as grey."""
_LEVELS = 16
_JPEG_QUALITY = 85
_FONT = "/WfUnseen"
_WIDTH = 0.5
"""Of a letter of the unseen typeface, in em; a line is stretched to the place of its words."""


def keepable(paper: bytes) -> bytes:
    """The paper itself, or one with a picture in place of each page that PDF/A cannot hold.

    Raises:
        pikepdf.PdfError: it is no sound PDF.
        UnusablePdf: pdfium cannot open it.
    """
    with pikepdf.open(BytesIO(paper)) as given:
        faulty = {at for at, page in enumerate(given.pages) if any(page_faults(page))}
        if not faulty:
            return paper
        with pikepdf.new() as new, opened(paper) as document:
            for at, page in enumerate(given.pages):
                if at in faulty:
                    _picture(new, document, at)
                else:
                    new.pages.append(page)
            out = BytesIO()
            new.save(out, deterministic_id=True)
            return out.getvalue()


def _picture(pdf: pikepdf.Pdf, document: pdfium.PdfDocument, index: int) -> None:
    page = document[index]
    width, height = page.get_size()
    bitmap = page.render(scale=DOTS_PER_INCH / _POINTS)
    picture = _image(pdf, bitmap.to_pil())
    pdf.add_blank_page(page_size=(width, height))
    new = pdf.pages[-1]
    new.add_resource(picture, pikepdf.Name.XObject, pikepdf.Name.Picture)
    lines = [f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Picture Do Q"]
    if words := list(_words(page, height)):
        new.add_resource(_unseen(pdf), pikepdf.Name.Font, pikepdf.Name(_FONT))
        lines += ["q BT 3 Tr", *words, "ET Q"]
    new.contents_add("\n".join(lines).encode("ascii"))
    bitmap.close()
    page.close()


def _image(pdf: pikepdf.Pdf, seen: Image.Image) -> pikepdf.Stream:
    """The picture: grey in sixteen levels where it is grey, else a JPEG."""
    seen = seen.convert("RGB")
    red, green, blue = seen.split()
    coloured = any(
        any(ImageChops.difference(one, other).histogram()[_GREY:])
        for one, other in ((red, green), (green, blue))
    )
    out = BytesIO()
    common: dict[str, Any] = {
        "Type": pikepdf.Name.XObject,
        "Subtype": pikepdf.Name.Image,
        "Width": seen.width,
        "Height": seen.height,
    }
    if coloured:
        seen.save(out, "JPEG", quality=_JPEG_QUALITY)
        return pdf.make_stream(
            out.getvalue(),
            **common,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.DCTDecode,
        )
    grey = seen.convert("L").point([level * (_LEVELS - 1) // 255 for level in range(256)])
    grey = grey.convert("P")
    grey.putpalette([level * 17 for level in range(_LEVELS) for _ in "rgb"])
    grey.save(out, "PNG", bits=4, optimize=False)
    return pdf.make_stream(
        _packed(out.getvalue()),
        **common,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=4,
        Filter=pikepdf.Name.FlateDecode,
        DecodeParms=pikepdf.Dictionary(
            Predictor=15, Colors=1, BitsPerComponent=4, Columns=seen.width
        ),
    )


def _packed(png: bytes) -> bytes:
    """The packed lines of a PNG, which PDF knows how to unpack (predictor 15)."""
    at, found = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        if kind == b"IDAT":
            found += png[at + 8 : at + 8 + length]
        at += length + 12
    return found


def _words(page: pdfium.PdfPage, height: float) -> Iterator[str]:
    """Each run of words of a page, as it is shown unseen at its place."""
    text = page.get_textpage()
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top).strip()
        codes = words.encode("utf-16-be").hex()
        size = max(top - bottom, 1.0)
        if not codes or bottom > height:
            continue
        natural = len(codes) / 4 * _WIDTH * size
        stretched = max(1, round(100 * (right - left) / natural))
        yield (
            f"{_FONT} {size:.1f} Tf {stretched} Tz 1 0 0 1 {left:.1f} {bottom:.1f} Tm <{codes}> Tj"
        )
    text.close()


def _unseen(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """A typeface whose codes are Unicode and that draws nothing, so none is embedded (6.2.11.4)."""
    to_unicode = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        b"1 beginbfrange <0000> <FFFF> <0000> endbfrange\n"
        b"endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    name = pikepdf.Name("/Unseen")
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=[0, 0, 500, 1000],
        ItalicAngle=0,
        Ascent=1000,
        Descent=0,
        CapHeight=1000,
        StemV=80,
    )
    inner = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        CIDToGIDMap=pikepdf.Name.Identity,
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=500,
    )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=name,
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(inner)]),
            ToUnicode=pdf.make_stream(to_unicode),
        )
    )
