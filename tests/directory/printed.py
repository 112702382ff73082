"""How does a list look on paper? Stand-ins in the layouts that were described, all invented.

Real PDFs, set by hand in Helvetica, so that letters are of different widths as they are in print.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

WIDE, HIGH = 612, 792
STEP = 11
DISCLAIMER = "EOIR does not endorse any of these organizations."
KEY = "* Non-profit organization   ** Referral service   *** Private attorney"

LANTERN = (
    "Lantern Legal Aid *",
    "100 Example St, Suite 4",
    "Hyattsville, MD 20781",
    "Tel: (202) 555-0101",
    "Fax: (202) 555-0102",
    "help@lantern.example",
    "www.lantern.example",
    "• Asylum only",
    "• Languages: Spanish, Haitian",
    "Kreyol",
)
RIVER = (
    "River Street Referral **",
    "22 Water Ave",
    "Baltimore, MD 21201-4410",
    "Tel: 410.555.0103",
    "• No detained cases",
)
OAK = (
    "Oak Door Center for",
    "Children *",
    "P.O. Box 17",
    "Baltimore MD 21202",
    "Tel: 410 555 0104",
    "• Unaccompanied children",
    "• Accepts collect calls from detention",
)
ATTORNEY = ("Jane Q. Sample ***", "9 Court Sq", "Towson, MD 21204", "Tel: (410) 555-0105")


@dataclass
class Sheet:
    """A page: its head, the boxes of each column, its foot."""

    courts: Sequence[str]
    columns: Sequence[Sequence[Sequence[str]]]
    updated: str = "Updated October 2026"
    title: str = "List of Pro Bono Legal Service Providers"
    foot: Sequence[str] = field(default_factory=lambda: (KEY, DISCLAIMER))


def pro_bono(*sheets: Sheet, blank: int = 0) -> bytes:
    """The courts' list, with empty pages at its end."""
    shown = [_sheet(sheet, number) for number, sheet in enumerate(sheets, start=1)]
    return pdf(shown + [[]] * blank)


def _sheet(sheet: Sheet, number: int) -> list[tuple[float, float, str]]:
    shown: list[tuple[float, float, str]] = []
    top = HIGH - 40.0
    for line in (
        "Executive Office for Immigration Review",
        sheet.title,
        sheet.updated,
        *sheet.courts,
    ):
        if line:
            shown.append((200, top, line))
        top -= STEP + 3
    for at, column in enumerate(sheet.columns):
        left, y = 40 + at * 540 / len(sheet.columns), top - 20
        for box in column:
            for line in box:
                shown.append((left, y, line))
                y -= STEP
            y -= STEP
    y = 60.0
    for line in (*sheet.foot, f"Page {number}"):
        shown.append((40, y, line))
        y -= STEP
    return shown


def table(rows: Sequence[Sequence[str]], lefts: Sequence[int], title: str = "") -> bytes:
    """A table, the names of its columns first. A cell may have several lines."""
    shown: list[tuple[float, float, str]] = [(40, HIGH - 40, title)] if title else []
    y = HIGH - 70.0
    for row in rows:
        cells = [cell.split("\n") for cell in row]
        for line in range(max(map(len, cells))):
            shown += [
                (left, y, cell[line])
                for left, cell in zip(lefts, cells, strict=True)
                if line < len(cell) and cell[line]
            ]
            y -= STEP
        y -= 4
    shown.append((280, 30, "Page 1"))
    return pdf([shown])


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]]) -> bytes:
    """Pages of lines at their places."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, lines in enumerate(pages):
        text = b"".join(
            b"1 0 0 1 %.1f %.1f Tm (%s) Tj\n" % (x, y, _escaped(line)) for x, y, line in lines
        )
        stream = b"BT /F1 9 Tf\n%sET" % text
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (WIDE, HIGH, 5 + 2 * at)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    return _file(objects)


def _escaped(line: str) -> bytes:
    text = line.encode("cp1252", "replace")
    return text.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")


def _file(objects: Sequence[bytes]) -> bytes:
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    made += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(made)
