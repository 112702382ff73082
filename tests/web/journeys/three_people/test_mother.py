"""Does a mother whose partner reads her phone find help, and does the phone tell nothing after?

Roseline is invented. The phone runs scripts, as most do; the browser is ended at the end, and what
it kept is searched.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, ViewportSize, expect

from tests.web.conftest import BROWSERS, LONGEST_WAIT
from tests.web.journeys.conftest import PHONE
from tests.web.journeys.served import Site
from tests.web.journeys.three_people.conftest import OFFICE
from tests.web.journeys.three_people.counts import told
from tests.web.journeys.three_people.walk import NEUTRAL, TITLE, Walk
from tests.web.journeys.traces import files, found, unlikely
from wellfounded.directory.spoken import NAMES

# The keys and the steps are the same whatever the answers are stored in.
pytestmark = pytest.mark.only_on("sqlite")

PERSON = "A Haitian mother whose partner reads her phone"
KEPT = """async () => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  cookies: document.cookie,
})"""
NOTHING = {"local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0, "cookies": ""}
SEARCH = "https://www.google.com/"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """The folder that the browser of the phone keeps all it knows in."""
    return tmp_path / "profile"


@pytest.fixture
def phone(browser: Browser, profile: Path, language: str) -> Iterator[BrowserContext]:
    """A phone with scripts on, and a page of the world for the exit to lead to."""
    context = browser.browser_type.launch_persistent_context(
        profile,
        executable_path=next(filter(None, map(shutil.which, BROWSERS))),
        args=["--no-sandbox"],
        viewport=ViewportSize(width=PHONE["width"], height=PHONE["height"]),
        locale=language,
    )
    context.set_default_timeout(LONGEST_WAIT)
    context.route(f"{SEARCH}**", lambda route: route.fulfill(body="<title>Search</title>"))
    yield context
    context.close()


def test_a_mother_whose_partner_reads_her_phone(
    phone: BrowserContext, harbor: Site, language: str, profile: Path
) -> None:
    her = Walk("mother", phone.pages[0], harbor.address, language)
    told_by_her = [unlikely("Latin") for _ in range(3)]
    makes_the_phone_safe(her)
    reads_of_haiti(her)
    finds_help(her)
    code = asks_for_a_call(her, *told_by_her)
    visited = history(her)
    leaves(her)
    assert her.counted == told(PERSON)
    assert all(NEUTRAL.fullmatch(place) and title == TITLE for place, title in visited)
    goes_back_through_all(her, [*told_by_her, code])
    phone.close()
    assert found([harbor.address], files(profile)), "the search sees what a browser keeps"
    assert found([*told_by_her, code], files(profile, harbor.home, harbor.temporary)) == []


def makes_the_phone_safe(her: Walk) -> None:
    her.arrives()
    her.presses(her.says("start.watched"))
    her.chooses(her.says("way.search"))
    her.chooses(her.says("way.shared"))
    her.presses(her.says("way.keep"))
    her.reads("way.clear.what", "way.clear.careful")
    her.has_done("An exit of her choice, on a phone that others use")


def reads_of_haiti(her: Walk) -> None:
    her.presses(her.says("start.questions"))
    her.presses(her.asks("haiti"))
    assert "TPS" in her.tab.inner_text("main")
    her.has_done("What the law says of Haiti, with its days")
    her.presses(her.asks("tps_beside_asylum"))
    her.has_done("TPS beside asylum")


def finds_help(her: Walk) -> None:
    her.presses(her.says("ui.free_help"))
    her.reads("help.phone.what")
    her.writes(her.says("help.where"), "Miami, FL")
    her.picks(her.says("help.language"), NAMES["ht"])
    her.presses(her.says("help.search"))
    first = her.tab.locator("article.card").first
    expect(first).to_contain_text(OFFICE)
    expect(first).to_contain_text(NAMES["ht"])
    her.has_done("Help near her in her language")


def asks_for_a_call(her: Walk, number: str, say: str, times: str) -> str:
    her.presses(her.says("ask.link"))
    her.chooses(her.says("ask.way.phone"))
    her.writes(her.says("ask.reach"), number)
    her.chooses(her.says("ask.message.no"))
    her.writes(her.says("ask.say"), say)
    her.writes(her.says("ask.language"), NAMES["ht"])
    her.chooses(her.says("ask.interpreter.no"), under=her.says("ask.interpreter"))
    her.writes(her.says("ask.times"), times)
    her.presses(her.says("ask.send"))
    her.reads("ask.sent", "ask.code.once", "ask.no_money")
    her.has_done("A call that is safe: how, when, and no message")
    return "".join(her.tab.locator("main .code").first.inner_text().split())


def history(her: Walk) -> list[tuple[str, str]]:
    """Each place the browser remembers of this visit, with its title."""
    asked = her.tab.context.new_cdp_session(her.tab).send("Page.getNavigationHistory")
    entries = [(one["url"], one["title"]) for one in asked["entries"]]
    return [
        (url.removeprefix(her.address).removesuffix("?saved"), title)
        for url, title in entries
        if url.startswith(her.address)
    ]


def leaves(her: Walk) -> None:
    her.tab.click("#leave")
    her.tab.wait_for_url(f"{SEARCH}**")
    her.steps += 1
    her.has_done("Out")
    until = time.monotonic() + LONGEST_WAIT / 1000
    while her.tab.context.cookies() and time.monotonic() < until:
        her.tab.wait_for_timeout(50)
    assert her.tab.context.cookies() == []


def goes_back_through_all(her: Walk, words: list[str]) -> None:
    """Press Back until the first page: no page shows what she wrote, and none keeps anything."""
    shown = []
    for _ in range(her.steps):
        with suppress(Error):
            her.tab.go_back()
        if not her.tab.url.startswith(her.address):
            continue
        boxes = "[...document.querySelectorAll('input,textarea')].map((one) => one.value).join(' ')"
        shown.append(her.tab.inner_text("html") + her.tab.evaluate(boxes))
        assert her.tab.title() in (TITLE, "")
    assert shown
    assert not [word for word in words for page in shown if word in page.replace(" ", "")]
    her.tab.goto(f"{her.address}/")
    assert her.tab.evaluate(KEPT) == NOTHING
