"""Is every letter that is seen embedded, and do codes fit? Clause 6.2.11."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from wellfounded.packets.pdfa.fault import Fault

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_SHOWS = frozenset(("Tj", "TJ", "'", '"'))
_UNSEEN = 3
"""The way of drawing text that draws nothing: the words found under a scan."""
_SYMBOLIC = 4


def lacks_file(font: pikepdf.Object) -> bool:
    """Whether a typeface is named but not embedded. Type 3 draws its letters itself."""
    if font.get("/Subtype") == "/Type3":
        return False
    described = _descriptor(font)
    return not any(key in described for key in _FILES)


def shown_fonts(stream: pikepdf.Page | pikepdf.Object) -> set[str]:
    """The names of the typefaces with which a content stream draws letters that are seen."""
    shown: set[str] = set()
    font, mode = "", 0
    kept: list[tuple[str, int]] = []
    for one in pikepdf.parse_content_stream(stream, operators="Tf Tr q Q Tj TJ ' \""):
        operator = str(one.operator)
        if operator == "Tf":
            font = str(one.operands[0])
        elif operator == "Tr":
            mode = int(one.operands[0])
        elif operator == "q":
            kept.append((font, mode))
        elif operator == "Q" and kept:
            font, mode = kept.pop()
        elif operator in _SHOWS and mode != _UNSEEN:
            shown.add(font)
    return shown


def font_faults(font: pikepdf.Object) -> Iterator[Fault]:
    """The faults of an embedded typeface."""
    kind, called = str(font.get("/Subtype", "")), str(font.get("/BaseFont", ""))[1:]
    if kind == "/Type0":
        encoding = font.get("/Encoding", pikepdf.Name("/None"))
        if isinstance(encoding, pikepdf.Name) and encoding not in ("/Identity-H", "/Identity-V"):
            yield Fault(clause="6.2.11.3.3", what=f"the codes of {called} are not in the file")
        inner = font.DescendantFonts[0]
        if inner.get("/Subtype") == "/CIDFontType2" and "/CIDToGIDMap" not in inner:
            yield Fault(clause="6.2.11.3.2", what=f"the codes of {called} lead to no letters")
    elif kind == "/TrueType":
        symbolic = int(_descriptor(font).get("/Flags", 0)) & _SYMBOLIC
        if symbolic and "/Encoding" in font:
            yield Fault(clause="6.2.11.6", what=f"the typeface of signs {called} has two codings")
        if not symbolic and "/Encoding" not in font:
            yield Fault(clause="6.2.11.6", what=f"the typeface {called} has no coding")


def _descriptor(font: pikepdf.Object) -> pikepdf.Object:
    if font.get("/Subtype") == "/Type0" and "/DescendantFonts" in font:
        font = font.DescendantFonts[0]
    return font.get("/FontDescriptor", pikepdf.Dictionary())
