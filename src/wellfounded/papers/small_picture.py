"""How is the picture of a page kept small, and as clear as the page?

A page of letters has few greys. Sixteen of them, packed without loss, are sharper than a JPEG and a
quarter of its size. Whatever has colour or shades is a JPEG, less fine where it weighs too much.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wellfounded.papers.opening import Drawn

if TYPE_CHECKING:
    from PIL.Image import Image

GREYS = 16
BITS = 4
SHADES = range(48, 208)
"""Greys, of 256, that are neither ink nor paper."""
FEW = 0.1
"""The part of a page of letters that is such a shade: the rims of its letters."""
FINE, LESS_FINE = 75, (60, 45, 30)
SMALLER = 0.7
SMALLEST = 100
"""Dots of a side below which nothing is gained."""
PNG = b"\x89PNG\r\n\x1a\n"


def small_picture(page: Drawn, most: int) -> tuple[bytes, tuple[int, int]]:
    """The dots as a PNG or a JPEG file of at most ``most`` bytes, and how many there are."""
    from PIL import Image

    picture = Image.frombytes(page.bands, page.size, page.dots)
    fine = _jpeg(picture, FINE)
    if _has_few_shades(picture):
        fine = min(fine, _of_sixteen_greys(picture), key=len)
    if len(fine) <= most:
        return fine, picture.size
    while max(picture.size) >= SMALLEST:
        for quality in LESS_FINE:
            made = _jpeg(picture, quality)
            if len(made) <= most:
                return made, picture.size
        width, height = picture.size
        picture = picture.resize((round(width * SMALLER), round(height * SMALLER)))
    return _jpeg(picture, FINE), picture.size


def _jpeg(picture: Image, quality: int) -> bytes:
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=quality, optimize=True)
    return made.getvalue()


def packed_rows(png: bytes) -> bytes:
    """The packed rows of a PNG of ours, as a PDF takes them (ISO 32000-1, 7.4.4.4)."""
    return b"".join(body for kind, body in _chunks(png) if kind == b"IDAT")


def _has_few_shades(picture: Image) -> bool:
    if picture.mode != "L":
        return False
    counts = picture.histogram()
    return sum(counts[SHADES.start : SHADES.stop]) < FEW * sum(counts)


def _of_sixteen_greys(picture: Image) -> bytes:
    from PIL import Image

    most = GREYS - 1
    nearest = picture.point([round(grey * most / 255) for grey in range(256)])
    numbered = Image.frombytes("P", picture.size, nearest.tobytes())
    numbered.putpalette(bytes(number * 255 // most for number in range(GREYS) for _ in "rgb"))
    made = io.BytesIO()
    numbered.save(made, "PNG", bits=BITS)
    return made.getvalue()


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        yield kind, png[at + 8 : at + 8 + length]
        at += 12 + length
