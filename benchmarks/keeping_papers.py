"""How quickly is a paper sealed, looked at and listed?

``python -m benchmarks.keeping_papers HOME`` does it in an installation, in a process of its own,
and says on one line how many seconds each thing took.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from time import perf_counter, sleep
from typing import Any, Final

from benchmarks.report import Report, Times

PAPERS, ASKED = 30, 200
PAGE_AT_MOST, READY_AT_MOST, SEALED_AT_MOST = 0.08, 3.0, 2.0
"""Seconds: a page of 30 papers (p95), a photo until its copy can be seen, 25 MB taken in."""
LARGEST: Final = 25_000_000
PHONE: Final = (3024, 4032)


def measure(report: Report) -> None:
    """Measure what a person waits for."""
    from wellfounded.papers.sandbox import why_none

    report.heading(f"keeping papers: a case with {PAPERS} of them, SQLite")
    if why := why_none():
        report.skip("keeping_papers", why)
        return
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(
            [sys.executable, "-m", "benchmarks.keeping_papers", folder],
            stdout=subprocess.PIPE,
            check=True,
        )
    took: dict[str, list[float]] = json.loads(ran.stdout)
    bare, sealed = (Times(all=tuple(took[name])) for name in ("written", "sealed"))
    report.note(f"25 MB written to the disk by themselves: {bare.median:.2f} s")
    report.at_most("25 MB sent, sealed while they come, and listed", sealed, SEALED_AT_MOST)
    report.at_most("a photo of a phone, sent and ready", _all(took["ready"]), READY_AT_MOST)
    listed = sorted(took["listed"])
    worst = Times(all=(listed[int(len(listed) * 0.95)],))
    report.at_most(f"the page of {PAPERS} papers, 95 of 100 times", worst, PAGE_AT_MOST)


def _all(took: list[float]) -> Times:
    return Times(all=tuple(took))


def main() -> None:
    """Do it, and say how long each took."""
    from tests.web.installation import make_installation
    from wellfounded.web.installing import start

    home = make_installation(Path(sys.argv[1]) / "site")
    start(home)
    from tests.web.files.given import browser_of
    from wellfounded.web.cases.beginning import begin

    person = begin({"store": True})
    browser = browser_of(person)
    browser.defaults["SERVER_NAME"] = "localhost"
    took: dict[str, list[float]] = {"written": [], "sealed": [], "ready": [], "listed": []}
    for _ in range(3):
        took["written"].append(_timed(lambda: _written(home / "bare")))
    for number in range(3):
        took["ready"].append(_timed(partial(_ready, browser, _photo(number))))
    for _ in range(3):
        took["sealed"].append(_timed(lambda: _sent(browser, os.urandom(LARGEST))))
    _wait()
    for _ in range(PAPERS - 6):
        _sent(browser, _photo(os.urandom(4)[0], (600, 800)))
    _wait()
    for _ in range(ASKED):
        took["listed"].append(_timed(lambda: browser.get("/en/u")))
    print(json.dumps(took))


def _timed(work: Any) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _written(path: Path) -> None:
    with path.open("wb") as file:
        file.write(os.urandom(LARGEST))
        file.flush()
        os.fsync(file.fileno())


def _sent(browser: Any, data: bytes) -> str:
    from tests.web.files.given import sends

    answer = sends(browser, data)
    assert answer.status_code == 302, answer.content
    return str(answer["Location"])


def _ready(browser: Any, data: bytes) -> None:
    place = _sent(browser, data)
    while b"It is safe here" in browser.get(place).content:
        sleep(0.05)


def _wait() -> None:
    from wellfounded.web.files.checking import settle

    settle()


def _photo(shade: int, dots: tuple[int, int] = PHONE) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    noise = Image.effect_noise(dots, 40).convert("RGB")
    paper = Image.new("RGB", dots, (255, 255 - shade % 40, 240))
    Image.blend(paper, noise, 0.15).save(out, "JPEG", quality=88)
    return out.getvalue()


if __name__ == "__main__":
    main()
