"""How is a fixture printed: as a PDF with letters, and as a picture of a page?"""

from __future__ import annotations

import pypdfium2 as pdfium

WIDTH, HEIGHT, LEFT, TOP, SIZE, STEP = 612, 792, 40, 750, 9, 13
FITS = 56
"""Lines that fit on a page."""


def printed_pdf(text: str) -> bytes:
    """A PDF of the text in Courier, so that columns stay columns; made by hand, one page."""
    lines = text.rstrip("\n").split("\n")[:FITS]
    shown = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
    stream = f"BT /F1 {SIZE} Tf {STEP} TL {LEFT} {TOP} Td\n{shown}ET".encode("latin-1", "replace")
    return _pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    )


def photographed(pdf: bytes, scale: float = 3.0) -> bytes:
    """The first page as a grey picture (PGM) of ``scale`` pixels a point."""
    width, height, pixels = _pixels(pdf, scale)
    return b"P5 %d %d 255\n" % (width, height) + pixels


def scanned_pdf(pdf: bytes, scale: float = 3.0, words: str = "") -> bytes:
    """A PDF whose page is a picture, with ``words`` hidden under it as a scanner writes them."""
    width, height, pixels = _pixels(pdf, scale)
    hidden = f"BT 3 Tr /F1 9 Tf 13 TL 40 750 Td ({_escaped(words)}) Tj ET " if words else ""
    stream = f"{hidden}q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im1 Do Q".encode()
    return _pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Length %d >>\nstream\n%s\nendstream"
        % (width, height, len(pixels), pixels),
    )


def _pixels(pdf: bytes, scale: float) -> tuple[int, int, bytes]:
    document = pdfium.PdfDocument(pdf)
    bitmap = document[0].render(scale=scale, grayscale=True)
    rows, stride = bytes(bitmap.buffer), bitmap.stride
    width, height = bitmap.width, bitmap.height
    bitmap.close()
    document.close()
    return width, height, b"".join(rows[y * stride : y * stride + width] for y in range(height))


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _pdf(*objects: bytes) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        table,
    )
