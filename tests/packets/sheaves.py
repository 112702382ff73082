"""Invented papers and cases to make packets of."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image

from wellfounded.facts import Case, parse_case
from wellfounded.law.filing import Place
from wellfounded.packets import Packet, PacketRefused, assemble

DAY = date(2026, 7, 1)
LETTER, A4, A3_ON_ITS_SIDE = (612, 792), (595, 842), (1191, 842)

SHOWN = ["applicant", "fear"]
"""What the case of ``case`` rests on, as exhibits point at it."""


def scan(pages: int, *, size: tuple[int, int] = LETTER, turned: int = 0, dots: int = 40) -> bytes:
    """A PDF of pictures that reach to the edges, as a phone or a scanner makes them."""
    noise = random.Random(pages)
    with pikepdf.new() as pdf:
        for _ in range(pages):
            picture = Image.frombytes("L", (dots, dots), noise.randbytes(dots * dots))
            jpeg = BytesIO()
            picture.save(jpeg, "JPEG", quality=80)
            pdf.add_blank_page(page_size=size)
            page = pdf.pages[-1]
            image = pdf.make_stream(
                jpeg.getvalue(),
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=dots,
                Height=dots,
                ColorSpace=pikepdf.Name.DeviceGray,
                BitsPerComponent=8,
                Filter=pikepdf.Name.DCTDecode,
            )
            page.add_resource(image, pikepdf.Name.XObject, pikepdf.Name.I)
            page.contents_add(f"q {size[0]} 0 0 {size[1]} 0 0 cm /I Do Q".encode())
            if turned:
                page.Rotate = turned
        return saved(pdf)


def typed(words: str, *, embedded: bool = False) -> bytes:
    """A PDF of one page with words in a typeface that it names and does not hold."""
    assert not embedded
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=LETTER)
        page = pdf.pages[-1]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        page.add_resource(pdf.make_indirect(font), pikepdf.Name.Font, pikepdf.Name.F)
        page.contents_add(f"BT /F 20 Tf 72 600 Td ({words}) Tj ET".encode())
        return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


class Folder:
    """Files in memory, opened by name."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def open(self, name: str) -> bytes:
        if name not in self._files:
            raise FileNotFoundError(name)
        return self._files[name]


def case(*, exhibits: list[dict[str, Any]] | None = None, **more: Any) -> Case:
    """An invented person in court, with a name and a number."""
    data: dict[str, Any] = {
        "applicant": {
            "name": {"family": "Noori", "given": "Farid"},
            "a_number": "123456789",
            "located_in": "US",
        },
        "application": {"filed": True, "filed_on": "2025-10-20", "filed_with": "court"},
        "proceedings": {
            "in_removal": True,
            "kind": "240",
            "court": "Sacramento",
            "detained": False,
        },
        "exhibits": exhibits or [],
    }
    return parse_case(data | more, "the test", keep_contradictions=True)


def numbered(titles: list[str]) -> tuple[list[dict[str, Any]], dict[str, bytes]]:
    """An exhibit of one page for each title, with its file; they show what this case rests on."""
    exhibits: list[dict[str, Any]] = [
        {"title": one, "file": f"{at}.pdf", "shows": SHOWN} for at, one in enumerate(titles)
    ]
    return exhibits, {f"{at}.pdf": scan(1) for at in range(len(titles))}


def words_of(pdf: bytes) -> Iterator[str]:
    """The words of each page, as pdfium reads them."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(pdf)
    for page in document:
        yield page.get_textpage().get_text_bounded()
    document.close()


def made(given: Case, files: dict[str, bytes] | None = None, **more: Any) -> Packet:
    """A packet for the court without the form, of files that lie in memory."""
    forum = more.pop("forum", Place.COURT)
    return assemble(given, forum, DAY, Folder(files or {}), with_form=False, **more)


def reasons(given: Case, files: dict[str, bytes] | None = None, **more: Any) -> list[str]:
    """The ids of what keeps a packet from being made."""
    with pytest.raises(PacketRefused) as refused:
        made(given, files, **more)
    return [one.id for one in refused.value.problems]
