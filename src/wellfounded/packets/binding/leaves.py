"""What is bound: papers, and what of them stays together?"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pikepdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One paper, as a PDF.

    ``fitted`` when its pages are made smaller so that the number at their foot covers nothing: a
    scan reaches to the edge, and a form prints its barcode there. Documents of ours have a free
    foot and keep their size.
    """

    title: str
    pdf: bytes
    fitted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Papers that are never torn apart: an exhibit with its sheet, translation, certificate.

    ``target`` is the mark by which a line of the index leads here, ``tab`` its letter or number.
    """

    target: str
    title: str
    leaves: tuple[Leaf, ...]
    tab: str = ""

    @property
    def heading(self) -> str:
        """What the bookmark says."""
        return f"{self.tab}. {self.title}" if self.tab else self.title

    @property
    def size(self) -> int:
        """Bytes of its papers, a fair guess of what they weigh when bound."""
        return sum(len(leaf.pdf) for leaf in self.leaves)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has.

    Raises:
        pikepdf.PdfError: if it is none.
    """
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)
