"""What text does a PDF hold, page by page? pdfium, the engine of Chrome, opens it."""

from __future__ import annotations

import threading
from typing import Any

from wellfounded.notices.page import Origin
from wellfounded.notices.paper.picture import Read, read_picture
from wellfounded.notices.paper.refusal import PaperRefused

MOST_PAGES = 20
FEW_LETTERS = 40
"""A page with fewer letters than this has no text worth the name."""
PIXELS_A_POINT = 300 / 72
FULL = 0.5
"""The part of a page that a picture fills, from which on the page is taken as scanned."""
LONGEST_SIDE = 5000
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
            raise PaperRefused(
                f"{name}: this PDF cannot be opened ({error}); save or scan it again"
            ) from error
        try:
            if len(document) > MOST_PAGES:
                raise PaperRefused(
                    f"{name}: it has more than {MOST_PAGES} pages; give the pages of one notice"
                )
            return [_page(document[number], name) for number in range(len(document))]
        finally:
            document.close()


def _page(page: Any, name: str) -> tuple[Read, Origin]:
    text = page.get_textpage().get_text_range().replace("\r\n", "\n")
    if sum(letter.isalnum() for letter in text) < FEW_LETTERS:
        return read_picture(_drawn(page), name), Origin.PICTURE
    return Read(text, ()), Origin.PASTED if _scanned(page) else Origin.LETTERS


def _scanned(page: Any) -> bool:
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
