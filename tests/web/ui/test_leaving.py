"""Is the page gone at once, by a click or by Shift three times, and does Back not bring it up?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from .conftest import Open

GALLERY = "/en/gallery/"
AWAY = "https://www.weather.gov/"


def asked(page: Page) -> list[str]:
    """The addresses this page asks for from now on."""
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    return addresses


def test_a_click_ends_the_session_and_opens_the_weather(open_page: Open) -> None:
    page = open_page(GALLERY)
    addresses = asked(page)
    page.locator(".leave").click()
    page.wait_for_url(AWAY)
    assert page.locator("h1").inner_text() == "Sunny"
    assert any(address.endswith("/en/x") for address in addresses)


def test_shift_three_times_does_the_same(open_page: Open) -> None:
    page = open_page(GALLERY)
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(AWAY)


@pytest.mark.parametrize("keys", ["Shift Shift", "Shift Shift a Shift", "Shift+a Shift+b Shift+c"])
def test_large_letters_do_not(open_page: Open, keys: str) -> None:
    page = open_page(GALLERY)
    page.get_by_role("textbox", name="What is your family name?").focus()
    for key in keys.split():
        page.keyboard.press(key)
    assert page.url.endswith(GALLERY)
    assert page.locator("h1").is_visible()


def test_the_page_is_blank_before_anything_else_happens(open_page: Open) -> None:
    page = open_page(GALLERY)
    hidden = page.evaluate(
        """new Promise(done => {
             window.fetch = async () => done(document.documentElement.hidden);
             document.getElementById('leave').click();
           })"""
    )
    assert hidden is True


def test_back_does_not_lead_to_it(open_page: Open) -> None:
    page = open_page("/en/gallery/?before")
    page.goto(GALLERY)
    page.locator(".leave").click()
    page.wait_for_url(AWAY)
    page.go_back()
    assert page.url.endswith("?before")


def test_without_scripts_it_is_a_link(open_page: Open) -> None:
    page = open_page(GALLERY, java_script_enabled=False)
    link = page.locator("a.leave")
    assert link.get_attribute("rel") == "nofollow noreferrer"
    assert link.get_attribute("href") == "/en/x"
