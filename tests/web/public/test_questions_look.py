"""Can anybody use the questions: narrow, without scripts, from right to left, on paper?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, Page

from tests.web.ui.conftest import PLAIN_FILES
from wellfounded.explained import index
from wellfounded.languages import OFFERED

PLACES = ("q", *(f"q/{address}" for address in index()))
GRAVE = {"serious", "critical"}

# Pages look the same whatever they are stored in.
pytestmark = [pytest.mark.usefixtures("database"), pytest.mark.only_on("sqlite")]


@pytest.fixture(scope="session", autouse=True)
def _folder_of_files() -> None:
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def narrow(browser: Browser, live_server: object) -> Iterator[Page]:
    """A narrow page without scripts of ours."""
    address = str(live_server)
    context = browser.new_context(base_url=address, viewport={"width": 320, "height": 640})
    context.route("**/leave*.js", lambda route: route.abort())
    yield context.new_page()
    context.close()


def is_narrow(page: Any) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth") <= 320)


@pytest.mark.parametrize("language", OFFERED)
def test_each_page_fits_a_small_phone_and_a_screen_reader(narrow: Page, language: str) -> None:
    for place in PLACES:
        answer = narrow.goto(f"/{language}/{place}")
        assert answer is not None
        assert answer.status == 200, place
        assert is_narrow(narrow), place
        narrow.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        assert is_narrow(narrow), place
    found = Axe().run(narrow).response["violations"]
    assert [one["id"] for one in found if one["impact"] in GRAVE] == []


def test_it_turns_from_right_to_left(narrow: Page) -> None:
    narrow.goto("/en/q/sv")
    narrow.evaluate("document.documentElement.dir = 'rtl'")
    assert is_narrow(narrow)
    (citation,) = narrow.locator("bdi", has_text="FR document 2026-15190").all()[:1]
    assert citation.get_attribute("dir") == "ltr"


def test_a_day_is_chosen_without_a_script(narrow: Page) -> None:
    narrow.goto("/en/q/xl")
    narrow.get_by_text("The law on another day").click()
    narrow.get_by_label("Day").fill("2026-01-15")
    narrow.get_by_role("button", name="Show").click()
    assert narrow.url.endswith("/en/q/xl?on=2026-01-15")
    assert "$560" in narrow.inner_text("main")
    narrow.get_by_role("link", name="Back to the law of today").click()
    assert narrow.url.endswith("/en/q/xl")


def test_paper_carries_the_answers_and_not_the_way_around(narrow: Page) -> None:
    narrow.goto("/en/q/vk")
    narrow.emulate_media(media="print")
    assert narrow.get_by_text("An unaccompanied child does not have this deadline").is_visible()
    assert not narrow.locator(".leave").is_visible()
    assert not narrow.locator(".back").is_visible()
