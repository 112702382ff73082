"""How large may a strange file be, and how long may it take?

A file is refused in words when it is past one of these. They are generous to a person with a phone
or a scanner, and small enough that a file made to harm cannot fill the machine.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is allowed of one file. Sizes are bytes, times seconds."""

    bytes: int = 25_000_000
    pages: int = 400
    """Of a PDF, a text, or a scan in TIFF."""
    dots: int = 50_000_000
    """Of a picture that must be opened whole. Phones of 2026 take 48.8 million (HEIC)."""
    dots_of_a_jpeg: int = 205_000_000
    """A JPEG is opened at an eighth, a quarter or a half of its size, so it may be larger. The
    largest phone camera takes 16,320 by 12,240."""
    letters: int = 1_000_000
    """Of a plain text; about 400 pages."""
    letters_of_a_page: int = 20_000
    """More of them on a page of a PDF are not made searchable. A full page has 5,000."""

    page_bytes: int = 400_000
    """What a page of the copy weighs at most, so that 60 of them can be sent in one file."""
    dots_an_inch: int = 200
    """Of the copy: what offices ask of a scan, and enough to read small print by program."""
    longest_side: int = 4_400
    """Dots of the longer side of a page of the copy, however large the page."""

    memory: int = 1 << 30
    """Address space of the program in the closed room."""
    processor: int = 60
    """Seconds of processor time in the closed room."""
    wall: float = 120.0
    """Seconds until the closed room is ended, whatever it does."""
    pages_at_once: int = 25
    """Pages of a PDF opened in one room; then a new one is made, with time of its own. A page in
    JPEG 2000 can take two seconds."""
    copying: float = 180.0
    """Seconds until the copy of a file is given up, however many rooms it took. Whoever waits for
    another paper waits no longer than this."""
    copying_least: float = 60.0
    copying_page: float = 2.0
    """Seconds that a file has at least, and for each page beyond. A scan takes a tenth of one."""
    reading: float = 30.0
    """Seconds to read one page by program; a page that takes longer stays unread."""
    reading_all: float = 1_200.0
    """Seconds to read all pages; those left over stay unread, and the copy says so."""

    def copying_of(self, pages: int) -> float:
        """Seconds for the copy of a file of so many pages."""
        return min(self.copying, self.copying_least + self.copying_page * pages)


LIMITS = Limits()
