"""Which font has no shapes, so that words can lie unseen under a picture?

A page of a safe copy is a picture. Its words are written on it with a font of two empty glyphs, so
that they can be searched and copied and nothing is drawn twice. Each code is a UTF-16 unit.
"""

from __future__ import annotations

import struct

from wellfounded.papers.pdf_stream import stream

NAME = b"NoGlyphs"
EM, WIDTH = 1000, 500
"""Units of the square of a letter, and how wide each letter is."""
_UNICODE = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def font(first: int) -> list[tuple[bytes, ...]]:
    """The objects of the font (ISO 32000-1, 9.7.4), of which the first has this number."""
    parts = tuple(range(first + 1, first + 6))
    of_one = b"/Registry (Adobe) /Ordering (Identity) /Supplement 0"
    return [
        (
            b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H "
            b"/DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>" % (NAME, parts[0], parts[4]),
        ),
        (
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << %s >> "
            b"/FontDescriptor %d 0 R /DW %d /CIDToGIDMap %d 0 R >>"
            % (NAME, of_one, parts[1], WIDTH, parts[3]),
        ),
        (
            b"<< /Type /FontDescriptor /FontName /%s /Flags 5 /FontBBox [0 0 %d %d] "
            b"/ItalicAngle 0 /Ascent %d /Descent 0 /CapHeight %d /StemV 80 /FontFile2 %d 0 R >>"
            % (NAME, WIDTH, EM, EM, EM, parts[2]),
        ),
        stream(_true_type(), b"/Length1 %d" % len(_true_type())),
        stream(b"\0\1" * 65536),
        stream(_UNICODE),
    ]


def _true_type() -> bytes:
    """The font file, with the tables that ISO 32000-1, 9.9 asks for and two glyphs of nothing."""
    tables = {
        b"glyf": b"\0\0\0\0",
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh",
            *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, EM, 0, 0),
            *(0, 0, WIDTH, EM, 0, 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH",
            *(0x00010000, EM, 0, 0, WIDTH, 0, 0, WIDTH, 1),
            *(0, 0, 0, 0, 0, 0, 0, 1),
        ),
        b"hmtx": struct.pack(">HhH", WIDTH, 0, 0),
        b"loca": struct.pack(">3H", 0, 0, 0),
        b"maxp": struct.pack(">IH13H", 0x00010000, 2, *(0, 0, 0, 0, 2, *(0,) * 8)),
    }
    at = 12 + 16 * len(tables)
    listed, bodies = struct.pack(">IHHHH", 0x00010000, len(tables), 64, 2, 32), b""
    for name, body in tables.items():
        padded = body + b"\0" * (-len(body) % 4)
        sums = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        listed += struct.pack(">4sIII", name, sums, at + len(bodies), len(body))
        bodies += padded
    return listed + bodies
