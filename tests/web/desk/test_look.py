"""Can everybody use the pages of the desk, on a narrow screen too?"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import override_settings
from playwright.sync_api import Browser, Page

from tests.web.ui.conftest import PLAIN_FILES
from wellfounded.interview import page_of
from wellfounded.web.desk.found import number_of

# Pages look the same whatever they are stored in.
pytestmark = pytest.mark.only_on("sqlite")

PAGES = (
    "",
    "people",
    "people/{other}/suspend",
    "me",
    "me/passphrase",
    "me/app",
    "me/passkey",
    "again",
    "k/{case}",
    "k/{case}/l",
    "k/{case}/r",
    "k/{case}/r/{element}",
    "k/{case}/a",
    "k/{case}/a/{other}",
    "k/{case}/b",
    "k/{case}/g",
    "k/{case}/d",
    "k/{case}/d/r",
    "k/{case}/d/t",
    "k/{case}/d/w",
    "k/{case}/d/y",
    "k/{case}/p",
    "k/{case}/p/1",
    "k/{case}/o",
    "k/{case}/s/{number}",
)
GRAVE = {"serious", "critical"}


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def page(browser: Browser, live_server: object) -> Iterator[Page]:
    """A narrow page that keeps what the browser complains of."""
    context = browser.new_context(base_url=str(live_server), viewport={"width": 320, "height": 640})
    opened = context.new_page()
    opened.said = []
    opened.on("console", lambda one: one.type != "debug" and opened.said.append(one.text))
    yield opened
    context.close()


def comes(page: Page, who: Any, address: object) -> None:
    """Put somebody's session into the browser."""
    from wellfounded.web.accounts.sessions import cookie_name

    brought = who.signs_in(SimpleNamespace(cookies={})).cookies[cookie_name()]
    cookie = {"name": cookie_name(), "value": brought, "url": str(address)}
    page.context.add_cookies([cookie])


def looks_right(page: Any, place: str) -> None:
    answer = page.goto(place)
    assert answer.status == 200, place
    found = Axe().run(page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in GRAVE] == [], place
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, place
    assert page.said == [], place


def test_before_signing_in(page: Page, database: None) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.inviting import invite
    from wellfounded.web.accounts.roles import Role

    invited = invite(staff.office(), "Ana Ruiz", Role.ATTORNEY)
    looks_right(page, "/en/desk/in")
    looks_right(page, f"/en/desk/i/{invited.link}")
    page.fill('input[name="code"]', invited.code)
    page.locator("main .onward button").click()
    page.wait_for_url("**/desk/join")
    looks_right(page, "/en/desk/join")


def test_after_it(page: Page, office: object, taken_in: object, live_server: object) -> None:
    from tests.web.desk.persons import somebody

    somebody().gives_to(office.organisation)
    comes(page, office.supervisor, live_server)
    number, other = page_of("applicant.name.family").number, office.caseworker.id
    for place in PAGES:
        filled = place.format(
            case=taken_in.case, number=number, other=other, element=number_of("nexus")
        )
        looks_right(page, f"/en/desk/{filled}")


def test_before_a_filing_is_approved(
    page: Page, office: object, taken_in: object, live_server: object
) -> None:
    from tests.web.desk.test_giving import assigned
    from tests.web.desk.test_projection import arrives

    arrives(taken_in, "2020-05-03")
    comes(page, assigned(office, taken_in, office.attorney), live_server)
    looks_right(page, f"/en/desk/k/{taken_in.case}/f")
    assert page.locator("main textarea").count() > 5


def test_a_finding_and_what_is_suggested_for_a_list(
    page: Page, office: object, taken_in: object, live_server: object
) -> None:
    from tests.web.desk.test_giving import assigned
    from tests.web.desk.test_suggesting_entries import LIST, NAME, suggests
    from tests.web.desk.test_weighing import finds

    attorney = assigned(office, taken_in, office.attorney)
    finds(attorney, taken_in)
    suggests(office.caseworker, taken_in)
    comes(page, attorney, live_server)
    for place in ("l", "r", f"r/{number_of('nexus')}", f"r/{number_of('nexus')}/f"):
        looks_right(page, f"/en/desk/k/{taken_in.case}/{place}")
    comes(page, taken_in, live_server)
    for place in ("f", f"f/{LIST}", f"f/{LIST}/with/{NAME}"):
        looks_right(page, f"/en/{place}")


def test_giving_a_case_away(
    page: Page, office: object, person: object, live_server: object
) -> None:
    comes(page, person, live_server)
    looks_right(page, "/en/g")
    person.gives_to(office.organisation)
    looks_right(page, "/en/g")
