"""Can everybody use the pages of numbers: narrow, dark, from right to left, on paper, by ear?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, Page

from tests.web.ui.conftest import PLAIN_FILES
from wellfounded.languages import OFFERED

GRAVE = {"serious", "critical"}
WIDTH = "document.documentElement.scrollWidth"
OPEN = "for (const one of document.querySelectorAll('details')) one.open = true"
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}

# Pages look the same whatever they are stored in.
pytestmark = [pytest.mark.only_on("sqlite"), pytest.mark.usefixtures("database", "cube")]


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
    """A narrow page without scripts of ours, that keeps what the browser complains of."""
    context = browser.new_context(base_url=str(live_server), viewport={"width": 320, "height": 640})
    context.route("**/s/ui/*.js", lambda route: route.abort())
    opened = context.new_page()
    yield opened
    context.close()


def shows(page: Page, language: str = "en", country: str = "GT", court: str = "NYC") -> None:
    """Choose, as a person would, and go on."""
    page.goto(f"/{language}/q/o")
    page.locator("main .onward a.button").first.click()
    page.select_option("#n", country)
    page.select_option("#c", court)
    presses(page, "main button.primary")


def presses(page: Page, button: str) -> None:
    """Press it, and wait for all of the page it leads to."""
    with page.expect_navigation():
        page.locator(button).click()


def faults(page: Page, **how: object) -> list[str]:
    """What axe finds that keeps people out."""
    found = Axe().run(page, **how).response["violations"]
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in found
        if fault["impact"] in GRAVE
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("language", OFFERED)
def test_the_way_to_a_number_keeps_nobody_out(narrow: Page, language: str) -> None:
    said: list[str] = []
    narrow.on("console", lambda message: said.append(message.text))
    for path in ("q/o", "q/o/n", "q/o/s"):
        narrow.goto(f"/{language}/{path}")
        narrow.evaluate(OPEN)
        assert narrow.evaluate(WIDTH) == 320, path
        assert faults(narrow) == []
    shows(narrow, language)
    narrow.evaluate(OPEN)
    assert narrow.evaluate(WIDTH) == 320
    assert faults(narrow) == []
    narrow.emulate_media(color_scheme="dark")
    assert faults(narrow, options=CONTRAST) == []
    assert not [one for one in said if "Content Security Policy" in one]


def test_a_list_and_its_charts_turn_from_right_to_left(narrow: Page) -> None:
    shows(narrow)
    presses(narrow, 'button[name="b"][value="court"]')
    narrow.evaluate("document.documentElement.dir = 'rtl'")
    assert narrow.evaluate(WIDTH) == 320
    assert faults(narrow) == []


def test_letters_grow_and_nothing_is_lost_at_the_side(narrow: Page) -> None:
    shows(narrow)
    narrow.evaluate(OPEN)
    narrow.set_viewport_size({"width": 640, "height": 900})
    narrow.evaluate("document.documentElement.style.fontSize = '225%'")
    assert narrow.evaluate(WIDTH) == 640


def test_a_chart_is_told_to_those_who_listen(narrow: Page) -> None:
    shows(narrow)
    chart = narrow.get_by_role("img", name="The same for wider groups")
    assert chart.count() == 1
    about = str(chart.get_attribute("aria-labelledby")).split()[1]
    told = narrow.locator(f"[id='{about}']").text_content()
    assert told == "Invented data The table after the chart has the same numbers."


def test_paper_carries_the_numbers_and_what_they_cannot_say(narrow: Page) -> None:
    shows(narrow)
    narrow.emulate_media(media="print")
    assert narrow.get_by_text("What these numbers cannot say").is_visible()
    assert narrow.locator("svg.chart").first.is_visible()
    assert not narrow.locator(".leave").is_visible()


def test_paper_opens_the_tables_and_leaves_queries_closed(narrow: Page) -> None:
    shows(narrow)
    parts = narrow.locator("main details:not([open])")
    assert parts.locator("table").count()
    assert parts.locator("pre").count()
    narrow.emulate_media(media="print")
    assert all(one.is_visible() for one in parts.locator("table").all())
    assert not any(one.is_visible() for one in parts.locator("pre").all())
    narrow.emulate_media(media="screen")
    narrow.evaluate(OPEN)
    narrow.emulate_media(media="print")
    assert all(one.is_visible() for one in narrow.locator("main pre").all())
