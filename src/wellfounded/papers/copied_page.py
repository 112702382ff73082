"""What is a page of a safe copy: a picture of our making, and words under it?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.papers.layout import Word, laid_out
from wellfounded.papers.limits import Limits
from wellfounded.papers.opening import Drawn
from wellfounded.papers.origin import Origin
from wellfounded.papers.small_picture import small_picture

LETTER = (612.0, 792.0)
"""Points of a page of letter size, on which a picture without a page of its own is put."""
MARGIN = 36.0
"""Points around such a picture; room for a stamp and a page number."""
LARGEST_DOT = 72 / 96
"""Points; a small picture of a screen is not blown up beyond its size there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPage:
    """A page. Sizes and places of the page are points, those of the picture and words dots."""

    picture: bytes
    """A JPEG, or a PNG of sixteen greys."""
    size: tuple[int, int]
    grey: bool
    paper: tuple[float, float]
    box: tuple[float, float, float, float]
    """Left, bottom, width and height of the picture on the page."""
    words: tuple[Word, ...]
    said: str | None = None
    """What the page says, where that is known without looking at the words."""
    origin: Origin

    @property
    def text(self) -> str:
        """What the page says; else its words in lines, as they stand on it."""
        return laid_out(list(self.words)).text if self.said is None else self.said


def copied(page: Drawn, limits: Limits) -> CopiedPage:
    """A page of the copy, from dots alone."""
    picture, size = small_picture(page, limits.page_bytes)
    paper, box = _placed(page)
    words = tuple(_shrunk(word, size[0] / page.size[0]) for word in page.words)
    return CopiedPage(
        picture=picture,
        size=size,
        grey=page.bands == "L",
        paper=paper,
        box=box,
        words=words,
        said=page.said,
        origin=page.origin,
    )


def _placed(page: Drawn) -> tuple[tuple[float, float], tuple[float, float, float, float]]:
    """The page, and where on it the picture stands: whole, or in the middle of a letter page."""
    if page.points is not None:
        return page.points, (0.0, 0.0, *page.points)
    width, height = page.size
    paper = LETTER if width <= height else (LETTER[1], LETTER[0])
    dot = min(LARGEST_DOT, (paper[0] - 2 * MARGIN) / width, (paper[1] - 2 * MARGIN) / height)
    shown = (width * dot, height * dot)
    return paper, ((paper[0] - shown[0]) / 2, (paper[1] - shown[1]) / 2, *shown)


def _shrunk(word: Word, by: float) -> Word:
    if by == 1:
        return word
    left, top, width, height = (round(side * by) for side in word[:4])
    return word._replace(left=left, top=top, width=width, height=height)
