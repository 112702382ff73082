"""Can everybody use every component: on a small phone, by keyboard, from right to left?"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .conftest import Open

GALLERY = "/en/gallery/"
GRAVE = ("serious", "critical")
PRESSED = ".leave, .languages summary, .menu a, .back a, .links a, .steps a, .button, " + (
    ".quiet > summary, .foot a, .tile, .chip, .consent label, .box"
)
SMALL = """pressed => [...document.querySelectorAll(pressed)]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)
  .map(one => one.outerHTML.slice(0, 90))"""
OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"


def faults(page: Page) -> list[str]:
    """What axe finds that keeps people out."""
    found = Axe().run(page).response["violations"]
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in found
        if fault["impact"] in GRAVE
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("turned", ["", "?rtl"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(open_page: Open, width: int, turned: str, scheme: str) -> None:
    page = open_page(GALLERY + turned, width=width, color_scheme=scheme)
    page.evaluate(OPEN_ALL)
    assert page.locator(".question").count() > 10
    assert faults(page) == []


def test_high_contrast_keeps_nobody_out(open_page: Open) -> None:
    page = open_page(GALLERY, forced_colors="active", contrast="more")
    assert faults(page) == []


def test_a_planted_fault_is_found(open_page: Open) -> None:
    page = open_page(GALLERY)
    page.evaluate("document.querySelector('label.asked').remove()")
    assert any(fault.startswith("label:") for fault in faults(page))


@pytest.mark.parametrize("turned", ["", "?rtl"])
@pytest.mark.parametrize("width", [320, 640])
def test_nothing_has_to_be_pushed_sideways(open_page: Open, width: int, turned: str) -> None:
    page = open_page(GALLERY + turned, width=width)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_page_too_wide_is_noticed(open_page: Open) -> None:
    page = open_page(GALLERY)
    page.evaluate("document.querySelector('h1').textContent = 'x'.repeat(99)")
    page.evaluate("document.querySelector('h1').style.overflowWrap = 'normal'")
    assert page.evaluate("document.documentElement.scrollWidth") > 320


def test_letters_twice_as_large_still_fit(open_page: Open) -> None:
    page = open_page(GALLERY, width=640)
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate("document.documentElement.scrollWidth") == 640


def test_what_is_pressed_is_large_enough(open_page: Open) -> None:
    page = open_page(GALLERY)
    assert page.evaluate(SMALL, PRESSED) == []


def test_a_small_button_is_noticed(open_page: Open) -> None:
    page = open_page(GALLERY)
    page.evaluate("document.querySelector('.button').style.minBlockSize = '1rem'")
    page.evaluate("document.querySelector('.button').style.paddingBlock = '0'")
    assert len(page.evaluate(SMALL, PRESSED)) == 1


def test_the_first_key_finds_the_way_out(open_page: Open) -> None:
    page = open_page(GALLERY)
    named = []
    for _ in range(3):
        page.keyboard.press("Tab")
        named.append(page.evaluate("document.activeElement.className"))
    assert named[:2] == ["leave", "skip"]
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid"


def test_the_way_out_is_always_in_sight(open_page: Open) -> None:
    page = open_page(GALLERY)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    box = page.locator(".leave").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 40
    assert page.locator(".leave").is_visible()


def test_what_has_the_focus_is_never_under_the_top(open_page: Open) -> None:
    page = open_page(GALLERY)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        top, floor, kind = page.evaluate(
            """[document.activeElement.getBoundingClientRect().bottom,
                document.querySelector('.top').getBoundingClientRect().bottom,
                document.activeElement.closest('.top') ? 'top' : '']"""
        )
        assert kind == "top" or top > floor


def test_it_can_be_read_and_answered_without_scripts(open_page: Open) -> None:
    page = open_page(GALLERY, java_script_enabled=False)
    page.get_by_role("textbox", name="What is your family name?").fill("Sola")
    page.get_by_label("Yes", exact=True).check()
    page.locator(".quiet summary").first.click()
    assert page.locator("a.leave").get_attribute("href") == "/en/x"
