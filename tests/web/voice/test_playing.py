"""Does a browser play a recording without scripts, narrow, from right to left, by keyboard?"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.spoken.made import ALL
from tests.web.ui.conftest import PLAIN_FILES
from tests.web.voice.told import LIST, PAGE, RULE, recorded

GRAVE = {"serious", "critical"}
LENGTH = "document.querySelector('audio').duration"
PLAYED = "document.querySelector('audio').currentTime"
NAMES = ("Mam", "quc", "Q'anjob'al", "ht", "ar", "Tu’un Savi")
RECORDS = """async () => {
  const context = new AudioContext(), tone = context.createOscillator();
  const to = context.createMediaStreamDestination(), parts = [];
  tone.connect(to); tone.start(); await context.resume();
  const recorder = new MediaRecorder(to.stream, { mimeType: "audio/webm;codecs=opus" });
  recorder.ondataavailable = (event) => parts.push(event.data);
  recorder.start(200);
  await new Promise((done) => setTimeout(done, 1200));
  const ended = new Promise((done) => { recorder.onstop = done; });
  recorder.stop(); await ended;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
}"""

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def phone(browser: Browser, live_server: object) -> Iterator[BrowserContext]:
    """A narrow browser without scripts."""
    context = browser.new_context(
        base_url=str(live_server),
        viewport={"width": 320, "height": 640},
        java_script_enabled=False,
    )
    yield context
    context.close()


def becomes(page: Page, what: str, least: float) -> Any:
    """A number of the page, once it is so large; scripts of the page need not run for it."""
    for _ in range(100):
        found = page.evaluate(what)
        if isinstance(found, int | float) and found >= least:
            return found
        page.wait_for_timeout(100)
    raise AssertionError(f"{what} is still {found}")


@pytest.mark.parametrize("kind", ALL)
def test_a_recording_is_played_by_keyboard_without_a_script(
    phone: BrowserContext, folder: Path, kind: str
) -> None:
    recorded(folder, RULE, data=ALL[kind]())
    page = phone.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto("/es/q/vk")
    assert not any("/q/l/" in one for one in asked), "loaded before anybody pressed play"
    page.locator("audio").focus()
    page.keyboard.press("Space")
    if kind in ("aac", "m4a") and page.evaluate("new Audio().canPlayType('audio/mp4')") == "":
        pytest.skip("this browser was built without AAC")
    assert 0.9 < becomes(page, LENGTH, 0.5) < 3.5
    assert becomes(page, PLAYED, 0.1) > 0
    assert page.evaluate("document.querySelector('audio').error") is None


def test_what_a_browser_recorded_itself_is_taken_and_played(
    browser: Browser, phone: BrowserContext, folder: Path
) -> None:
    """Real WebM, as a helper makes it with any page that records: without any lengths."""
    context = browser.new_context()
    given = b64decode(context.new_page().evaluate(RECORDS))
    context.close()
    clip = recorded(folder, RULE, data=given)
    assert (clip.kind, 0.8 < clip.seconds < 3) == ("audio/webm", True)
    assert b"Chrome" in given
    assert b"Chrome" not in (folder / clip.file).read_bytes()
    page = phone.new_page()
    page.goto("/en/q/vk")
    page.locator("audio").focus()
    page.keyboard.press("Space")
    assert becomes(page, LENGTH, 0.5) == pytest.approx(clip.seconds, abs=0.2)
    assert becomes(page, PLAYED, 0.1) > 0


def test_a_long_recording_is_moved_in(phone: BrowserContext, folder: Path) -> None:
    recorded(folder, RULE, data=ALL["wav"](100.0))
    page = phone.new_page()
    page.goto("/en/q/vk")
    page.evaluate("document.querySelector('audio').currentTime = 90")
    page.locator("audio").focus()
    page.keyboard.press("Space")
    assert becomes(page, LENGTH, 99) == pytest.approx(100, abs=0.1)
    assert becomes(page, PLAYED, 90) < 100


def test_players_fit_a_small_phone_in_both_directions(
    phone: BrowserContext, folder: Path, live_server: object
) -> None:
    from tests.web.desk.persons import somebody
    from tests.web.voice.told import ASKED
    from wellfounded.web.accounts.sessions import cookie_name

    brought = somebody({}).signs_in(_Jar()).cookies[cookie_name()]
    phone.add_cookies([{"name": cookie_name(), "value": brought, "url": str(live_server)}])
    for name in NAMES:
        for text in (ASKED, RULE, f"list.{LIST}"):
            recorded(folder, text, name)
    page = phone.new_page()
    for place in (PAGE, f"/en/f/{LIST}", "/en/q/vk", "/en/q/l"):
        page.goto(place)
        if place == "/en/q/l":
            page.get_by_role("button", name="Mam").click()
        expect(page.locator("audio")).to_have_count(3 if place == "/en/q/l" else len(NAMES))
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        for way in ("ltr", "rtl"):
            page.evaluate(f"document.documentElement.dir = '{way}'")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, (place, way)
            sides = page.locator("audio").first.bounding_box()
            assert sides
            assert sides["x"] >= 0
            assert sides["x"] + sides["width"] <= 320


def test_a_screen_reader_finds_its_way(browser: Browser, live_server: object, folder: Path) -> None:
    for name in NAMES:
        recorded(folder, RULE, name)
    context = browser.new_context(base_url=str(live_server), viewport={"width": 320, "height": 640})
    page = context.new_page()
    for place in ("/en/q/vk", "/en/q/l"):
        page.goto(place)
        found = Axe().run(page).response["violations"]
        assert [one["id"] for one in found if one["impact"] in GRAVE] == []
    context.close()


class _Jar:
    """Where a session is put."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}
