"""Who goes through the pages in a browser? A person who reads, taps, types and goes on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Download, Page

from tests.web.journeys.visitor import Visitor


@dataclass
class Person(Visitor[Page]):
    """Somebody at one browser page."""

    @property
    def at(self) -> str:
        """The address of the page."""
        return self.tab.url

    @property
    def reads(self) -> str:
        """What the page says."""
        return self.tab.inner_text("main")

    def opens(self, place: str) -> None:
        """Go to an address of the site, in her language."""
        self.tab.goto(f"{self.address}/{self.language}/{place}")

    def sees(self, what: str) -> int:
        """How many of these there are."""
        return self.tab.locator(what).count()

    def texts(self, what: str) -> list[str]:
        """The words of each of these."""
        return self.tab.locator(what).all_inner_texts()

    def ticks(self, box: str) -> None:
        """Tick a box, or choose a tile."""
        self.tab.check(box)

    def types(self, box: str, words: str) -> None:
        """Write words into a box, in place of what stands there."""
        self.tab.fill(box, words)

    def picks(self, box: str, code: str) -> None:
        """Choose from a list that opens."""
        self.tab.select_option(box, code)

    def unfolds(self, summary: str) -> None:
        """Open what is folded."""
        self.tab.click(summary)

    def opens_fold(self, inside: str) -> None:
        """Open what this is folded away in, if it is."""
        if self.sees(f"details:not([open]):has({inside})"):
            self.unfolds(f"details:has({inside}) summary")

    def follows(self, link: str) -> None:
        """Press the first link or button that is so called, and wait for where it leads."""
        with self.tab.expect_navigation(wait_until="domcontentloaded"):
            self.tab.locator(link).first.click()

    def gets(self, button: str) -> Download:
        """Press a button that brings a file."""
        with self.tab.expect_download(timeout=60_000) as brought:
            self.tab.locator(button).click()
        return brought.value

    def brings(self, button: str) -> bytes:
        """The file that a button brings."""
        return Path(self.gets(button).path()).read_bytes()
