"""What is a file, told by its bytes and not by its name?

Only what has a place in a case is known: text, PDF, pictures of phones and scanners, sound and
video. Whatever else it looks like is said, with what to do instead. Nothing is decoded here.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from wellfounded.papers.limits import LIMITS
from wellfounded.papers.refusal import PaperRefused


class Kind(StrEnum):
    """What a file is, by its media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    HEIC = "image/heic"
    TIFF = "image/tiff"
    PDF = "application/pdf"
    TEXT = "text/plain"
    M4A = "audio/mp4"
    MP3 = "audio/mpeg"
    OGG = "audio/ogg"
    WAV = "audio/wav"
    MP4 = "video/mp4"
    MOV = "video/quicktime"
    THREE_GP = "video/3gpp"

    @property
    def is_picture(self) -> bool:
        """Whether it is a photo or a scan."""
        return self.startswith("image/")

    @property
    def has_pages(self) -> bool:
        """Whether a safe copy can be made. Sound and video are kept and never opened."""
        return not self.startswith(("audio/", "video/"))


_STARTS = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
    (b"OggS\x00", Kind.OGG),
    (b"ID3", Kind.MP3),
)
_REFUSED_STARTS = (
    (b"PK\x03\x04", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{\\rtf", "office"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"GIF8", "other_picture"),
    (b"BM", "other_picture"),
    (b"8BPS", "other_picture"),
    (b"\x00\x00\x01\x00", "other_picture"),
    (b"\xff\x0a", "other_picture"),
    (b"\x00\x00\x00\x0cjP", "other_picture"),
    (b"\x00\x00\x00\x0cJXL", "other_picture"),
    (b"%!PS", "office"),
)
# The brand in the first box of an ISO media file (ISO/IEC 14496-12 4.3; MP4RA's list of brands).
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"), Kind.HEIC),
    **dict.fromkeys((b"M4A ", b"M4B "), Kind.M4A),
    **dict.fromkeys((b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42"), Kind.MP4),
    **dict.fromkeys((b"avc1", b"M4V ", b"MSNV", b"dash"), Kind.MP4),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3g2a"), Kind.THREE_GP),
    b"qt  ": Kind.MOV,
}
_PDF = re.compile(rb"%PDF-[12]\.\d")
_WITHIN = 1024
"""Programs take a PDF whose first line stands anywhere in so many bytes; here it stands first."""
_MP3_FRAME = re.compile(rb"\xff[\xf2\xf3\xfa\xfb][\x10-\xeb]")
_OF_AN_OFFICE = (b"[Content_Types].xml", b"mimetypeapplication/vnd", b"word/", b"xl/", b"ppt/")
_MARKUP = re.compile(r"\s*<(!doctype|html|head|body|svg|script|\?xml)", re.IGNORECASE)
_ORDINARY = "\t\n\r\f"


def kind_of(data: bytes, name: str = "the file") -> Kind:
    """What a file is.

    Raises:
        PaperRefused: if it is empty, too large, or of a kind that has no place here; ``name`` is
            used in its words only.
    """
    if not data:
        raise PaperRefused(name, "empty")
    if len(data) > LIMITS.bytes:
        raise PaperRefused(name, "too_large", mb=str(LIMITS.bytes // 10**6))
    if _PDF.match(data):
        return Kind.PDF
    if _PDF.search(data, 0, _WITHIN):
        raise PaperRefused(name, "not_first")
    found = _known(data)
    if found is not None:
        return found
    for start, reason in _REFUSED_STARTS:
        if data.startswith(start):
            office = reason == "archive" and any(one in data[:4000] for one in _OF_AN_OFFICE)
            raise PaperRefused(name, "office" if office else reason)
    letters_of(data, name)
    return Kind.TEXT


def _known(data: bytes) -> Kind | None:
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF":
        return {b"WEBP": Kind.WEBP, b"WAVE": Kind.WAV}.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12])
    return Kind.MP3 if _MP3_FRAME.match(data) else None


def letters_of(data: bytes, name: str) -> str:
    """The letters of a plain text in UTF-8, or in UTF-16 with its mark.

    Raises:
        PaperRefused: if it is no text, or a text that a program would act upon.
    """
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if data[4:8] == b"ftyp":
        raise PaperRefused(name, "other_picture")
    if not wide and b"\0" in data:
        raise PaperRefused(name, "unknown")
    try:
        letters = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise PaperRefused(name, "not_utf8") from wrong
    if _MARKUP.match(letters):
        raise PaperRefused(name, "web_page")
    if any(unicodedata.category(one) == "Cc" for one in set(letters) - set(_ORDINARY)):
        raise PaperRefused(name, "unknown")
    if not letters.strip():
        raise PaperRefused(name, "empty")
    if len(letters) > LIMITS.letters:
        raise PaperRefused(name, "too_long", letters=f"{LIMITS.letters:,}")
    return letters
