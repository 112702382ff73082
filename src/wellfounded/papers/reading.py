"""What text does a file hold: letters, or pages that are pictures?

Told by its first bytes, not by its name. The text of a PDF is taken as letters only where no
picture fills the page: under a scanned page lies text that a program has read.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.papers.layout import Read
from wellfounded.papers.origin import Origin
from wellfounded.papers.picture import read_picture
from wellfounded.papers.refusal import PaperRefused

LARGEST = 30_000_000
"""Bytes of a file that is opened."""
PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"II*\x00",
    b"MM\x00*",
    b"BM",
    b"P4",
    b"P5",
    b"P6",
)
NOT_YET = {b"ftypheic": "HEIC", b"ftypheix": "HEIC", b"ftypmif1": "HEIF"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The text of a file, where its letters come from, and where the reader was not sure."""

    text: str
    origin: Origin
    weak: tuple[tuple[int, int], ...] = ()


def open_paper(data: bytes, name: str) -> Paper:
    """The text in a file; ``name`` is used in refusals only.

    Raises:
        PaperRefused: if it is too large, of a kind that cannot be read, or needs a program that
            is not installed.
    """
    if len(data) > LARGEST:
        raise PaperRefused(name, "too_large", mb=str(LARGEST // 10**6))
    if data.startswith(b"%PDF"):
        from wellfounded.papers.letters import read_pdf

        return _joined(read_pdf(data, name))
    if data.startswith(PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return _joined([(read_picture(data, name), Origin.PICTURE)])
    if data[4:12] in NOT_YET:
        raise PaperRefused(name, "heic_not_here", kind=NOT_YET[data[4:12]])
    return Paper(text=_letters(data, name), origin=Origin.PASTED)


def _letters(data: bytes, name: str) -> str:
    if b"\0" in data[:1000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise PaperRefused(name, "unknown")
    code = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(code)
    except UnicodeDecodeError as wrong:
        raise PaperRefused(name, "not_utf8") from wrong


def _joined(pages: list[tuple[Read, Origin]]) -> Paper:
    """Pages one below another; the worst origin among them is that of the paper."""
    text, weak = "", []
    for read, _ in pages:
        weak += [(start + len(text), end + len(text)) for start, end in read.weak]
        text += read.text.rstrip("\n") + "\n"
    worst = max((origin for _, origin in pages), key=list(Origin).index)
    return Paper(text=text, origin=worst, weak=tuple(weak))
