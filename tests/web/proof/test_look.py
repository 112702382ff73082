"""Can everybody use the pages of proof, on a narrow screen too?"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, Page

from tests.evidence.told import persona
from tests.web.desk.test_look import comes, looks_right
from tests.web.ui.conftest import PLAIN_FILES

# Pages look the same whatever they are stored in.
pytestmark = pytest.mark.only_on("sqlite")

OWN = ("u/g", "u/g?k=gangs", "u/w", "u/n", "u/q", "u/w/{name}", "u/n/{name}", "u/q/abcdefgh")
DESK = ("m", "w", "n", "q", "w/{name}", "q/abcdefgh")


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def page(browser: Browser, static_files: None, live_server: object) -> Iterator[Page]:
    """A narrow page that keeps what the browser complains of."""
    context = browser.new_context(base_url=str(live_server), viewport={"width": 320, "height": 640})
    opened: Any = context.new_page()
    opened.said = []
    opened.on("console", lambda one: one.type != "debug" and opened.said.append(one.text))
    yield opened
    context.close()


@pytest.fixture
def proved(database: None) -> Any:
    """Somebody whose case is proved."""
    from tests.web.desk.persons import somebody
    from wellfounded.web.cases.bringing_in import bring_in

    person = somebody({})
    with person.at_home():
        bring_in(person.opens(), persona("farid_noori"))
    return person


def named(person: Any, place: str) -> str:
    letter = place.removeprefix("u/")[:1]
    listed = {"w": "witnesses", "n": "not_to_be_had"}.get(letter, "exhibits")
    with person.at_home():
        return place.format(name=person.opens().answers.records(listed)[0])


def test_the_persons_own_pages(page: Page, proved: Any, live_server: object) -> None:
    comes(page, proved, live_server)
    for language in ("en", "es"):
        for place in (*OWN, "u/{name}/s"):
            looks_right(page, f"/{language}/{named(proved, place)}")


def test_the_pages_of_the_desk(
    page: Page, proved: Any, office: SimpleNamespace, live_server: object
) -> None:
    from wellfounded.web.cases.taking_in import take_in

    proved.gives_to(office.organisation)
    with office.caseworker.at_work():
        take_in(proved.case, office.caseworker.member, office.caseworker.holder)
    comes(page, office.caseworker, live_server)
    for place in (*DESK, "{name}/s"):
        looks_right(page, f"/en/desk/k/{proved.case}/u/{named(proved, place)}")
    looks_right(page, "/en/desk/c")
