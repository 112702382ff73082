"""What does an independent reader (pdfium, the engine of Chrome) see on the page?

Letters in our typefaces with their places, and which checkboxes look marked. Fields are first
drawn into the page in memory, so that a draft and a flat copy are seen alike.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from wellfounded.forms.drawing.fonts import NAMES
from wellfounded.forms.official.fields import Field
from wellfounded.forms.official.reader import opened

Box = tuple[float, float, float, float]

_PIXELS_A_POINT = 2
_DARK = 140


@dataclass(frozen=True, slots=True)
class SeenLetter:
    """A letter with its marks: where its base line starts, the box of its ink, and its font."""

    text: str
    x: float
    y: float
    box: Box
    font: str


@dataclass(frozen=True, slots=True)
class SeenPage:
    """One page: our letters in reading order and the names of the checkboxes that look marked."""

    number: int
    letters: tuple[SeenLetter, ...]
    marked: frozenset[str]


def look(pdf: bytes, checkboxes: dict[int, list[Field]]) -> list[SeenPage]:
    """Return each page as seen; ``checkboxes`` are the boxes to look into, by page."""
    pages = []
    with opened(pdf) as document:
        for number in range(1, len(document) + 1):
            page = document[number - 1]
            pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_PRINT)
            page.close()
            page = document[number - 1]
            letters = tuple(_letters(page))
            boxes = checkboxes.get(number, [])
            pages.append(SeenPage(number, letters, _marked(page, boxes)))
            page.close()
    return pages


def _letters(page: pdfium.PdfPage) -> Iterator[SeenLetter]:
    text_page = page.get_textpage()
    handle = text_page.raw
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    before: SeenLetter | None = None
    for at in range(text_page.count_chars()):
        length = pdfium_c.FPDFText_GetFontInfo(handle, at, name, len(name), flags)
        font = name.raw[: max(length - 1, 0)].decode("utf-8", "replace").partition("+")[2]
        if font not in NAMES or pdfium_c.FPDFText_IsGenerated(handle, at) == 1:
            continue
        pdfium_c.FPDFText_GetCharOrigin(handle, at, x, y)
        pdfium_c.FPDFText_GetCharBox(handle, at, left, right, bottom, top)
        code = pdfium_c.FPDFText_GetUnicode(handle, at)
        # pdfium reports a hyphen at the end of a line as one of these.
        said = "-" if code in {0x02, 0xFFFE} else chr(code)
        box = (left.value, bottom.value, right.value, top.value)
        if before and (before.x, before.y, before.box) == (x.value, y.value, box):
            before = replace(before, text=before.text + said)
            continue
        if before:
            yield before
        before = SeenLetter(said, x.value, y.value, box, font)
    if before:
        yield before
    text_page.close()


def _marked(page: pdfium.PdfPage, boxes: list[Field]) -> frozenset[str]:
    if not boxes:
        return frozenset()
    scale = _PIXELS_A_POINT
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    pixels, stride, height = bytes(bitmap.buffer), bitmap.stride, bitmap.height
    bitmap.close()
    found = set()
    for field in boxes:
        left, bottom, right, top = field.rect
        margin = min(field.width, field.height) * 0.25
        first, last = round((left + margin) * scale), round((right - margin) * scale)
        rows = range(
            height - round((top - margin) * scale), height - round((bottom + margin) * scale)
        )
        inner = b"".join(pixels[row * stride + first : row * stride + last] for row in rows)
        if sum(value < _DARK for value in inner) * 20 > len(inner):
            found.add(field.name)
    return frozenset(found)
