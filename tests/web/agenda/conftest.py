"""What do the tests of calendars and reminders share? Days ahead, and servers with faults."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.web.agenda.clock import Clock, notes
from tests.web.agenda.servers import Mail, Provider, serving
from tests.web.desk.conftest import office, taken_in  # noqa: F401
from wellfounded.web.home import Home

NOW = datetime(2026, 6, 15, 18, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _pages_can_be_shown(static_files: None) -> None:
    """Every page calls the style sheet by its name."""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The time of the server, which a test may move."""
    return Clock(monkeypatch, NOW)


@pytest.fixture
def person(database: None) -> object:
    """Somebody with an appointment in a month, of which the hour is known."""
    from tests.web.desk.persons import somebody

    someone = somebody()
    notes(someone, "check_in_set", "2026-07-20", "8:30 a.m.")
    return someone


@pytest.fixture
def mail() -> Iterator[Mail]:
    """A mail server of this computer."""
    with serving(Mail()) as server:
        yield server


@pytest.fixture
def provider() -> Iterator[Provider]:
    """A provider of text messages of this computer."""
    with serving(Provider()) as server:
        yield server


@pytest.fixture
def home(mail: Mail, provider: Provider, tmp_path: Path) -> Home:
    """An installation that sends both ways."""
    word = tmp_path / "word"
    word.write_text("s3cret\n", encoding="utf-8")
    word.chmod(0o600)
    port = mail.server_address[1]
    told = {
        "site": {"address": "https://forms.example.org"},
        "mail": {
            "host": "127.0.0.1",
            "port": port,
            "security": "none",
            "sender": "Form <forms@example.org>",
        },
        "text": {"address": f"http://127.0.0.1:{provider.server_port}/in", "secret_file": "word"},
    }
    return Home(tmp_path, told)


@pytest.fixture
def soon(person: Any, clock: Clock) -> Any:
    """The person, a week before the appointment."""
    clock.go_on(days=28)
    return person
