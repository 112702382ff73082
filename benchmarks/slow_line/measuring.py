"""Which pages are looked at on a slow line, and what must be found?"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from subprocess import run
from sys import executable
from types import MappingProxyType
from typing import Final
from urllib.request import urlopen

from playwright.sync_api import Browser

from benchmarks.report import Report, Times
from benchmarks.site.serving import Site, served
from benchmarks.site.weight import first_page
from benchmarks.slow_line import docassemble
from benchmarks.slow_line.phone import BEFORE_EACH_ANSWER, Phone, Seen, browser, chromium, phone
from wellfounded.interview import page_of

FIRST_AT_MOST, LATER_AT_MOST, USABLE_AT_MOST = 40_000, 15_000, 3.0
LIGHTER_AT_LEAST: Final = 5.0
TO_CONNECT: Final = 3 * BEFORE_EACH_ANSWER / 1_000
"""Seconds until a phone that was never here has found the address and set the line up, which the
browser does not slow down: once for the name, once for the line, once for its seal."""
Way = Callable[[Phone, str], Seen]


def at(place: str) -> Way:
    """Go there."""
    return lambda phone, site: phone.opens(f"{site}/en/{place}")


def searching(phone: Phone, site: str) -> Seen:
    """Look for help near a city."""
    phone.opens(f"{site}/en/z")
    phone.page.fill("#w", "El Paso, TX")
    return phone.presses("main .onward button.primary")


PAGES: Final[Mapping[str, Way]] = MappingProxyType(
    {
        "an answer about the law": at("q/vk"),
        "what is told of a country": at("q/ju"),
        "looking for help": at("z"),
        "who was found, of 5,000": searching,
        "asking an office to call": at("a/c"),
        "a page of questions": at(f"f/{page_of('fear.what').number}"),
        "what comes next": at("n"),
        "the answers, read back": at("l"),
    }
)


BESIDE: Final[Mapping[str, Callable[[Seen], float]]] = MappingProxyType(
    {"weight": lambda one: one.bytes, "until usable": lambda one: one.usable + TO_CONNECT}
)


def measure(report: Report) -> None:
    """The first page as nobody has it yet, then every other with the styles already there."""
    report.heading("slow_line: 400 kb/s, 400 ms before each answer, a processor 4 times slower")
    if chromium() is None:
        report.skip("slow_line", "there is no Chromium here.")
        return
    with tempfile.TemporaryDirectory(prefix="wf-slow-") as folder, browser() as opened:
        with served(Path(folder) / "site", {}) as site:
            run([executable, "-m", "benchmarks.slow_line.furnishing", site.home], check=True)
            awake(site)
            ours = first(report, opened, site)
            later(report, opened, site)
        beside(report, opened, ours)


def awake(site: Site) -> None:
    """Ask until every process of the site has read its lists, which each does once."""
    for place in ("", "z", "q/vk") * 10:
        with urlopen(f"{_address(site)}/en/{place}") as answer:
            answer.read()


def first(report: Report, opened: Browser, site: Site) -> list[Seen]:
    """The first page, on a phone that was never here."""
    report.note(f"{opened.browser_type.name} {opened.version}")
    seen = runs(report, lambda: fresh(opened, f"{_address(site)}/"))
    icon = sum(size for place, size in first_page(site.port).items() if place.endswith(".svg"))
    _told(report, "first page, all it needs", seen, FIRST_AT_MOST, icon, TO_CONNECT)
    return seen


def later(report: Report, opened: Browser, site: Site) -> None:
    """Every other page, as somebody meets it who goes on from the first."""
    token, address = site.people(1)[0].token, _address(site)
    found: dict[str, list[Seen]] = {name: [] for name in PAGES}
    for number in range(report.runs + 1):
        with phone(opened, name="sid", value=token, url=address) as visitor:
            visitor.opens(f"{address}/en/")
            for name, way in PAGES.items():
                seen = way(visitor, address)
                if number:
                    found[name].append(seen)
    for name, each in found.items():
        _told(report, name, each, LATER_AT_MOST)


def beside(report: Report, opened: Browser, ours: Sequence[Seen]) -> None:
    """What docassemble sends for any page, in the same browser on the same line."""
    try:
        files = docassemble.downloaded()
    except docassemble.NotThere as why:
        report.skip(
            "docassemble", f"{why}. Measured earlier at its source: {docassemble.PUBLISHED}."
        )
        return
    with docassemble.served(files) as address:
        theirs = runs(report, lambda: fresh(opened, address))
    report.note(f"docassemble.webapp {files.version}: {', '.join(files.named)}")
    _told(report, "docassemble: an empty page", theirs, more=TO_CONNECT)
    for what, of in BESIDE.items():
        one, other = (Times(all=tuple(map(of, seen))) for seen in (ours, theirs))
        report.faster(f"first page beside docassemble's, {what}", one, other, LIGHTER_AT_LEAST)


def runs(report: Report, once: Callable[[], Seen]) -> list[Seen]:
    """What is seen each time, after once that does not count."""
    once()
    return [once() for _ in range(report.runs)]


def fresh(opened: Browser, address: str) -> Seen:
    """A page on a phone that was never here."""
    with phone(opened) as visitor:
        return visitor.opens(address)


def _told(
    report: Report,
    name: str,
    seen: Sequence[Seen],
    at_most: int | None = None,
    beside: int = 0,
    more: float = 0.0,
) -> None:
    """Print bytes, answers and seconds; ``beside`` and ``more`` are what the browser leaves out."""
    weight = round(median(one.bytes for one in seen)) + beside
    answers = round(median(one.answers for one in seen)) + bool(beside)
    if at_most is not None:
        report.within(f"{name} ({answers} answers)", weight, "B", at_most)
    else:
        report.note(f"{name}: {weight:,} B in {answers} answers")
    painted = Times(all=tuple(one.painted + more for one in seen))
    usable = Times(all=tuple(one.usable + more for one in seen))
    report.at_most(f"{name}: first painted", painted)
    report.at_most(f"{name}: usable", usable, None if at_most is None else USABLE_AT_MOST)


def _address(site: Site) -> str:
    return f"http://127.0.0.1:{site.port}"
