"""How does each page get its number, at the bottom? Practice Manual, ch. 3.3(c)."""

from __future__ import annotations

import pikepdf

from wellfounded.forms.drawing.subsets import FontBook

LETTER = (612, 792)
"""Points: 8 1/2 by 11 inches (8 CFR 1003.32(b))."""

STRIP = 30
"""Points at the foot that belong to the number."""

HEAD = 20
"""Points at the head that belong to the mark, if there is one."""

_RISE = 13
"""Points from the edge to the number, within what a printer reaches."""
FOOT = (256, 5, 356, 26)
"""Left, bottom, right and top of where the number stands, and nothing else."""

_SIZE, _WIDTH = 10.0, 0.6
_MARK_SIZE = 8.0
_FONT = "/WfJetBrainsMono"


class Stamp:
    """The one typeface that all numbers of a packet share."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._book = FontBook()
        fonts = pikepdf.Dictionary()
        self._book.fill_resources(pdf, fonts)
        self._font = fonts[_FONT]

    def put(self, page: pikepdf.Page, number: int, mark: str) -> None:
        """The number at the foot of a page, and the mark at its head if there is one."""
        page.add_resource(self._font, pikepdf.Name.Font, pikepdf.Name(_FONT))
        lines = self._line(str(number), _SIZE, _RISE)
        if mark:
            lines += self._line(mark, _MARK_SIZE, LETTER[1] - _MARK_SIZE - 8)
        page.contents_add(lines.encode("ascii"))

    def _line(self, words: str, size: float, height: float) -> str:
        start = (LETTER[0] - len(words) * size * _WIDTH) / 2
        codes = "".join(self._book.plain[character] for character in words)
        return f"\nq 0 g BT {_FONT} {size} Tf 1 0 0 1 {start:.1f} {height} Tm <{codes}> Tj ET Q\n"
