"""What do the tests of calendars and reminders share? A person with days ahead."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.web.desk.conftest import office, taken_in  # noqa: F401

NOW = datetime(2026, 6, 15, 18, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _pages_can_be_shown(static_files: None) -> None:
    """Every page calls the style sheet by its name."""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The time of the server, which a test may move."""
    from tests.web.agenda.clock import Clock

    return Clock(monkeypatch, NOW)


@pytest.fixture
def person(database: None) -> object:
    """Somebody with an appointment in a month, of which the hour is known."""
    from tests.web.agenda.clock import notes
    from tests.web.desk.persons import somebody

    someone = somebody()
    notes(someone, "individual_set", "2026-07-20", "8:30 a.m.")
    return someone
