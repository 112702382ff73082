"""Is the packet what its index says, to a reader that did not write it?

pdfium reads the numbers and the index; the links, the bookmarks and the file itself are read anew.
Each fault is one sentence.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium

from wellfounded.forms.official.reader import opened
from wellfounded.packets.binding.stamping import FOOT
from wellfounded.packets.packet import File, Listed
from wellfounded.packets.pdfa import faults


def read_again(files: Sequence[File], index: Sequence[Listed]) -> Iterator[str]:
    """What is wrong with the files of a packet; nothing, if it is whole."""
    if astray := list(_runs_on(files, index)):
        yield from astray
        return
    for number, file in enumerate(files, start=1):
        mine = [one for one in index if one.part == number]
        yield from (f"{file.name}: {fault}" for fault in _file(file, mine, index, number == 1))


def _file(
    file: File, mine: Sequence[Listed], index: Sequence[Listed], has_index: bool
) -> Iterator[str]:
    yield from map(str, faults(file.pdf)[:10])
    with opened(file.pdf, file.name) as seen:
        if len(seen) != file.pages:
            yield f"it has {len(seen)} pages, not {file.pages}"
            return
        yield from _numbers(seen, file.first)
        yield from _headings(seen, mine, file.first)
        with pikepdf.open(BytesIO(file.pdf)) as pdf:
            yield from _bookmarks(pdf, mine, file.first)
            if has_index:
                yield from _lines(pdf, seen, mine, index, file.first)
            yield from _dangling(pdf)


def _numbers(seen: pdfium.PdfDocument, first: int) -> Iterator[str]:
    """Each page has its number at its foot, and no other."""
    for at in range(len(seen)):
        found = _words(seen, at, FOOT)
        if found != str(first + at):
            yield f"page {first + at} has the number {found or 'none'}"


def _headings(seen: pdfium.PdfDocument, mine: Sequence[Listed], first: int) -> Iterator[str]:
    """Where the index says that an exhibit begins, its sheet is seen."""
    for one in mine:
        if not one.tab:
            continue
        if not _letters(one.title) <= _letters(_words(seen, one.page - first)):
            yield f"page {one.page} does not begin {one.title!r}"


def _letters(words: str) -> set[str]:
    """The letters of some words, whatever their order: a line may run from the right."""
    plain = unicodedata.normalize("NFKC", words)
    return {letter for letter in plain if unicodedata.category(letter)[0] in "LN"}


def _bookmarks(pdf: pikepdf.Pdf, mine: Sequence[Listed], first: int) -> Iterator[str]:
    """Each listed paper has a bookmark that leads to its first page."""
    with pdf.open_outline() as outline:
        found = {(item.title, _page_of(item.destination)) for item in outline.root}
    for one in mine:
        heading = f"{one.tab}. {one.title}" if one.tab else one.title
        if (heading, one.page - first) not in found:
            yield f"no bookmark leads to {one.title!r} on page {one.page}"


def _lines(
    pdf: pikepdf.Pdf,
    seen: pdfium.PdfDocument,
    mine: Sequence[Listed],
    index: Sequence[Listed],
    first: int,
) -> Iterator[str]:
    """Each line of the index names its paper, prints its page, and leads there."""
    leading: dict[int, set[str]] = {}
    pages = [at for at, page in enumerate(pdf.pages) if "/Annots" in page]
    for at in pages:
        for link in pdf.pages[at].Annots:
            to = _page_of(link.get("/Dest"))
            if to is not None:
                leading.setdefault(to + first, set()).add(_words(seen, at, [*link.Rect.as_list()]))
    for one in mine:
        words = leading.get(one.page, set())
        titles = [_letters(said) for said in words if said != str(one.page)]
        if str(one.page) not in words or _letters(one.title) not in titles:
            yield f"the index does not lead to page {one.page} for {one.title!r}"
    told = " ".join(_words(seen, at) for at in pages)
    for one in index:
        if str(one.page) not in told.split() or not _letters(one.title) <= _letters(told):
            yield f"the index does not name {one.title!r} on page {one.page}"


def _words(seen: pdfium.PdfDocument, at: int, within: Sequence[object] = (0, 0, 612, 792)) -> str:
    """The words of a page within a rectangle."""
    page = seen[at]
    text = page.get_textpage()
    found = str(text.get_text_bounded(*(float(str(edge)) for edge in within))).strip()
    text.close()
    page.close()
    return found


def _dangling(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Every link leads to a page that is there."""
    for at, page in enumerate(pdf.pages, start=1):
        for link in page.get("/Annots", pikepdf.Array()):
            if _page_of(link.get("/Dest")) is None:
                yield f"a link on its page {at} leads nowhere"


def _page_of(destination: object) -> int | None:
    """The index of the page that a destination names; None if there is none."""
    if not isinstance(destination, pikepdf.Array) or not len(destination):
        return destination if isinstance(destination, int) else None
    try:
        found: int = pikepdf.Page(destination[0]).index  # type: ignore[assignment]
        return found
    except (ValueError, TypeError, pikepdf.PdfError):
        return None


def _runs_on(files: Sequence[File], index: Sequence[Listed]) -> Iterator[str]:
    """The files follow one another, and every paper of the index lies in the file that it names."""
    due = 1
    for number, file in enumerate(files, start=1):
        if file.first != due:
            yield f"{file.name} begins with page {file.first}, not {due}"
        due += file.pages
        for one in index:
            if one.part == number and not file.first <= one.page <= due - one.pages:
                yield f"{one.title!r} is not in {file.name}"
