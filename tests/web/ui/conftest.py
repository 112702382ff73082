"""How do the tests of the look open a page: in a template engine, and in a browser?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.template import engines
from django.test import RequestFactory, override_settings
from playwright.sync_api import Browser, Page

PLAIN_FILES = {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
Render = Callable[..., str]
Open = Callable[..., Page]


@pytest.fixture(scope="session", autouse=True)
def _folder_of_files() -> None:
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)


@pytest.fixture(scope="package", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """For the whole room: a page that closes may still ask for a file when its test is over."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def render() -> Render:
    """What a template says when a page of ``path`` is asked for."""

    def rendered(source: str, path: str = "/en/a", **said: object) -> str:
        from django_cotton.compiler_regex import CottonCompiler

        template = engines["django"].from_string(CottonCompiler().process(source))
        return str(template.render(said, RequestFactory().get(path)))

    return rendered


@pytest.fixture
def open_page(browser: Browser, live_server: object) -> Iterator[Open]:
    """Opens a page of the site. Everything outside of it is a page that says *Sunny*."""
    contexts = []

    def opened(path: str, *, width: int = 320, height: int = 640, **how: Any) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, base_url=str(live_server), **how
        )
        contexts.append(context)
        context.route(
            lambda address: not address.startswith(str(live_server)),
            lambda route: route.fulfill(content_type="text/html", body="<h1>Sunny</h1>"),
        )
        page = context.new_page()
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
