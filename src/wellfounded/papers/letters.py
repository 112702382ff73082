"""What text does a PDF hold, page by page?

pdfium, the engine of Chrome, opens it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from wellfounded.papers.layout import CERTAIN, Read, Word, laid_out
from wellfounded.papers.origin import Origin
from wellfounded.papers.picture import read_picture
from wellfounded.papers.refusal import PaperRefused

MOST_PAGES = 20
FEW_LETTERS = 40
"""A page with fewer letters than this has no text worth the name."""
PIXELS_A_POINT = 216 / 72
FULL = 0.5
"""The part of a page that a picture fills, from which on the page is taken as scanned."""
LONGEST_SIDE = 5000
Box = tuple[float, float, float, float]
# pdfium keeps global state and is not safe in threads.
_ONE_AT_A_TIME = threading.Lock()


def read_pdf(data: bytes, name: str) -> list[tuple[Read, Origin]]:
    """Each page's text and where its letters come from.

    Raises:
        PaperRefused: if it cannot be opened, is sealed, or has too many pages.
        ImportError: if the extra [forms] is not installed.
    """
    import pypdfium2 as pdfium

    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise PaperRefused(name, "pdf_damaged") from error
        try:
            if len(document) > MOST_PAGES:
                raise PaperRefused(name, "one_notice", most=str(MOST_PAGES))
            return [_page(document[number], name) for number in range(len(document))]
        finally:
            document.close()


def _page(page: Any, name: str) -> tuple[Read, Origin]:
    words = list(_words(page.get_textpage(), page.get_height()))
    if sum(len(word.text) for word in words) < FEW_LETTERS:
        return read_picture(_drawn(page), name), Origin.PICTURE
    return laid_out(words), Origin.PASTED if scanned(page) else Origin.LETTERS


def boxed(letters: Any, most: int | None = None) -> Iterator[tuple[str, Box]]:
    """Words of a page, each with its left, bottom, right and top in points; ``most`` letters."""
    said, box = "", (0.0, 0.0, 0.0, 0.0)
    count = letters.count_chars()
    for at in range(count if most is None else min(count, most)):
        letter = letters.get_text_range(at, 1)
        if letter.strip():
            left, bottom, right, top = letters.get_charbox(at, loose=True)
            new = box[0] if said else left, min(bottom, box[1]) if said else bottom
            box = (*new, right, max(top, box[3]) if said else top)
            said += letter
        elif said:
            yield said, box
            said = ""
    if said:
        yield said, box


def _words(letters: Any, height: float) -> Iterator[Word]:
    """The words of a page with their places, counted from the top in tenths of a point."""
    for said, box in boxed(letters):
        left, bottom, right, top = (round(10 * side) for side in box)
        yield Word(left, round(10 * height) - top, right - left, top - bottom, CERTAIN, said)


def scanned(page: Any) -> bool:
    """Whether a picture fills the page, so that its text was read by a program."""
    import pypdfium2.raw as pdfium_c

    width, height = page.get_size()
    for one in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = one.get_bounds()
        if (right - left) * (top - bottom) > FULL * width * height:
            return True
    return False


def _drawn(page: Any) -> bytes:
    """The page as a grey picture in the plainest format there is (PGM)."""
    scale = min(PIXELS_A_POINT, LONGEST_SIDE / max(page.get_size()))
    bitmap = page.render(scale=scale, grayscale=True)
    rows, stride = bytes(bitmap.buffer), bitmap.stride
    width, height = bitmap.width, bitmap.height
    bitmap.close()
    lines = b"".join(rows[row * stride : row * stride + width] for row in range(height))
    return b"P5 %d %d 255\n" % (width, height) + lines
