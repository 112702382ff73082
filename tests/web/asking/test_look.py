"""Can everybody use the pages of requests for a call, on a narrow screen and without a script?"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, Page, expect

from tests.web.asking.sent import place
from tests.web.asking.test_booking import OFFERED
from tests.web.asking.test_handing import ASKS
from tests.web.desk.test_look import comes, looks_right
from tests.web.ui.conftest import PLAIN_FILES

# Pages look the same whatever they are stored in.
pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture(params=[True, False], ids=["scripts", "no scripts"])
def page(
    browser: Browser, static_files: None, live_server: object, request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A narrow page that keeps what the browser complains of."""
    context = browser.new_context(
        base_url=str(live_server),
        viewport={"width": 320, "height": 640},
        java_script_enabled=request.param,
    )
    opened: Any = context.new_page()
    opened.said = []
    opened.on("console", lambda one: one.type != "debug" and opened.said.append(one.text))
    yield opened
    context.close()


def test_a_person_asks_has_a_time_and_takes_it_back(page: Page, helper: Any) -> None:
    """From the first page to the last, with what a keyboard can press."""
    helper.post("/en/desk/t", OFFERED)
    page.goto("/en/")
    page.get_by_role("link", name="Ask an office for a call").click()
    page.get_by_label("Phone call").check()
    page.get_by_label("The number or the address").fill("555-0117")
    page.get_by_label("Which of these places").select_option("America/Guatemala")
    page.get_by_role("button", name="Send it").click()
    page.wait_for_url("**/a/m")
    page.locator("p.code.digits").wait_for()
    code = "".join(page.locator("p.code.digits span").all_inner_texts())
    assert len(code) == 12
    page.get_by_label("On your clock").first.check()
    page.get_by_role("button", name="Have this time").click()
    expect(page.get_by_text("You have this time")).to_be_visible()
    assert code not in page.url
    page.goto("/en/a/m")
    page.get_by_label("The 12 digits").fill(code)
    page.get_by_role("button", name="Open").click()
    page.get_by_label("Yes, take my request back").check()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("What you wrote was destroyed.")).to_be_visible()


def test_the_pages_fit_and_can_be_read(
    browser: Browser,
    static_files: None,
    live_server: object,
    asked: SimpleNamespace,
    helper: Any,
    office: SimpleNamespace,
) -> None:
    helper.post("/en/desk/t", OFFERED)
    helper.post(place(office), ASKS)
    context = browser.new_context(base_url=str(live_server), viewport={"width": 320, "height": 640})
    page: Any = context.new_page()
    page.said = []
    page.on("console", lambda one: one.type != "debug" and page.said.append(one.text))
    for at in ("/en/a/c", "/es/a/c", "/en/a/m"):
        looks_right(page, at)
    comes(page, office.caseworker, live_server)
    for at in ("/en/desk/a", "/en/desk/t", place(office)):
        looks_right(page, at)
    context.close()
