"""Who finds the way from the first page, by what stands on the pages and nothing else?

A step is one page opened or one form sent. At each step the page is looked at: it fits the phone,
names nothing in its title or address, and leads back and out.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Download, Locator, Page, expect

from tests.web.journeys.conftest import PHONE
from wellfounded.explained import page_called
from wellfounded.languages import Language
from wellfounded.web.words import say

NEUTRAL = re.compile(r"/|/(en|es)/([a-z]{1,2}(/[a-z]{1,2})*)?")
TITLE = "Form"
OWN = "main .back a, main .onward a, main .links a"


@dataclass
class Walk:
    """Somebody with a phone, who has heard of the site and knows none of its addresses."""

    who: str
    tab: Page
    address: str
    language: str
    steps: int = 0
    counted: dict[str, int] = field(default_factory=dict)
    """By task, the steps since the one before."""

    def arrives(self) -> None:
        """Open the site, in the language of the phone."""
        self.tab.goto(f"{self.address}/")
        self._has_come()

    def presses(self, words: str) -> None:
        """Press the link or button that is so called, and come where it leads."""
        with self.tab.expect_navigation(wait_until="load"):
            self._called(words).click()
        self._has_come()

    def takes(self, words: str) -> Download:
        """Press the button that is so called, which brings a file."""
        with self.tab.expect_download(timeout=60_000) as brought:
            self._called(words).click()
        self.steps += 1
        return brought.value

    def writes(self, label: str, words: str) -> None:
        """Write into the box that is so called."""
        self.tab.get_by_label(label, exact=True).fill(words)

    def picks(self, label: str, words: str) -> None:
        """Choose from the list that is so called."""
        self.tab.get_by_label(label, exact=True).select_option(label=words)

    def chooses(self, words: str, *, under: str = "") -> None:
        """Choose the tile or tick the box that is so called, ``under`` a question if named."""
        within: Page | Locator = self.tab
        if under:
            within = self.tab.get_by_role("group", name=under, exact=False)
        within.locator("label").filter(has_text=words).locator("input").first.check()

    def has_done(self, task: str) -> None:
        """A task is over: count its steps."""
        self.counted[task] = self.steps - sum(self.counted.values())

    def says(self, id: str) -> str:
        """Words of the site by their id, in the language of the phone."""
        return say(Language(self.language), id)

    def asks(self, name: str) -> str:
        """The question of an explained page, in the language of the phone."""
        return page_called(name).question.say(Language(self.language))

    def reads(self, *ids: str) -> None:
        """These words stand on the page, in the language of the phone."""
        there = self.tab.inner_text("main")
        missing = [self.says(id) for id in ids if self.says(id) not in there]
        assert not missing, f"{missing} stands nowhere in: {there}"

    def _called(self, words: str) -> Locator:
        on = self.tab.locator("main")
        link = on.get_by_role("link", name=words, exact=True)
        button = on.get_by_role("button", name=words, exact=True)
        return link.or_(button).locator("visible=true").first

    def _has_come(self) -> None:
        self.steps += 1
        if folder := os.environ.get("WELLFOUNDED_PICTURES"):
            name = f"{self.who}-{self.language}-{self.steps:02}.png"
            self.tab.screenshot(path=Path(folder, name), full_page=True)
        where = urlsplit(self.tab.url)
        assert NEUTRAL.fullmatch(where.path), self.tab.url
        assert where.query in ("", "saved"), self.tab.url
        assert self.tab.title() == TITLE
        assert self.tab.get_attribute("html", "lang") == self.language
        assert self.tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        expect(self.tab.locator("h1")).to_have_count(1)
        expect(self.tab.locator("#leave")).to_be_in_viewport()
        assert self.tab.locator(OWN).count(), f"{self.tab.url} leads nowhere"
