"""What does a browser see of a page, on a slow line and with a slow processor?

Chromium counts every byte that comes, with all heads, and tells when it painted and when the page
could be used. It is slowed down by itself: so many bytes a second, so long before each answer, and
a processor a quarter as quick.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
BYTES_A_SECOND: Final = 400_000 // 8
BEFORE_EACH_ANSWER: Final = 400
"""Milliseconds."""
SLOWER: Final = 4
SCREEN: Final[ViewportSize] = {"width": 360, "height": 740}
PATIENCE: Final = 180_000
"""Milliseconds that a page may take."""
TIMES: Final = """async () => {
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
  for (let n = 0; n < 100 && !painted(); n++) await new Promise(done => setTimeout(done, 50));
  const page = performance.getEntriesByType('navigation')[0];
  return [painted().startTime, page.domContentLoadedEventEnd, page.loadEventEnd];
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page: the bytes and the answers that came for it, and seconds since it was asked for.

    It is usable when something is painted and the scripts that it waits for have run.
    """

    bytes: int
    answers: int
    painted: float
    usable: float
    loaded: float


@dataclass(frozen=True, slots=True)
class Phone:
    """A browser with a cache of its own, at one site."""

    page: Page
    came: list[float]

    def opens(self, address: str) -> Seen:
        """Go to an address."""
        return self.sees(lambda: self.page.goto(address, wait_until="load"))

    def presses(self, button: str) -> Seen:
        """Press what leads to another page."""

        def press() -> None:
            with self.page.expect_navigation(wait_until="load"):
                self.page.locator(button).first.click()

        return self.sees(press)

    def sees(self, going: Callable[[], object]) -> Seen:
        """What comes of it."""
        self.came.clear()
        going()
        painted, ready, loaded = (one / 1_000 for one in self.page.evaluate(TIMES))
        return Seen(
            bytes=round(sum(self.came)),
            answers=len(self.came),
            painted=painted,
            usable=max(painted, ready),
            loaded=loaded,
        )


def chromium() -> str | None:
    """Where the browser is; None if there is none."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser without a window."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=sandbox)
        yield opened
        opened.close()


@contextmanager
def phone(browser: Browser, **cookie: str) -> Iterator[Phone]:
    """A phone that has never been here."""
    context = browser.new_context(viewport=SCREEN)
    context.set_default_timeout(PATIENCE)
    if cookie:
        context.add_cookies([cookie])  # type: ignore[list-item]
    page = context.new_page()
    yield Phone(page, _slowed(context, page))
    context.close()


def _slowed(context: BrowserContext, page: Page) -> list[float]:
    """Slow a page down; the bytes of every answer from now on."""
    line, came = context.new_cdp_session(page), list[float]()
    line.send("Network.enable")
    line.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": BEFORE_EACH_ANSWER,
            "downloadThroughput": BYTES_A_SECOND,
            "uploadThroughput": BYTES_A_SECOND,
        },
    )
    line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    def count(told: dict[str, Any]) -> None:
        if size := told.get("encodedDataLength"):
            came.append(size)

    line.on("Network.loadingFinished", count)
    line.on("Network.requestWillBeSent", lambda told: count(told.get("redirectResponse") or {}))
    return came
