"""How does the program in the closed room tell what it made?

A line of JSON for each thing; after a page, its dots. Only dots, words and a few names leave the
room: nothing that the file holds in a format of its own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wellfounded.papers.layout import Word
from wellfounded.papers.origin import Origin

if TYPE_CHECKING:
    from PIL.Image import Image


class Refused(Exception):
    """The file is not opened; ``reason`` is one of the refusals."""

    def __init__(self, reason: str, **filled: str) -> None:
        super().__init__(reason)
        self.reason, self.filled = reason, filled


def tell(**said: Any) -> None:
    """One line."""
    sys.stdout.buffer.write(json.dumps(said, separators=(",", ":")).encode() + b"\n")


def tell_page(
    picture: Image,
    *,
    points: tuple[float, float] | None = None,
    words: Sequence[Word] = (),
    origin: Origin = Origin.PICTURE,
    said: str | None = None,
) -> None:
    """A page as dots, in grey where it has no colour.

    ``points`` is the size of the page, if it has one of its own. The places of ``words`` are dots.
    ``said`` is the text of the page where it is known without looking at the words.
    """
    flat = picture if picture.mode in ("L", "RGB") else picture.convert("RGB")
    if flat.mode == "RGB" and _is_grey(flat):
        flat = flat.convert("L")
    shown = [[*word[:4], word.text] for word in words]
    tell(
        page={"size": flat.size, "bands": flat.mode, "points": points, "origin": origin},
        words=shown,
        said=said,
    )
    sys.stdout.buffer.write(flat.tobytes())


NO_COLOUR = 12
"""Of 255; a picture whose colours lie less far apart looks grey."""


def _is_grey(picture: Image) -> bool:
    from PIL import ImageChops

    small = picture.reduce(2) if min(picture.size) > 1 else picture
    red, green, blue = small.split()
    pairs = ((red, green), (green, blue))
    apart = (ImageChops.difference(*pair).histogram() for pair in pairs)
    return not any(sum(counts[NO_COLOUR:]) for counts in apart)
