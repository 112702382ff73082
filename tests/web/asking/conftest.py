"""What do the tests of requests for a call share? An office, and browsers of people and staff."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.web.desk.conftest import office

__all__ = ["office"]

SENT: dict[str, str] = {
    "way": "phone",
    "reach": "555-0117",
    "message": "no",
    "say": "Ask for Xóchitl, about the garden",
    "name": "Xóchitl",
    "language": "Mam",
    "interpreter": "yes",
    "times": "after six",
    "zone": "America/Los_Angeles",
    "detained": "yes",
    "where": "Quillfeather",
    "about": "a paper that came",
    "once": "6c9ee7a5-5f3c-4a36-9a38-8c6b6d1f6f10",
}


@pytest.fixture(autouse=True)
def _pages_can_be_shown(static_files: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page calls the style sheet by its name, and no test waits for another."""
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(Bucket, "takes", lambda *_: True)


@pytest.fixture
def anybody(office: SimpleNamespace) -> Any:
    """A browser of somebody who has no case."""
    from django.test import Client

    return Client()


@pytest.fixture
def helper(office: SimpleNamespace) -> Any:
    """A browser of the caseworker, who holds the key of the intake."""
    from django.test import Client

    return office.caseworker.signs_in(Client())


@pytest.fixture
def asked(anybody: Any) -> SimpleNamespace:
    """A request for a call: its code, and the browser that sent it."""
    from tests.web.asking.sent import code_on

    return SimpleNamespace(code=code_on(anybody.post("/en/a/c", SENT)), client=anybody)
