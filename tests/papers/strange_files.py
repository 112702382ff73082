"""Which files does a person give, and which does somebody who wants to harm?

All are built here; none is a file of anybody.
"""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable, Sequence

from PIL import Image, ImageDraw

from tests.notices.printing import printed_pdf, scanned_pdf

# A light page with a red corner, with a place in its notes; drawn here and saved as a phone does,
# since no program that may stand beside this one can write the format.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAZdtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAA"
    "AAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAABuwABAAAAAAAAAHQAAgAAAAACLwABAAAAAAAAAGYAAAA4aWluZgAA"
    "AAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA1mlwcn"
    "AAAAC3aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroC"
    "QGEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoBAgYWW6kkprm4CGgwIAAAMAMgAAAwACEGIAAQAHRAHBcrAiQAAAABNjb2"
    "xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAACAAAAAYAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEE"
    "gQIDBAAAABppcmVmAAAAAAAAAA5jZHNjAAIAAQABAAAA4m1kYXQAAABwKAGvWJ/r3ioptv/0Yv/XpIZ9fmTbr8Svn9"
    "WoYE1xzOlVXEM6y3sjarEHfz6aOga+iak/cX664kavfyjV9C+yNJdv8wfxYrc2g6AeQ2gyhGNoBd4wuHp1AJOxxlTd"
    "E3Px1XsXL/fNgxFGEMRSD+/VgAAAAAZFeGlmAABNTQAqAAAACAACAQ8AAgAAAAJNAAAAiCUABAAAAAEAAAAmAAAAAA"
    "ACAAEAAgAAAAJOAAAAAAIABQAAAAMAAABEAAAAAAAAAA0AAAABAAAAKQAAAAEAAAAeAAAAAQ=="
)
LETTER = "To whom it may concern.\nI saw the police take him from the shop on Friday.\n" * 6
LINE = "I saw the police take him"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] %s >>"
ONE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
GPS, MAKE, MODEL, TURNED = 0x8825, 0x010F, 0x0110, 0x0112
XMP = (
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-"
    b"syntax-ns#'><rdf:Description xmlns:exif='http://ns.adobe.com/exif/1.0/' "
    b"exif:GPSLatitude='13,41.5N'/></rdf:RDF></x:xmpmeta>"
)


