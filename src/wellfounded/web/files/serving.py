"""How is a paper handed out, so that it does nothing where it is opened?

Page by page, as pictures of our own making; or as a file to save, under a name that tells nothing.
It is in no cache; and if a browser shows a file all the same, then in a box where no script runs
and nothing is loaded.
"""

from __future__ import annotations

from io import BufferedReader, BytesIO
from typing import Final

from django.http import Http404, HttpResponse
from pikepdf import Pdf, PdfImage, Stream

from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.files import adding
from wellfounded.web.files.anywhere import Anywhere
from wellfounded.web.files.paper import Stream as Sealed
from wellfounded.web.files.streams import whole

OPENED: Final = "original_opened"
"""The event of a file handed out as it was given."""
NAME: Final = "paper"
ENDINGS: Final = {
    "application/pdf": "pdf",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "image/tiff": "tif",
    "text/plain": "txt",
}
"""Endings of what was checked. What was not is handed out without one: no program opens it by
itself."""
PICTURES: Final = {".jpg": "image/jpeg", ".png": "image/png"}


def safe_copy(opened: Opened, name: str, fact: str) -> HttpResponse:
    """The copy of a paper, or of its translation, that is safe to look at.

    Raises:
        Http404: there is none.
    """
    pdf = whole(opened.id, _safe(opened, name, fact))
    return _handed_out(pdf, "application/pdf", f"{NAME}.pdf")


def picture(opened: Opened, name: str, fact: str, number: int) -> HttpResponse:
    """One page of the copy as a picture, to be looked at without keeping a file.

    The copy is of our making: each of its pages is one picture that was drawn from dots.

    Raises:
        Http404: there is no such page.
    """
    sealed = _safe(opened, name, fact)
    # Of a long copy a page costs what a page does: nothing here looks at all of them.
    file = BufferedReader(Anywhere(opened.id, sealed))
    with Pdf.open(file, inherit_page_attributes=False) as copy:
        pages = copy.Root.Pages.Kids
        if not 1 <= number <= len(pages):
            raise Http404
        drawn = pages[number - 1].Resources.XObject.P
        assert isinstance(drawn, Stream)
        shown = BytesIO()
        ending = PdfImage(drawn).extract_to(stream=shown)
    return _handed_out(shown.getvalue(), PICTURES[ending], "")


def original(opened: Opened, name: str, number: str) -> HttpResponse:
    """One of the files of a paper as it was given; it is told before it is handed out.

    Raises:
        Http404: there is none, or no more.
        NotAllowed: the role opens no originals.
    """
    opened.require(Act.READ_ORIGINALS)
    at = int(number) if number.isdecimal() and len(number) < 4 else 1
    try:
        paper = adding.of_entry(opened, name)
        one = paper.originals[max(0, at - 1)]
    except LookupError:
        raise Http404 from None
    if one.stream is None:
        raise Http404
    note_reading(opened, OPENED, {"file": paper.id.hex, "sha256": one.sha256})
    ending = ENDINGS.get(one.kind, "")
    called = f"{NAME}.{ending}" if ending else NAME
    # What the person called it stays sealed.
    return _handed_out(whole(opened.id, one.stream), "application/octet-stream", called)


def _safe(opened: Opened, name: str, fact: str) -> Sealed:
    try:
        paper = adding.of_entry(opened, name, fact)
    except LookupError:
        raise Http404 from None
    if paper.safe is None:
        raise Http404
    return paper.safe


def _handed_out(data: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"' if name else "inline"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    # Pictures and sealed bytes do not get smaller: packing them would only take time.
    response["Content-Encoding"] = "identity"
    return response
