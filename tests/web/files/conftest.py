"""What do tests of papers share? A person, their browser, and a sandbox that answers at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from tests.web.files.given import Sandbox
    from wellfounded.web.cases.beginning import Begun


@pytest.fixture
def person(database: None) -> Begun:
    from wellfounded.web.cases.beginning import begin

    return begin({"store": True})


@pytest.fixture
def client(person: Begun, static_files: None, checked: Callable[[], None]) -> Client:
    """A browser in which the person is signed in; what it sends is checked before the test ends."""
    from tests.web.files.given import browser_of

    return browser_of(person)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Stands in for the room that makes safe copies; what it makes of a file can be chosen."""
    from tests.web.files.given import Sandbox

    stands_in = Sandbox()
    monkeypatch.setattr("wellfounded.web.files.checking.converted", stands_in)
    return stands_in


@pytest.fixture
def checked(sandbox: Sandbox) -> Iterator[Callable[[], None]]:
    """Waits until everything that was sent is checked."""
    from wellfounded.web.files.checking import settle

    yield settle
    settle()
