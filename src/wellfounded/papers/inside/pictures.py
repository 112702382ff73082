"""How does a photo or a scan become dots and nothing else?

Turned as it was held, its colours those of a screen, what shows through made white; no larger than
a page needs. Where it was taken and with what is told and left out.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wellfounded.papers.inside.telling import Refused, tell_page
from wellfounded.papers.kinds import Kind
from wellfounded.papers.limits import Limits

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = {
    Kind.JPEG: ("JPEG", "MPO"),
    Kind.PNG: ("PNG",),
    Kind.WEBP: ("WEBP",),
    Kind.HEIC: ("HEIF",),
    Kind.TIFF: ("TIFF",),
}
GPS = 0x8825
TELLING = frozenset({0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x8298, 0x8769, 0xA430, 0xA431})
"""Tags of who, with what and when; others are how the picture is stored (EXIF 2.32, 4.6)."""
NOTES = ("xmp", "photoshop", "comment", "XML:com.adobe.xmp")
PAPER = (8.5, 11.0)
"""Inches of a page of letter size."""
_NO_PICTURE = (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, RuntimeError)
"""What Pillow and pi-heif raise for bytes that are not the picture they say."""


def pictures(data: bytes, kind: Kind, limits: Limits) -> frozenset[str]:
    """Tell each page of a picture; what it carried besides the dots.

    Raises:
        Refused: if it has too many dots or pages, or is damaged.
    """
    from PIL import Image

    if kind is Kind.HEIC:
        import pi_heif

        pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # Ours is asked before anything is decoded.
    warnings.simplefilter("ignore")
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS[kind]) as opened:
            return frozenset(_told(opened, kind, limits))
    except _NO_PICTURE as wrong:
        raise Refused("picture_damaged") from wrong


def _told(opened: Image, kind: Kind, limits: Limits) -> Iterator[str]:
    count = getattr(opened, "n_frames", 1)
    pages = count if kind is Kind.TIFF else 1
    if pages > limits.pages:
        raise Refused("too_many_pages", pages=str(pages), most=str(limits.pages))
    if count > pages:
        yield "more_pictures"
    for number in range(pages):
        if pages > 1:
            opened.seek(number)
        yield from _carried(opened)
        tell_page(_flat(opened, kind, limits))


def _carried(opened: Image) -> Iterator[str]:
    """Names of what the picture says of itself."""
    notes = b"".join(_bytes(opened.info.get(name)) for name in NOTES)
    exif = opened.getexif()
    if exif.get_ifd(GPS) or b"GPSLatitude" in notes:
        yield "location"
    if notes or TELLING.intersection(exif):
        yield "camera"


def _bytes(note: object) -> bytes:
    return note if isinstance(note, bytes) else str(note or "").encode("utf-8", "replace")


def _flat(opened: Image, kind: Kind, limits: Limits) -> Image:
    """One picture as dots of a page, upright, in grey or in the colours of a screen."""
    from PIL import ImageOps

    width, height = opened.size
    most = limits.dots_of_a_jpeg if kind is Kind.JPEG else limits.dots
    if width * height > most:
        dots = -(-width * height // 10**6)
        raise Refused("too_many_dots", megapixels=str(dots), most=str(most // 10**6))
    profile = opened.info.get("icc_profile")
    room = _room(opened.size, limits)
    opened.draft(None, room)
    opened.load()
    ImageOps.exif_transpose(opened, in_place=True)
    small = _smaller(_opaque(opened), _room(opened.size, limits))
    return _for_a_screen(small, profile)


def _room(size: tuple[int, int], limits: Limits) -> tuple[int, int]:
    """Dots of a page of letter size, upright or lying as the picture is."""
    short, long = (round(inches * limits.dots_an_inch) for inches in PAPER)
    return (short, long) if size[0] <= size[1] else (long, short)


def _opaque(picture: Image) -> Image:
    """Without transparency: on white, as it is seen on paper."""
    from PIL import Image

    if picture.mode.startswith("I"):
        return _deep(picture)
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        white = Image.new("RGB", seen.size, "white")
        white.paste(seen, mask=seen.getchannel("A"))
        return white
    if picture.mode in ("1", "L"):
        return picture.convert("L")
    return picture if picture.mode == "CMYK" else picture.convert("RGB")


def _deep(picture: Image) -> Image:
    """Grey of 16 bits a dot, in 8."""
    return picture.convert("I").point(lambda dot: dot * (1 / 256)).convert("L")


def _smaller(picture: Image, room: tuple[int, int]) -> Image:
    from PIL import Image

    picture.thumbnail(room, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return picture


def _for_a_screen(picture: Image, profile: bytes | None) -> Image:
    """Its colours as sRGB, where it brings a description of them that can be read."""
    from PIL import ImageCms

    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            there = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            changed = ImageCms.profileToProfile(picture, there, screen, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            changed = None
        if changed is not None:
            return changed
    return picture if picture.mode == "L" else picture.convert("RGB")
