"""How quickly is a strange file made safe, and how quickly is a page read?"""

from __future__ import annotations

import io
import textwrap
from random import Random

from PIL import Image

from benchmarks.report import Report
from tests.notices.printing import photographed, printed_pdf
from tests.papers.strange_files import of_scans
from wellfounded.papers import LIMITS, Kind, safe_copy
from wellfounded.papers.copied_page import CopiedPage, copied
from wellfounded.papers.ocr import with_words
from wellfounded.papers.opening import Drawn, opened
from wellfounded.papers.picture import installed
from wellfounded.papers.reading_languages import readable
from wellfounded.papers.sandbox import why_none

PHOTO_AT_MOST, PAGE_AT_MOST, FIFTY_AT_MOST = 3.0, 2.0, 20.0
"""Seconds."""
PHONE, SCANNED = (3024, 4032), (1700, 2200)
"""Dots of a photo of a phone, and of a page scanned with 200 dots an inch."""
WORDS = """
On the third day the soldiers came back to the market and asked for my brother by name. I was in
the shop with two neighbours and heard it. They took him to the station on the road to the river,
and when our mother went there in the evening nobody would tell her where he was held
"""
LINES, LONGEST = 40, 72
"""Of a full page of a statement, as it is typed."""


def measure(report: Report) -> None:
    """Measure a photo, a page read by program, and a scan of fifty pages."""
    report.heading("papers: a copy that can be opened without harm")
    if why := why_none():
        report.skip("papers", why)
        return
    few = Report(runs=min(report.runs, 5), cases=report.cases, missed=report.missed)
    page = printed_pdf(_statement())
    photo = _photo(page)
    seconds, unread = few.times(
        lambda: safe_copy(photo, "photo", languages=("eng",) if installed() else ()),
        lambda: safe_copy(photo, "photo", languages=()),
    )
    name = f"a photo of {PHONE[0] * PHONE[1] / 1e6:.0f} million dots, {len(photo) / 1e6:.1f} MB"
    few.at_most(f"{name}, made safe", unread, PHOTO_AT_MOST)
    few.at_most(f"{name}, made safe and read", seconds, PHOTO_AT_MOST + PAGE_AT_MOST)
    _scans(few, page)


def _scans(report: Report, page: bytes) -> None:
    scans = of_scans(photographed(page, 200 / 72), SCANNED, 50)
    [fifty] = report.times(lambda: safe_copy(scans, "scan", languages=()))
    report.at_most("a scan of 50 pages, made safe", fifty, FIFTY_AT_MOST)
    if installed() is None:
        report.skip("reading pages", "tesseract is not installed")
        return
    how, [one] = readable(["en"]), _copied(of_scans(photographed(page, 200 / 72), SCANNED, 1))
    assert how is not None
    [read] = report.times(lambda: with_words([one], how, LIMITS, lambda _done, _all: None))
    name = f"a page of {LINES} lines, {len(one.picture) // 1000} KB, read on one core"
    report.at_most(name, read, PAGE_AT_MOST)


def _copied(scan: bytes) -> list[CopiedPage]:
    return [
        copied(told, LIMITS) for told in opened(scan, Kind.PDF, LIMITS) if isinstance(told, Drawn)
    ]


def _statement() -> str:
    """A page of words in no two lines alike."""
    chance, words = Random(7), WORDS.split()
    said = " ".join(chance.choice(words) for _ in range(LINES * 16))
    return "\n".join(textwrap.wrap(said, LONGEST)[:LINES])


def _photo(page: bytes) -> bytes:
    """The page as a phone takes it: large, in colour, not quite even."""
    grey = photographed(page, PHONE[0] / 612).split(b"255\n", 1)[1]
    height = len(grey) // PHONE[0]
    seen = Image.frombytes("L", (PHONE[0], height), grey).convert("RGB").resize(PHONE)
    uneven = Image.effect_noise(PHONE, 40).convert("RGB")
    made = io.BytesIO()
    Image.blend(seen, uneven, 0.15).save(made, "JPEG", quality=90)
    return made.getvalue()
