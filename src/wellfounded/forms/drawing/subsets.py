"""How are glyphs embedded, so that every reader shows and copies them alike?

Each typeface becomes one Type0 font with Identity-H codes. A code stands for what is drawn
together with the letters meant, because one glyph can show different letters in different words;
``CIDToGIDMap`` leads from code to glyph and ``ToUnicode`` from code to letters.
"""

import hashlib
import struct
import zlib
from functools import lru_cache
from typing import NamedTuple

import pikepdf
import uharfbuzz as hb

from wellfounded.forms.drawing.composing import Composite, Part, with_composites
from wellfounded.forms.drawing.fonts import MAIN, Typeface, main_typeface, typeface
from wellfounded.forms.drawing.shaping import Letter

_COMMON = tuple(chr(code) for code in range(0x20, 0x7F))


class _Embedded(NamedTuple):
    name: str
    file: bytes
    file_length: int
    glyph_map: bytes
    widths: tuple[int, ...]
    to_unicode: bytes


class FontBook:
    """The codes given to glyphs in one document."""

    def __init__(self) -> None:
        """Start with the common characters of the main typeface, so that its subset recurs."""
        self._codes: dict[str, dict[Letter, str]] = {}
        main = main_typeface()
        self.plain: dict[str, str] = _PlainCodes(self, main)
        for character in _COMMON:
            self.plain[character]

    def code(self, face: Typeface, letter: Letter) -> str:
        """Code, as four hexadecimal digits, of a letter as it is drawn."""
        codes = self._codes.setdefault(face.name, {})
        found = codes.get(letter)
        if found is None:
            # Code 0 stays for a missing glyph, which is never drawn.
            found = codes[letter] = f"{len(codes) + 1:04X}"
        return found

    def fill_resources(self, pdf: pikepdf.Pdf, fonts: pikepdf.Dictionary) -> None:
        """Embed every typeface used so far in ``fonts``, under ``/Wf<name>``."""
        for name, codes in self._codes.items():
            fonts[resource_name(name)] = _font_object(pdf, _embedded(name, tuple(codes)))


class _PlainCodes(dict[str, str]):
    """Codes of ordinary characters, made as they are asked for."""

    def __init__(self, book: FontBook, face: Typeface) -> None:
        super().__init__()
        self._book, self._face = book, face

    def __missing__(self, character: str) -> str:
        glyph = self._face.glyph(character)
        drawn = Composite((Part(glyph, 0, 0),), self._face.advance(glyph))
        code = self[character] = self._book.code(self._face, Letter(character, drawn))
        return code


def resource_name(face: str) -> str:
    """Name of a typeface in a page's or field's resources."""
    return f"/Wf{face}"


@lru_cache(maxsize=64)
def _embedded(name: str, letters: tuple[Letter, ...]) -> _Embedded:
    face = typeface(name)
    if face is None:
        raise LookupError(f"The typeface {name} is no longer installed.")
    data, glyphs = _drawn(face, tuple(letter.drawn for letter in letters))
    tag = hashlib.sha256(repr(letters).encode()).digest()[:6]
    return _Embedded(
        name="".join(chr(65 + byte % 26) for byte in tag) + "+" + name,
        file=zlib.compress(data, 6),
        file_length=len(data),
        glyph_map=zlib.compress(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs)),
        widths=tuple(letter.drawn.advance for letter in letters),
        to_unicode=zlib.compress(_to_unicode([letter.text for letter in letters])),
    )


def _drawn(face: Typeface, wanted: tuple[Composite, ...]) -> tuple[bytes, list[int]]:
    """Cut the font down to what is ``wanted``; return it and the glyph of each."""
    data, numbers, count = _subset(
        face, frozenset(part.glyph for one in wanted for part in one.parts)
    )
    composites: dict[Composite, int] = {}
    glyphs = []
    for one in wanted:
        if one == Composite((Part(one.parts[0].glyph, 0, 0),), face.advance(one.parts[0].glyph)):
            glyphs.append(numbers[one.parts[0].glyph])
        else:
            moved = tuple(Part(numbers[part.glyph], part.x, part.y) for part in one.parts)
            glyphs.append(
                composites.setdefault(Composite(moved, one.advance), count + len(composites))
            )
    return with_composites(data, tuple(composites)), glyphs


@lru_cache(maxsize=64)
def _subset(face: Typeface, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int], int]:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    for tag, place in face.axes.items():
        wanted.pin_axis_location(face.face, tag, place)
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    wanted.drop_table_tag_set.update(
        int.from_bytes(table.encode(), "big") for table in ("GSUB", "GPOS", "GDEF")
    )
    plan = hb.SubsetPlan(face.face, wanted)
    numbers = plan.old_to_new_glyph_mapping
    cut = plan.execute()
    return cut.blob.data, {glyph: numbers[glyph] for glyph in glyphs}, cut.glyph_count


def _to_unicode(letters: list[str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(letters), 100):
        block = letters[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [
            f"<{start + at:04X}> <{said.encode('utf-16-be').hex().upper()}>"
            for at, said in enumerate(block, start=1)
        ]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")


def _font_object(pdf: pikepdf.Pdf, font: _Embedded) -> pikepdf.Object:
    face = typeface(font.name.partition("+")[2])
    assert face is not None
    fixed = face.name == MAIN
    descriptor = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=pikepdf.Name("/" + font.name),
            Flags=5 if fixed else 4,
            FontBBox=list(face.box),
            ItalicAngle=0,
            Ascent=face.box[3],
            Descent=face.box[1],
            CapHeight=730,
            StemV=100,
            FontFile2=_deflated(pdf, font.file, Length1=font.file_length),
        )
    )
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=pikepdf.Name("/" + font.name),
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=descriptor,
        DW=600,
        CIDToGIDMap=_deflated(pdf, font.glyph_map),
    )
    if not fixed or set(font.widths) != {600}:
        descendant["/W"] = pikepdf.Array([1, pikepdf.Array(font.widths)])
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=pikepdf.Name("/" + font.name),
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(descendant)]),
            ToUnicode=_deflated(pdf, font.to_unicode),
        )
    )


def _deflated(pdf: pikepdf.Pdf, compressed: bytes, **keys: int) -> pikepdf.Stream:
    stream = pdf.make_stream(b"")
    stream.write(compressed, filter=pikepdf.Name.FlateDecode, type_check=False)
    for key, value in keys.items():
        stream[f"/{key}"] = value
    return stream
