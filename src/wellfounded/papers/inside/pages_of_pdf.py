"""How does a PDF become dots and nothing else?

pdfium, the engine of Chrome, draws each page with its boxes as they are filled in; it runs no
scripts. The letters that the PDF itself carries come along as words with their places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from wellfounded.papers.inside.telling import Refused, tell, tell_page
from wellfounded.papers.layout import CERTAIN, Word
from wellfounded.papers.letters import FEW_LETTERS, boxed, scanned
from wellfounded.papers.limits import Limits
from wellfounded.papers.origin import Origin

POINTS_AN_INCH = 72
SMALLEST, LARGEST = 9.0, 14_400.0
"""Points of a side of a page; others are taken as these (ISO 32000-1, Annex C)."""
LEAST = {Origin.LETTERS: FEW_LETTERS, Origin.PASTED: 200}
"""Letters of a page that is not read again. On a scan, fewer may be the line of a fax alone."""
LOCKED = 4
"""What pdfium answers when a password is missing (FPDF_ERR_PASSWORD)."""


def pages_of_pdf(data: bytes, said: Sequence[str], wanted: range, limits: Limits) -> None:
    """Tell how many pages there are, and those wanted, counted from 0.

    ``said`` is what each page says, where that is known better than the PDF tells it.

    Raises:
        Refused: if it is locked or damaged, or has too many pages.
    """
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as wrong:
        locked = getattr(wrong, "err_code", None) == LOCKED
        raise Refused("locked" if locked else "pdf_damaged") from wrong
    count = len(document)
    if count > limits.pages:
        raise Refused("too_many_pages", pages=str(count), most=str(limits.pages))
    tell(pages=count)
    document.init_forms()
    for number in range(count)[wanted.start : wanted.stop]:
        try:
            _tell_one(document, number, said[number] if number < len(said) else None, limits)
        except pdfium.PdfiumError as wrong:
            raise Refused("pdf_damaged") from wrong
    document.close()


def _tell_one(document: Any, number: int, said: str | None, limits: Limits) -> None:
    page = document[number]
    points = tuple(min(max(side, SMALLEST), LARGEST) for side in page.get_size())
    scale = min(limits.dots_an_inch / POINTS_AN_INCH, limits.longest_side / max(points))
    picture = page.render(scale=scale, rev_byteorder=True, draw_annots=True).to_pil()
    origin = Origin.PASTED if scanned(page) else Origin.LETTERS
    page = _with_its_boxes(document, number, page)
    words = list(_words(page, picture.size, limits))
    enough = said is not None or sum(len(word.text) for word in words) >= LEAST[origin]
    tell_page(
        picture,
        points=(points[0], points[1]),
        words=words if enough else (),
        origin=origin if enough else Origin.PICTURE,
        said=said,
    )
    page.close()


def _with_its_boxes(document: Any, number: int, page: Any) -> Any:
    """The page after it was drawn, with what is written in its boxes among its letters."""
    from pypdfium2 import PdfiumError, raw

    if not page.formenv or not raw.FPDFPage_GetAnnotCount(page):
        return page
    try:
        page.flatten()
    except PdfiumError:
        return page
    page.close()
    return document[number]


def _words(page: Any, size: tuple[int, int], limits: Limits) -> Iterator[Word]:
    """The words of a page where they stand among its dots, however the page is turned."""
    from pypdfium2 import PdfPosConv

    places = PdfPosConv(page, (0, 0, *size, 0))
    for said, (left, bottom, right, top) in boxed(page.get_textpage(), limits.letters_of_a_page):
        one, other = places.to_bitmap(left, top), places.to_bitmap(right, bottom)
        x, y = min(one[0], other[0]), min(one[1], other[1])
        yield Word(x, y, abs(one[0] - other[0]), abs(one[1] - other[1]), CERTAIN, said)