def pdf(*objects: bytes, more: bytes = b"") -> bytes:
    """A PDF of these objects, the first of which is its root."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    made += b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, more, table)
    return bytes(made)


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (more, len(data), data)


def root(more: bytes = b"") -> bytes:
    """A catalogue."""
    return b"<< /Type /Catalog /Pages 2 0 R %s >>" % more


def photo(size: tuple[int, int] = (1200, 900), *, colour: bool = True) -> Image.Image:
    """A page with a few words, photographed on a table."""
    seen = Image.new("RGB", size, (90, 70, 60) if colour else (80, 80, 80))
    width, height = size
    seen.paste((250, 248, 240) if colour else (250, 250, 250), (40, 40, width - 40, height - 40))
    pen = ImageDraw.Draw(seen)
    for row in range(6):
        pen.text((90, 90 + 60 * row), LINE, fill=(20, 20, 30), font_size=36)
    if colour:
        pen.rectangle((width - 160, height - 160, width - 80, height - 80), fill=(200, 30, 30))
    return seen


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    """A picture as a file."""
    made = io.BytesIO()
    picture.save(made, kind, **how)  # type: ignore[arg-type]
    return made.getvalue()


def notes(*, turned: int | None = None) -> Image.Exif:
    """What a phone writes into a photo."""
    exif = Image.Exif()
    exif[MAKE], exif[MODEL] = "Maker of phones", "Model 7"
    exif.get_ifd(GPS)[1], exif.get_ifd(GPS)[2] = "N", (13.0, 41.0, 30.0)
    if turned is not None:
        exif[TURNED] = turned
    return exif


def ordinary() -> dict[str, bytes]:
    """A file of each kind that is opened."""
    letter = printed_pdf(LETTER)
    return {
        "photo.jpg": saved(photo(), "JPEG", quality=85, exif=notes(turned=6)),
        "screen.png": saved(photo((600, 800)), "PNG"),
        "picture.webp": saved(photo((600, 800)), "WEBP"),
        "scan.tiff": saved(photo((600, 800), colour=False).convert("L"), "TIFF"),
        "photo.heic": HEIC,
        "letter.pdf": letter,
        "scan.pdf": scanned_pdf(letter, scale=2.0),
        "letter.txt": LETTER.encode(),
    }


def wide_png(width: int, height: int) -> bytes:
    """A black PNG of one bit a dot: many dots in few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    packed, row = zlib.compressobj(9), b"\0" * (width // 8 + 1)
    rows = b"".join(packed.compress(row) for _ in range(height)) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def packed(data: bytes, times: int) -> bytes:
    """``data`` over and over, packed; built piece by piece."""
    squeezed, piece = zlib.compressobj(9), data * 10_000
    return b"".join(squeezed.compress(piece) for _ in range(times // 10_000)) + squeezed.flush()


def _page_of(content: bytes, more: bytes = b"", resources: bytes = b"") -> list[bytes]:
    page = PAGE % (b"/Contents 4 0 R /Resources << %s >>" % resources)
    return [root(), ONE, page, stream(content, more)]


def _form(content: bytes, next_number: int) -> bytes:
    more = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] "
    return stream(content, more + b"/Resources << /XObject << /X %d 0 R >> >>" % next_number)


def recursive() -> bytes:
    """A form that draws itself, twice."""
    use = b"/XObject << /X 5 0 R >>"
    return pdf(*_page_of(b"/X Do", resources=use), _form(b"/X Do /X Do", 5))


def many_times_many(deep: int = 40) -> bytes:
    """Forms that draw the next ten times: ten to the fortieth drawings."""
    use = b"/XObject << /X 5 0 R >>"
    forms = [_form(b"/X Do " * 10, 6 + at) for at in range(deep - 1)]
    return pdf(*_page_of(b"/X Do", resources=use), *forms, _form(b"0 0 9 9 re f", 4 + deep))


def many_objects(count: int) -> bytes:
    """A PDF of ``count`` objects that nothing uses."""
    return pdf(root(), ONE, PAGE % b"", *([b"[]"] * count))


def million_objects(count: int = 1_000_000, first: int = 6) -> bytes:
    """The same, packed into one stream of objects (ISO 32000-1, 7.5.7): few bytes for a million."""
    heads = b"".join(b"%d %d " % (first + at, 3 * at) for at in range(count))
    inside = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (count, len(heads))
    bodies = (
        root(),
        ONE,
        PAGE % b"",
        stream(zlib.compress(heads + b"[] " * count), inside),
    )
    made, rows = bytearray(b"%PDF-1.7\n"), [b"\0" * 9]
    for number, body in enumerate(bodies, start=1):
        rows.append(struct.pack(">BII", 1, len(made), 0))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows.append(struct.pack(">BII", 1, len(made), 0))
    rows += [struct.pack(">BII", 2, 4, at) for at in range(count)]
    table = b"/Type /XRef /Size %d /W [1 4 4] /Root 1 0 R /Filter /FlateDecode" % (first + count)
    at = len(made)
    made += b"5 0 obj\n%s\nendobj\n" % stream(zlib.compress(b"".join(rows)), table)
    return bytes(made) + b"startxref\n%d\n%%%%EOF\n" % at


def large_picture() -> bytes:
    """A PDF with a picture that says it has 900 million dots and brings few."""
    rows = zlib.compress(b"\0" * 2_700_000, 9)
    picture = b"/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB "
    picture += b"/BitsPerComponent 8 /Filter /FlateDecode"
    drawn = _page_of(b"612 0 0 792 0 0 cm /X Do", resources=b"/XObject << /X 5 0 R >>")
    return pdf(*drawn, stream(rows, picture))


def endless_pages() -> bytes:
    """A list of pages that holds itself."""
    return pdf(root(), b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000000 >>")


def acting() -> bytes:
    """A PDF that runs a script, opens a program, carries a file and a box with an action."""
    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    file = b"<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>"
    names = b"/Names << /JavaScript << /Names [(a) %s] >> " % script
    names += b"/EmbeddedFiles << /Names [(a.exe) %s] >> >>" % file
    form = b"/AcroForm << /Fields [6 0 R] >>"
    notes = b"[6 0 R << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a) >> >> "
    notes += b"<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS %s >>]" % file
    box = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Rosa) /Rect [72 700 200 720] "
    box += b"/DA (/Helv 12 Tf) /AA << /K %s >> >>" % script
    return pdf(
        root(b"/OpenAction %s %s %s /Metadata 7 0 R" % (script, names, form)),
        ONE,
        PAGE % (b"/Contents 4 0 R /AA << /O %s >> /Annots %s" % (script, notes)),
        stream(b"0 0 100 100 re f"),
        stream(b"MZ", b"/Type /EmbeddedFile"),
        box,
        stream(b"<x:xmpmeta/>", b"/Type /Metadata /Subtype /XML"),
        more=b"/Info << /Author (Somebody) /Producer (C:\\\\Users\\\\Somebody) >>",
    )


def locked() -> bytes:
    """A PDF with a password."""
    import pikepdf

    with pikepdf.open(io.BytesIO(printed_pdf(LETTER))) as opened:
        made = io.BytesIO()
        opened.save(made, encryption=pikepdf.Encryption(owner="a", user="b"))
    return made.getvalue()


def of_pages(count: int) -> bytes:
    """A PDF of empty pages."""
    kids = b" ".join(b"%d 0 R" % (3 + at) for at in range(count))
    pages = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)
    return pdf(root(), pages, *([PAGE % b""] * count))


def hostile() -> dict[str, Callable[[], bytes]]:
    """Files that are made to harm; each is built when it is called for."""
    zeros, saves = b"\0" * 30, b"q " * 15
    flate = b"/Filter /FlateDecode"
    return {
        "dots.png": lambda: wide_png(30_000, 30_000),
        "zeros.pdf": lambda: pdf(*_page_of(packed(zeros, 10_000_000), flate)),
        "saves.pdf": lambda: pdf(*_page_of(packed(saves, 10_000_000), flate)),
        "recursive.pdf": recursive,
        "many.pdf": many_times_many,
        "objects.pdf": lambda: many_objects(500_000),
        "million.pdf": million_objects,
        "picture.pdf": large_picture,
        "endless.pdf": endless_pages,
        "wide.pdf": lambda: pdf(root(), ONE, b"<< /Type /Page /MediaBox [0 0 9e9 9e9] >>"),
        "deep.pdf": lambda: pdf(root(b"/A " + b"[" * 200_000), ONE, PAGE % b""),
        "acting.pdf": acting,
    }


def frames(count: int) -> bytes:
    """A scan of several pages in one TIFF."""
    pages = [photo((300, 400), colour=False).convert("L") for _ in range(count)]
    return saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])


def of_scans(grey: bytes, size: tuple[int, int], count: int) -> bytes:
    """A PDF of ``count`` scanned pages: a picture (PGM) of a page, saved as a scanner does."""
    dots = grey.split(b"255\n", 1)[1]
    jpeg = saved(Image.frombytes("L", size, dots), "JPEG", quality=60)
    kids = b" ".join(b"%d 0 R" % (5 + at) for at in range(count))
    more = b"/Type /XObject /Subtype /Image /Width %d /Height %d " % size
    more += b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode"
    page = PAGE % b"/Contents 4 0 R /Resources << /XObject << /X 3 0 R >> >>"
    return pdf(
        root(),
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        stream(jpeg, more),
        stream(b"612 0 0 792 0 0 cm /X Do"),
        *[page] * count,
    )


def texts() -> Sequence[tuple[str, bytes]]:
    """Plain texts in several writings."""
    return (
        (
            "spanish",
            "Señor juez:\nVi a la policía *llevarse* a mi hermano. #set page() $x$\n".encode(),
        ),
        ("farsi", "برادرم را بردند\nمی\u200cروم\n".encode()),
        ("chinese", "我看见了警察\n".encode()),
        ("russian", "Я видел полицию\n".encode("utf-16")),
    )
