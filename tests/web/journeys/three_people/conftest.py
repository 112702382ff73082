"""What do the three share? Their languages, and for the one a site whose office takes requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.web.journeys.conftest import Open, installation
from tests.web.journeys.served import Site, served
from tests.web.journeys.three_people.walk import Walk
from tests.web.journeys.worker import Worker, staff
from wellfounded.directory import FOLDER

OFFICE = "Harbor Legal Aid"
LISTED = """
checked = 2026-11-20

[harbor]
name = "Harbor Legal Aid"
kind = "nonprofit"
services = ["legal"]
host = true
languages = ["en", "es", "ht"]
cost = "free"
place = { street = "5 Example Way", city = "Miami", state = "FL", zip = "33130" }
phones = [{ number = "+13055550142", tag = "V" }]
hours = { zone = "eastern", ranges = ["mon-fri 09:00-17:00"] }
"""
"""An invented office, as it lists itself."""

Walking = Callable[..., Walk]


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest) -> str:
    """The language of the phone."""
    chosen: str = request.param
    return chosen


@pytest.fixture
def walking(open_page: Open, site: Site, language: str) -> Walking:
    """Somebody with a phone that runs no scripts."""

    def walks(who: str) -> Walk:
        return Walk(who, open_page(locale=language), site.address, language)

    return walks


@pytest.fixture(scope="session")
def harbor(pytestconfig: pytest.Config, browser: Browser) -> Iterator[Site]:
    """A site with one office, which takes requests for a call."""
    with installation(pytestconfig) as home:
        (home / FOLDER).mkdir(exist_ok=True)
        (home / FOLDER / "own.toml").write_text(LISTED, encoding="utf-8")
        with served(home) as running:
            staff(running, "office", OFFICE)
            page = browser.new_context(java_script_enabled=False).new_page()
            Worker(page, running.address, name="Ana").joins(running, OFFICE, "caseworker")
            page.context.close()
            yield running
