"""What do the journeys share? A site served apart, and phones to visit it with."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.web import cluster
from tests.web.conftest import LONGEST_WAIT, STORE
from tests.web.installation import make_installation
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site, made, served, set_mail_up
from tests.web.journeys.without_browser import Tab, WithoutBrowser
from tests.web.stores import Postgres

COOKIE = "sid"
PHONE = {"width": 360, "height": 740}
AT_ANOTHER_TIME = (sys.executable, str(Path(__file__).with_name("at_another_time.py")))

Visit = Callable[..., Person]
Ask = Callable[..., WithoutBrowser]
Open = Callable[..., Page]


@contextmanager
def installation(config: pytest.Config) -> Iterator[Path]:
    """A new installation in a folder of its own, its cases in the database that was chosen."""
    with tempfile.TemporaryDirectory(prefix="wellfounded-") as folder:
        home, temporary = Path(folder, "home"), Path(folder, "temporary")
        temporary.mkdir()
        if config.getoption("--database") == "sqlite":
            made(home, temporary)
            yield home
            return
        if reason := cluster.why_not():
            pytest.skip(reason)
        worker = config.stash[STORE]
        assert isinstance(worker, Postgres)
        store = Postgres(worker.folder, uuid4().hex[:12])
        store.prepare()
        make_installation(home, store.settings | {"backup_address": store.address()})
        set_mail_up(home)
        yield home
        store.drop()


@pytest.fixture(scope="session")
def site(pytestconfig: pytest.Config) -> Iterator[Site]:
    """The site that most journeys share."""
    with installation(pytestconfig) as home, served(home) as running:
        yield running


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock of a site, which can be set."""

    site: Site
    file: Path

    def set(self, away: timedelta) -> None:
        """Set it so far from the true time."""
        self.file.write_text(str(away.total_seconds()), encoding="ascii")


@pytest.fixture(scope="session")
def clock(pytestconfig: pytest.Config) -> Iterator[Clock]:
    """A second site, at any time one likes."""
    with installation(pytestconfig) as home:
        file = home.parent / "clock"
        file.write_text("0", encoding="ascii")
        more = {"WELLFOUNDED_TEST_CLOCK": str(file)}
        with served(home, program=AT_ANOTHER_TIME, more=more) as running:
            yield Clock(running, file)


@pytest.fixture
def open_page(browser: Browser, site: Site) -> Iterator[Open]:
    """Opens a new browser on a phone; scripts are off unless the test turns them on."""
    contexts = []

    def opened(*, scripts: bool = False, width: int = PHONE["width"], **how: Any) -> Page:
        size = {"width": width, "height": PHONE["height"]}
        context = browser.new_context(viewport=size, java_script_enabled=scripts, **how)
        context.set_default_timeout(LONGEST_WAIT)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def newcomer(browser: Browser, site: Site) -> str:
    """The cookie of a person who has begun, and has told nothing yet."""
    context = browser.new_context(java_script_enabled=False)
    Person(context.new_page(), site.address).begins()
    brought = cookie(context)
    context.close()
    return brought


def cookie(context: BrowserContext) -> str:
    """The one cookie of the site."""
    (value,) = [one["value"] for one in context.cookies() if one["name"] == COOKIE]
    return value


def bring(context: BrowserContext, site: Site, brought: str) -> None:
    """Put a cookie into a browser that has none, or another."""
    context.clear_cookies()
    context.add_cookies([{"name": COOKIE, "value": brought, "url": site.address}])


@pytest.fixture
def visit(open_page: Open, site: Site) -> Visit:
    """A person with a new phone, who has heard of the site."""

    def visiting(language: str = "en", *, at: str = "", **how: Any) -> Person:
        return Person(open_page(**how), at or site.address, language)

    return visiting


@pytest.fixture
def ask(site: Site) -> Ask:
    """A person with the plainest of phones, who has heard of the site."""

    def asking(language: str = "en") -> WithoutBrowser:
        return WithoutBrowser(Tab(), site.address, language)

    return asking
