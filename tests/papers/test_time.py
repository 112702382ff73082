"""Is there an end to the time that one file takes, however many pages it has?"""

from __future__ import annotations

from dataclasses import replace
from time import monotonic

import pytest

from tests.papers.rooms import needs_room
from tests.papers.strange_files import of_scans
from wellfounded.papers import LIMITS, PaperRefused, copying, ocr, safe_copy
from wellfounded.papers.copied_page import CopiedPage
from wellfounded.papers.limits import Limits
from wellfounded.papers.origin import Origin
from wellfounded.papers.reading_languages import Readable

PAGE = b"P5 850 1100 255\n" + bytes(range(250)) * 3740


@pytest.mark.parametrize(("pages", "seconds"), [(1, 62), (25, 110), (60, 180), (400, 180)])
def test_it_grows_with_the_pages_up_to_three_minutes(pages: int, seconds: float) -> None:
    assert LIMITS.copying_of(pages) == seconds


@needs_room
@pytest.mark.parametrize("limits", [replace(LIMITS, copying=0.7), replace(LIMITS, wall=0.3)])
def test_a_file_that_takes_longer_is_refused_in_words(limits: Limits) -> None:
    scans, begun = of_scans(PAGE, (850, 1100), 400), monotonic()
    with pytest.raises(PaperRefused, match="split it into several files") as refused:
        safe_copy(scans, "scan.pdf", languages=(), limits=limits)
    seconds = min(limits.copying, limits.wall)
    assert (refused.value.reason, refused.value.filled) == ("too_slow", {"seconds": f"{seconds:g}"})
    assert monotonic() - begun < seconds + 20, "not the minutes that 400 pages take"


@needs_room
def test_the_rooms_of_a_file_have_one_time_together(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10_000, 50))
    monkeypatch.setattr(copying, "monotonic", lambda: float(next(clock)))
    with pytest.raises(PaperRefused) as refused:
        safe_copy(of_scans(PAGE, (850, 1100), 100), "scan.pdf", languages=())
    assert (refused.value.reason, refused.value.filled) == ("too_slow", {"seconds": "180"})


def test_who_wants_no_more_pages_read_waits_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    monkeypatch.setattr(ocr, "_read", lambda page, *_: read.append(1) or page)
    monkeypatch.setattr(ocr, "_cores", lambda: 1)
    page = CopiedPage(
        picture=b"",
        size=(1, 1),
        grey=True,
        paper=(1.0, 1.0),
        box=(0.0, 0.0, 1.0, 1.0),
        words=(),
        origin=Origin.PICTURE,
    )

    def enough(done: int, _all: int) -> None:
        raise InterruptedError

    how = Readable(names=(), folder=copying.Path(), lacking=())
    with pytest.raises(InterruptedError):
        ocr.with_words([page] * 5_000, how, LIMITS, enough)
    assert len(read) < 5_000
