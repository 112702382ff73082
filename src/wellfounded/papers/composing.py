"""How do copied pages become one PDF?

Every byte of it is ours: pictures, and their words unseen (ISO 32000-1). No producer, no
date, no name; the same pages give the same bytes. It is written out straight, since a long scan
would otherwise stand in memory several times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from wellfounded.papers.copied_page import CopiedPage
from wellfounded.papers.layout import Word, from_the_right
from wellfounded.papers.no_glyphs import EM, WIDTH, font
from wellfounded.papers.pdf_stream import stream
from wellfounded.papers.small_picture import BITS, PNG, packed_rows

BEGIN = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
CATALOGUE, PAGES, FONT = 1, 2, 3
UNSEEN = b"3 Tr"
"""The rendering mode in which letters are neither filled nor stroked (9.3.6)."""


def composed(pages: Sequence[CopiedPage]) -> bytes:
    """The PDF of the pages."""
    parts, places, at = [BEGIN], [], len(BEGIN)
    for number, body in enumerate(_objects(pages), start=1):
        places.append(at)
        one = (b"%d 0 obj\n" % number, *body, b"\nendobj\n")
        parts += one
        at += sum(map(len, one))
    parts.append(_table(places, at, _mark(pages)))
    return b"".join(parts)


def _objects(pages: Sequence[CopiedPage]) -> Iterator[Sequence[bytes]]:
    letters = font(FONT)
    first = FONT + len(letters)
    kids = b" ".join(b"%d 0 R" % (first + 3 * at) for at in range(len(pages)))
    yield (b"<< /Type /Catalog /Pages %d 0 R >>" % PAGES,)
    yield (b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),)
    yield from letters
    for at, page in enumerate(pages):
        yield (_page(page, first + 3 * at),)
        yield _picture(page)
        yield stream(b"\n".join(_drawn(page)))


def _page(page: CopiedPage, number: int) -> bytes:
    paper = b"%.2f %.2f" % page.paper
    uses = b"/XObject << /P %d 0 R >> /Font << /W %d 0 R >>" % (number + 1, FONT)
    return (
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %s] /Resources << %s >> /Contents %d 0 R >>"
        % (PAGES, paper, uses, number + 2)
    )


def _picture(page: CopiedPage) -> tuple[bytes, ...]:
    said = b"/Type /XObject /Subtype /Image /Width %d /Height %d " % page.size
    if page.picture.startswith(PNG):
        rows = b"/Predictor 15 /Colors 1 /BitsPerComponent %d /Columns %d" % (BITS, page.size[0])
        said += b"/ColorSpace /DeviceGray /BitsPerComponent %d " % BITS
        return stream(
            packed_rows(page.picture), said + b"/Filter /FlateDecode /DecodeParms << %s >>" % rows
        )
    colours = b"/DeviceGray" if page.grey else b"/DeviceRGB"
    said += b"/ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode" % colours
    return stream(page.picture, said)


def _drawn(page: CopiedPage) -> Iterator[bytes]:
    """The picture, and the words of a page, each where it is seen in the picture."""
    left, bottom, width, height = page.box
    yield b"q %.2f 0 0 %.2f %.2f %.2f cm /P Do Q" % (width, height, left, bottom)
    across, up = width / page.size[0], height / page.size[1]
    yield b"BT " + UNSEEN
    for word in page.words:
        if word.width > 0 and word.height > 0:
            x = left + word.left * across
            y = bottom + height - (word.top + word.height) * up
            yield _word(word, x, y, word.width * across, word.height * up)
    yield b"ET"


def _word(word: Word, x: float, y: float, width: float, size: float) -> bytes:
    codes = word.text.encode("utf-16-be", "replace")
    stretched = 100 * width / (len(codes) // 2 * size * WIDTH / EM)
    turned = from_the_right(word)
    placed = (-1 if turned else 1, x + width if turned else x, y)
    # The space keeps a program that reads the page from running words together.
    shown = codes.hex().encode() + b"0020"
    return b"%d 0 0 1 %.2f %.2f Tm /W %.2f Tf %.1f Tz <%s> Tj" % (*placed, size, stretched, shown)


def _mark(pages: Sequence[CopiedPage]) -> bytes:
    """What names the file (14.4), from nothing but its pages."""
    seen = sha256()
    for page in pages:
        seen.update(page.picture)
    return seen.hexdigest()[:32].encode()


def _table(places: Sequence[int], at: int, mark: bytes) -> bytes:
    """The table of objects and the end."""
    listed = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    return (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n"
        b"<< /Size %d /Root %d 0 R /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, listed, size, CATALOGUE, mark, mark, at)
    )
